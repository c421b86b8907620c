// ignore: the patterns of .gitignore exactly as git reads them, which people know already.
import ignore, { type Ignore } from "ignore";

/**
 * Whether a path is among those that patterns of .gitignore name.
 * @param path relative to the folder of the patterns, with `/`; what lies outside of it never is
 */
export function isMatch(patterns: readonly string[], path: string): boolean {
  return ignore.isPathValid(path) && compiled(patterns).ignores(path);
}

/** A file that names what git is to ignore below its folder. */
export interface IgnoreFile {
  /** Absolute, with `/` and without one at its end. */
  readonly folder: string;
  readonly patterns: readonly string[];
}

/** Whether git ignores a file. Of several .gitignore, from the outermost in, the last that has a say decides. */
export function isIgnored(files: readonly IgnoreFile[], path: string): boolean {
  return files.reduce((before, { folder, patterns }) => {
    const inside = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : "";
    if (!ignore.isPathValid(inside)) return before;
    const { ignored, unignored } = compiled(patterns).test(inside);
    return ignored || (before && !unignored);
  }, false);
}

/** Patterns are asked about a thousand files. */
const compiledBefore = new WeakMap<readonly string[], Ignore>();

function compiled(patterns: readonly string[]): Ignore {
  const before = compiledBefore.get(patterns);
  if (before) return before;
  const matcher = ignore({ ignorecase: false }).add(patterns);
  compiledBefore.set(patterns, matcher);
  return matcher;
}
