import type { Style } from "../formatter.ts";
import { repositoryPath } from "../view/repository-path.ts";

/** A path as URI reference: relative to the repository, or file:///… for an absolute path; 表.yaml is %E8%A1%A8.yaml. */
export function artifactUri(path: string, style: Pick<Style, "repository">): string {
  const file = repositoryPath(path, style);
  const uri = file.split("/").map(encoded).join("/");
  if (file.startsWith("/")) return `file://${uri}`;
  return /^[A-Za-z]:\//.test(file) ? `file:///${uri.replace("%3A", ":")}` : uri;
}

/** Halves of surrogate pairs have no encoding in UTF-8. */
function encoded(segment: string): string {
  return encodeURIComponent(segment.replaceAll(/\p{Cs}/gu, "\uFFFD"));
}
