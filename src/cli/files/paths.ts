import { posix } from "node:path";
import type { Io } from "../io.ts";

/** With `/` on every system, which all of them understand. */
export function absolutePath(path: string, io: Io): string {
  const plain = withSlashes(path, io);
  const isAbsolute = plain.startsWith("/") || /^[a-z]:\//i.test(plain);
  return posix.normalize(isAbsolute ? plain : `${io.currentFolder()}/${plain}`);
}

/** As a user in the current folder would write it. */
export function relativePath(path: string, io: Io): string {
  return posix.relative(io.currentFolder(), path) || ".";
}

/** A path of Windows is one whose current folder begins with a drive; elsewhere `\` is a character like others. */
function withSlashes(path: string, io: Io): string {
  return /^[a-z]:/i.test(io.currentFolder()) ? path.replaceAll("\\", "/") : path;
}
