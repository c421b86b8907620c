import { posix } from "node:path";
import type { Style } from "../../formatters/formatter.ts";
import type { Io } from "../io.ts";

/** The repository that the current folder is part of: at its top git keeps a folder or, in a work tree, a file .git. */
export function findRepository(io: Io): Style["repository"] {
  const current = io.currentFolder();
  for (let top = current; ; top = posix.dirname(top)) {
    if (io.kindOf(posix.join(top, ".git")) !== undefined) return { top, current };
    if (posix.dirname(top) === top) return undefined;
  }
}
