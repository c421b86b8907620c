import { type Language, sentence, type Text } from "../../base/language.ts";
import {
  CHANGE_KINDS,
  type ChangeKind,
  type ComparedTarget,
  type FormComparison,
  type TargetChange,
} from "../../comparing/comparison.ts";
import type { Block } from "../../form/form.ts";
import { printedTarget } from "../../indicator/target-parts.ts";
import { countChanges } from "../../report/comparison-report.ts";
import { fileAndLine } from "./position.ts";
import { makeTable, NONE, type TitledTable, type Tone } from "./table.ts";
import { WORDS } from "./words.ts";

/** The weightiest kind first, each in the order of the form. What has not changed at all is only counted. */
function shownChanges({ changes }: FormComparison): readonly TargetChange[] {
  return CHANGE_KINDS.flatMap((kind) =>
    changes.filter((change) => change.kind === kind && (kind !== "unchanged" || change.remarks.length > 0)),
  );
}

/** The targets that changed, the weightiest first; below each why, and where it stands now. */
export function changesTable(comparison: FormComparison, language: Language): TitledTable {
  const changes = shownChanges(comparison);
  const table = makeTable(
    changes,
    [
      {
        heading: HEADINGS.change[language],
        kind: "word",
        cell: ({ kind }) => ({ text: `${SIGNS[kind]} ${CHANGES[kind][language]}`, tone: TONES[kind] }),
      },
      {
        heading: HEADINGS.block[language],
        kind: "form",
        cell: ({ before, after }) => {
          const one = after ?? before;
          return one === undefined ? "" : blockName(one.block)[language];
        },
      },
      {
        heading: HEADINGS.indicator[language],
        kind: "name",
        cell: ({ before, after }) => (after ?? before)?.indicator.name ?? "",
      },
      { heading: HEADINGS.before[language], kind: "form", cell: ({ before }) => targetOf(before) },
      { heading: HEADINGS.after[language], kind: "form", cell: ({ after }) => targetOf(after) },
    ],
    (change) => {
      const reason = reasonOf(change)?.[language];
      const place = fileAndLine((change.after ?? change.before)?.place);
      return [...(reason === undefined ? [] : [reason]), ...(place === undefined ? [] : [place])];
    },
  );
  return { title: "", notes: changes.length === 0 ? [noChange[language]] : [], table };
}

function targetOf(target: ComparedTarget | undefined): string {
  return target === undefined ? NONE : printedTarget(target.indicator);
}

const TONES: Readonly<Record<ChangeKind, Tone>> = {
  removed: "bad",
  weakened: "bad",
  changed: "middling",
  strengthened: "good",
  added: "good",
  renamed: "middling",
  unchanged: "muted",
};

/** The budget, amounts, goals and tasks that are not what they were. */
export function factsTable({ facts }: FormComparison, language: Language): TitledTable {
  const table = makeTable(facts, [
    { heading: WORDS.item[language], kind: "name", cell: ({ what }) => what[language] },
    { heading: HEADINGS.factBefore[language], kind: "form", cell: ({ before }) => before[language] },
    { heading: HEADINGS.factAfter[language], kind: "form", cell: ({ after }) => after[language] },
  ]);
  return { title: FACTS[language], notes: [], table };
}

const FACTS: Text = { zh: "预算、目标与任务", en: "budget, goals and tasks" };

/** 放宽 2，不变 15 */
export function countsLine(comparison: FormComparison, language: Language): string {
  const counts = countChanges(comparison);
  return CHANGE_KINDS.filter((kind) => counts[kind] > 0)
    .map((kind) => `${CHANGES[kind][language]} ${counts[kind]}`)
    .join(WORDS.comma[language]);
}

/** By which comparators, or why not by them, and what else changed. */
function reasonOf(change: TargetChange): Text | undefined {
  const comparison = comparisonOf(change);
  const parts = [...(comparison === undefined ? [] : [comparison]), ...change.remarks];
  if (parts.length === 0) return undefined;
  return { zh: parts.map(({ zh }) => zh).join("；"), en: parts.map(({ en }) => en).join("; ") };
}

/** Nothing for a target that stands alone, or that is what it was. */
function comparisonOf({ kind, before, after, because }: TargetChange): Text | undefined {
  if (because !== undefined || kind === "unchanged") return because;
  return before && after && comparedAs({ before: before.effectiveNotation, after: after.effectiveNotation });
}

const CHANGES: Readonly<Record<ChangeKind, Text>> = {
  removed: { zh: "删去", en: "removed" },
  weakened: { zh: "放宽", en: "weakened" },
  changed: { zh: "改变", en: "changed" },
  strengthened: { zh: "收紧", en: "strengthened" },
  added: { zh: "新增", en: "added" },
  renamed: { zh: "改名", en: "renamed" },
  unchanged: { zh: "不变", en: "unchanged" },
};

/** Stand beside the word, so that colour is never the only signal. */
const SIGNS: Readonly<Record<ChangeKind, string>> = {
  removed: "−",
  weakened: "↓",
  changed: "≠",
  strengthened: "↑",
  added: "+",
  renamed: "~",
  unchanged: "=",
};

const HEADINGS = {
  change: { zh: "变化", en: "change" },
  block: { zh: "指标块", en: "block" },
  indicator: { zh: "指标", en: "indicator" },
  before: { zh: "原目标", en: "before" },
  after: { zh: "现目标", en: "after" },
  factBefore: { zh: "原", en: "before" },
  factAfter: { zh: "现", en: "after" },
} satisfies Record<string, Text>;

const noChange: Text = { zh: "目标没有变化", en: "no target has changed" };
const comparedAs = sentence({ zh: "按 {before} 与 {after} 比较", en: "compared {before} with {after}" });

/** An earlier report does not say of which kind the form was. */
type NamedBlock = Pick<Block, "kind" | "name"> & Partial<Pick<Block, "formKind">>;

/** The block as the author calls it. */
export function blockName({ kind, name, formKind = "department" }: NamedBlock): Text {
  if (kind === "long-term") return WORDS.longTerm;
  return kind === "department" ? WORDS[formKind] : { zh: name, en: name };
}
