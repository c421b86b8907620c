/** A path as machines compare it with the files of a repository: forms/a.yaml, for ./forms/a.yaml and forms\a.yaml too. */
export function repositoryPath(path: string): string {
  return path.replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "");
}
