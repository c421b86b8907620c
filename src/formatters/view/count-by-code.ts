import type { Severity } from "../../base/diagnostic.ts";
import type { Style } from "../formatter.ts";
import type { ListedFinding } from "./list-findings.ts";
import { fileAndLine } from "./position.ts";
import { makeTable, type Table, type Tone } from "./table.ts";
import { SEVERITIES, WORDS } from "./words.ts";

export interface CodeCount {
  readonly code: string;
  readonly count: number;
  /** What the code is about; the message itself where there is only one, or nothing more general is known. */
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
    title: ((count > 1 ? titles.get(code) : undefined) ?? first.diagnostic.message)[language],
  })).toSorted((one, other) => other.count - one.count);
}

/** How often each code occurs, with its severity and where to look first. */
export function countsTable(findings: readonly ListedFinding[], style: Style): Table {
  const { language } = style;
  return makeTable(countByCode(findings, style), [
    { heading: WORDS.code[language], kind: "word", cell: ({ code }) => code },
    {
      heading: WORDS.severity[language],
      kind: "word",
      cell: ({ first: { diagnostic } }) => ({
        text: SEVERITIES[diagnostic.severity][language],
        tone: SEVERITY_TONES[diagnostic.severity],
      }),
    },
    { heading: WORDS.count[language], kind: "number", cell: ({ count }) => String(count) },
    { heading: WORDS.message[language], kind: "text", cell: ({ title }) => title },
    {
      heading: WORDS.firstPlace[language],
      kind: "text",
      cell: ({ first: { diagnostic, file } }) => fileAndLine(diagnostic.place) ?? file.path,
    },
  ]);
}

const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = { error: "bad", warning: "middling", info: "fine" };
