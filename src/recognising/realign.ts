import { align, marginOf } from "./align.ts";
import type { Column } from "./find-tables.ts";
import { fitOf } from "./fit.ts";
import { CARRIED, type Entry, NO_COLUMN } from "./row-entries.ts";
import { HOLDS_WORDS, isBare, mayBeTarget } from "./row-problem.ts";
import { classLikeness, signOf, targetLikeness } from "./words.ts";

/** All texts of a row laid anew, whatever columns they stand in. */
export function realign(
  columns: readonly Column[],
  entries: readonly Entry[],
  scope: ReadonlySet<number>,
): { readonly entries: readonly Entry[]; readonly isSure: boolean } | undefined {
  const own = columns.filter(({ role, isOwn }, index) => scope.has(index) && role !== undefined && isOwn);
  const different = own.filter((column, index) => column.head === undefined || own[index - 1]?.head !== column.head);
  const roles = different.flatMap(({ role }) => role ?? []);
  const texts = entries.map(({ cell }) => cell.text);
  const best = align(texts, roles);
  if (best === undefined) return undefined;
  const laid = entries.map(
    ({ cell }, index): Entry => ({ cell, column: different[best.columns[index] ?? -1] ?? NO_COLUMN }),
  );
  return { entries: laid, isSure: isSure(laid, marginOf(texts, roles, best)) };
}

/** Sure where each text suits its column, the target looks like one, and no other text would do as well. */
function isSure(entries: readonly Entry[], margin: number): boolean {
  const target = entries.find(({ column }) => column.role === "target");
  const name = entries.find(({ column }) => column.role === "name");
  const roles = entries.map(({ column }) => column.role).filter((role) => role !== "other");
  if (target === undefined || name === undefined || margin < LEAST_MARGIN || new Set(roles).size < roles.length)
    return false;
  const { text } = target.cell;
  const hasSign = entries.some(({ cell }) => signOf(cell.text) !== undefined);
  const isValue = targetLikeness(text) === 2 || (hasSign && /\d/u.test(text));
  // 深入人心 in a column of words is the target rather than a number beside it.
  const hasOther = entries.some(({ cell, column }) => HOLDS_WORDS.has(column.role) && mayBeTarget(cell.text));
  if ((isBare(text) && hasOther) || classLikeness(name.cell.text) > 0) return false;
  return (
    isValue &&
    entries.every(
      ({ cell, column }) =>
        column.role !== undefined && fitOf(cell.text, column.role) > (CARRIED.has(column.role) ? 0 : -1.5),
    )
  );
}

const LEAST_MARGIN = 1.5;
