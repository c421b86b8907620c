import { eachIndicator } from "../../form/each-indicator.ts";
import type { Block, Form } from "../../form/form.ts";
import { type Entry, indexForm } from "./index-form.ts";
import { haveOneTarget } from "./resolve-row.ts";

/** A row that the actuals of a form need. */
export interface NeededRow {
  /** The indicator that it reports on; the first one where it serves several. */
  readonly entry: Entry;
  /** The block that it names; undefined where it serves several blocks. */
  readonly block: Block | undefined;
  /** "" where block and name say enough. */
  readonly id: string;
}

/** As few rows as can report on every indicator, in the order of the form. */
export function distinctRows(form: Form): readonly NeededRow[] {
  const rows = Array.from(indexForm(form).byName.values()).flatMap(rowsFor);
  const rowOf = new Map(rows.map((row) => [row.entry.indicator, row]));
  return [...eachIndicator(form)].flatMap(({ indicator }) => rowOf.get(indicator) ?? []);
}

/** @param entries all of one name */
function rowsFor(entries: readonly Entry[]): readonly NeededRow[] {
  const blocks = new Set(entries.map(({ block }) => block));
  if (!haveOneTarget(entries)) return Array.from(blocks).flatMap((block) => rowsInBlock(entries, block));
  return entries.slice(0, 1).map((entry) => ({ entry, block: blocks.size === 1 ? entry.block : undefined, id: "" }));
}

function rowsInBlock(entries: readonly Entry[], block: Block): readonly NeededRow[] {
  const inBlock = entries.filter((entry) => entry.block === block);
  return haveOneTarget(inBlock)
    ? inBlock.slice(0, 1).map((entry) => ({ entry, block, id: "" }))
    : inBlock.map((entry) => ({ entry, block, id: entry.indicator.id }));
}
