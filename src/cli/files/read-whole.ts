import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync, statSync } from "node:fs";
import { refusal, TooLarge } from "./refusal.ts";

/**
 * All bytes of a regular file. Nothing else is even opened: a pipe would wait for ever, a device has no end.
 * @param most bytes; a file that is larger is not read
 * @param seen is told what the path leads to, also where it is then refused
 */
export function readWhole(path: string, most: number, seen: (stats: BigIntStats) => void): Uint8Array {
  const named = statSync(path, { bigint: true });
  seen(named);
  assertReadable(named, most);
  // What stands there may have changed since: opened like this, a pipe does not wait.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const opened = fstatSync(file, { bigint: true });
    assertReadable(opened, most);
    return readAll(file, Number(opened.size), most);
  } finally {
    closeSync(file);
  }
}

function assertReadable(stats: BigIntStats, most: number): void {
  if (stats.isDirectory()) throw refusal("EISDIR");
  if (!stats.isFile()) throw refusal("NOT_REGULAR");
  if (stats.size > most) throw new TooLarge(Number(stats.size));
}

/** To the end, wherever that is by now. */
function readAll(file: number, size: number, most: number): Uint8Array {
  let bytes = new Uint8Array(size + 1);
  let length = 0;
  for (;;) {
    const count = readSync(file, bytes, length, bytes.length - length, null);
    if (count === 0) return bytes.subarray(0, length);
    length += count;
    if (length > most) throw new TooLarge(length);
    if (length === bytes.length) {
      const larger = new Uint8Array(Math.min(most, 2 * length) + 1);
      larger.set(bytes);
      bytes = larger;
    }
  }
}
