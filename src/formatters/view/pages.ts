import type { Tool } from "../formatter.ts";

/** Where the program is explained. */
export function homePage({ name }: Tool): string {
  return `https://www.npmjs.com/package/${name}`;
}

/** The page about a code, which belongs to the package: that of the version that found something. */
export function codePage({ name, version }: Tool, code: string): string {
  return `https://unpkg.com/${name}@${version}/docs/codes/${code}.md`;
}
