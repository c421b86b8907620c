import type { Style } from "../formatter.ts";
import type { ListedFinding } from "./list-findings.ts";

export interface CodeCount {
  readonly code: string;
  readonly count: number;
  /** What the code is about; the first message where nothing more general is known. */
  readonly title: string;
  readonly first: ListedFinding;
}

/** How often each code occurs, the most frequent one first. */
export function countByCode(findings: readonly ListedFinding[], { rules = [], language }: Style): readonly CodeCount[] {
  const groups = new Map<string, { readonly first: ListedFinding; count: number }>();
  for (const finding of findings) {
    const group = groups.get(finding.diagnostic.code);
    if (group === undefined) groups.set(finding.diagnostic.code, { first: finding, count: 1 });
    else group.count += 1;
  }
  const titles = new Map(rules.map(({ code, title }) => [code, title]));
  return Array.from(groups, ([code, { first, count }]) => ({
    ...{ code, count, first },
    title: (titles.get(code) ?? first.diagnostic.message)[language],
  })).toSorted((one, other) => other.count - one.count);
}
