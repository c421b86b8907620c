import { sentence } from "../base/language.ts";
import type { GridCell } from "../readers/documents/document.ts";
import { BAD, fitOf } from "./fit.ts";
import type { ColumnRole } from "./heads.ts";
import type { Mark } from "./mark.ts";
import { type Entry, has } from "./row-entries.ts";
import { classLikeness, targetLikeness } from "./words.ts";

/** Why the places of a row cannot be meant. */
export function problemOf(
  entries: readonly Entry[],
  usual: ReadonlySet<ColumnRole> | undefined,
): Mark["text"] | undefined {
  const seen = new Map<ColumnRole, GridCell>();
  for (const { cell, column } of entries) {
    const { role, head } = column;
    if (role === undefined) {
      if (head === undefined) return noColumn({ text: cell.text });
      continue;
    }
    const before = seen.get(role);
    if (role !== "other" && before !== undefined && before.text !== cell.text && !isNumbering(before, role))
      return twoTexts({ head: head?.text ?? role });
    seen.set(role, cell);
    if (fitOf(cell.text, role) <= BAD && !isOddName(cell, role, entries))
      return unlike({ text: cell.text, head: head?.text ?? role });
  }
  const [first] = entries;
  if (first !== undefined && isClassBehind(entries)) return unlike({ text: first.cell.text, head: "一级指标" });
  return valueBeside(entries, usual);
}

/** 控制在预算成本内 could be a target, but beside one it is the name. */
function isOddName({ text }: GridCell, role: ColumnRole, entries: readonly Entry[]): boolean {
  const target = entries.find(({ column }) => column.role === "target");
  if (role !== "name" || fitOf(text, role) !== BAD || /^[\d≥≤=<>＞＜＝≧≦]/u.test(text)) return false;
  return target !== undefined && targetLikeness(target.cell.text) > 0 && !isBare(target.cell.text);
}

/** 产出指标 under 二级指标 beside a text that is no class. */
function isClassBehind(entries: readonly Entry[]): boolean {
  const [first, second] = (["level1", "level2"] as const).map((role) =>
    entries.find(({ column }) => column.role === role),
  );
  if (first === undefined || second === undefined) return false;
  return (
    classLikeness(second.cell.text) === 2 &&
    fitOf(second.cell.text, "level2") < 2 &&
    classLikeness(first.cell.text) === 0
  );
}

/** 指标1： may have a column of its own before the name. */
function isNumbering({ text }: GridCell, role: ColumnRole): boolean {
  return role === "name" && /^(?:指标)?\d*[:：.、]?$/u.test(text.trim());
}

function valueBeside(entries: readonly Entry[], usual: ReadonlySet<ColumnRole> | undefined): Mark["text"] | undefined {
  const target = entries.find(({ column }) => column.role === "target");
  const value = entries.find(({ cell: { text }, column: { role } }) => {
    if (role === "name" || targetLikeness(text) === 0) return false;
    if (target !== undefined) {
      const isWeak = isBare(target.cell.text) || targetLikeness(target.cell.text) === 0;
      const standsAlone = isBare(target.cell.text) && !has(entries, "sign") && !has(entries, "unit");
      if (standsAlone && HOLDS_WORDS.has(role) && mayBeTarget(text)) return true;
      return (
        targetLikeness(text) === 2 && (HOLDS_WORDS.has(role) || isWeak) && !HOLDS_VALUES.has(role) && isThreshold(text)
      );
    }
    if (targetLikeness(text) < 2) return false;
    // Where the others have one, only a text that stands in a column of words can have left its place.
    if (usual?.has("target")) return HOLDS_WORDS.has(role);
    // Where the others have both, what stands under the actual value is one.
    return !HOLDS_VALUES.has(role) || (role === "actual" && !usual?.has("target"));
  });
  return value && beside({ text: value.cell.text });
}

/** A number without a unit. */
export function isBare(text: string): boolean {
  return /^\d+(?:\.\d+)?$/u.test(text.trim());
}

/** Short and with a number that has a unit or a word: no explanation. */
function isThreshold(text: string): boolean {
  return text.length <= 15 && /\d/u.test(text) && !isBare(text);
}

export const HOLDS_WORDS: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>([
  ...(["explanation", "formula", "unit", "reason", "source", "evidence"] as const),
]);

const HOLDS_VALUES: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>([
  ...(["target", "weight", "score", "baseline", "initialTarget", "adjustedTarget", "actual"] as const),
]);
const twoTexts = sentence({ zh: "“{head}”一列有两段文字", en: "two texts stand in the column “{head}”" });
const noColumn = sentence({ zh: "“{text}”所在的列没有列名", en: "the column of “{text}” has no head" });
const unlike = sentence({ zh: "“{text}”不像“{head}”", en: "“{text}” does not look like “{head}”" });
const beside = sentence({
  zh: "“{text}”像指标值，却不在指标值一列",
  en: "“{text}” looks like a target but stands in another column",
});

/** Short and of the kind of a target. */
export function mayBeTarget(text: string): boolean {
  return text.length <= 12 && targetLikeness(text) > 0;
}
