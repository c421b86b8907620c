import type { BigIntStats } from "node:fs";

/** What tells one file from another, whatever names lead to it. Numbers of files may be larger than a double holds. */
export function identityOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}
