import { posix } from "node:path";
import { type IgnoreFile, isIgnored } from "../../base/path-patterns.ts";
import type { Io } from "../io.ts";
import { absolutePath } from "./paths.ts";
import { readInput } from "./read-input.ts";

/** Tells of files whether git ignores them, by every .gitignore between the top of the repository and the file. */
export function ignoredByGit(io: Io): (path: string) => Promise<boolean> {
  const byFolder = new Map<string, Promise<readonly IgnoreFile[]>>();
  const filesFor = (folder: string): Promise<readonly IgnoreFile[]> => {
    const before = byFolder.get(folder);
    if (before) return before;
    const parent = posix.dirname(folder);
    const isTop = parent === folder || io.kindOf(posix.join(folder, ".git")) !== undefined;
    const found = Promise.all([isTop ? [] : filesFor(parent), ownFile(folder, io)]).then((files) => files.flat());
    byFolder.set(folder, found);
    return found;
  };
  return async (path) => {
    const full = absolutePath(path, io);
    return isIgnored(await filesFor(posix.dirname(full)), full);
  };
}

async function ownFile(folder: string, io: Io): Promise<readonly IgnoreFile[]> {
  const path = posix.join(folder, ".gitignore");
  if (io.kindOf(path) !== "file") return [];
  const input = await readInput(path, "config", io);
  // What cannot be read ignores nothing.
  if (input.problem !== undefined) return [];
  const text = new TextDecoder().decode(input.bytes);
  return [{ folder, patterns: text.split(/\r?\n/) }];
}
