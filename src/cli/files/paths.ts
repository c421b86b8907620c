import { posix } from "node:path";
import type { Style } from "../../formatters/formatter.ts";
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

/** The repository that the current folder is part of: at its top git keeps a folder or, in a work tree, a file .git. */
export function findRepository(io: Io): Style["repository"] {
  const current = io.currentFolder();
  for (let top = current; ; top = posix.dirname(top)) {
    if (io.kindOf(posix.join(top, ".git")) !== undefined) return { top, current };
    if (posix.dirname(top) === top) return undefined;
  }
}
