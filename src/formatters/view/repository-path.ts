import type { Style } from "../formatter.ts";

/**
 * A path as machines compare it with the files of a repository, in whichever of its folders the program runs: forms/a.yaml
 * for ./forms/a.yaml, forms\\a.yaml, ../forms/a.yaml and /srv/repository/forms/a.yaml. What stands outside keeps its path.
 */
export function repositoryPath(path: string, { repository }: Pick<Style, "repository">): string {
  const plain = path.replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "");
  if (repository === undefined) return plain;
  const { top, current } = repository;
  const full = withoutDots(isAbsolute(plain) ? plain : `${current}/${plain}`);
  return full.startsWith(`${top}/`) ? full.slice(top.length + 1) : plain;
}

function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(path);
}

/** a/b/../c → a/c */
function withoutDots(path: string): string {
  const kept: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") kept.pop();
    else if (part !== ".") kept.push(part);
  }
  return kept.join("/");
}
