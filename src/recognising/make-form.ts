import { exact } from "../base/exact.ts";
import { sentence } from "../base/language.ts";
import type { GridCell } from "../readers/documents/document.ts";
import { fieldOf } from "./field-labels.ts";
import { finish } from "./finish-form.ts";
import { readHeading } from "./heading.ts";
import { headRole } from "./heads.ts";
import { type AssembledRows, assembleRows, type Carry, NO_CARRY } from "./indicator-row.ts";
import type { Line, LineFields, TaskFields } from "./line-fields.ts";
import type { Mark } from "./mark.ts";
import { readFields } from "./read-fields.ts";
import type { IndicatorTable } from "./read-tables.ts";
import type { RecognisedBlock, RecognisedForm } from "./recognised-form.ts";

import type { Item } from "./split-forms.ts";
import { isFurniture } from "./title.ts";

/** The rows and tables of one form → the form. */
export function makeForm(items: readonly Item[]): RecognisedForm {
  const placed = new Set<GridCell>();
  const marks: Mark[] = [];
  const blocks: MutableBlock[] = [];
  const fields: LineFields[] = [];
  const heading = readHeading(items);
  for (const cell of heading.cells) placed.add(cell);
  let task: TaskFields | undefined;
  let carry: Carry = NO_CARRY;
  for (const run of runsOf(items)) {
    if (Array.isArray(run)) {
      const found = readFields(run);
      fields.push(found);
      for (const cell of found.placed) placed.add(cell);
      const goesOn = run.every((line) => line.matrix.grid.isNested === true || isFurnitureRow(line));
      if (!goesOn) carry = NO_CARRY;
      for (const one of found.tasks) blocks.push({ kind: "task", task: one, indicators: [] });
      if (!found.areTasksListed) task = found.tasks.at(-1) ?? task;
      continue;
    }
    const { table } = run;
    const block = blockFor(blocks, table, task);
    const assembled = assembleRows(table.rows, block.indicators.length > 0 ? carry : NO_CARRY);
    carry = assembled.carry;
    block.indicators.push(...assembled.indicators);
    place(placed, table, assembled);
    marks.push(...table.marks, ...sumMarks(table, block));
  }
  return finish(items, { placed, marks, blocks, fields, heading });
}

interface MutableBlock extends RecognisedBlock {
  readonly indicators: RecognisedBlock["indicators"][number][];
}

/** Rows that stand together, and tables. */
function runsOf(items: readonly Item[]): readonly (Line[] | Extract<Item, { kind: "table" }>)[] {
  const runs: (Line[] | Extract<Item, { kind: "table" }>)[] = [];
  for (const item of items) {
    if (item.kind === "table") {
      runs.push(item);
      continue;
    }
    const [last] = runs.slice(-1);
    if (Array.isArray(last)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

function isFurnitureRow({ matrix, row }: Line): boolean {
  return matrix.beginning(row).every(({ text }) => text === "" || isFurniture(text));
}

function blockFor(blocks: MutableBlock[], { isLongTerm }: IndicatorTable, task: TaskFields | undefined): MutableBlock {
  const kind = isLongTerm ? "long-term" : task === undefined ? "department" : "task";
  const present = blocks.find((block) => block.kind === kind && (kind !== "task" || block.task === task));
  if (present !== undefined) return present;
  const block: MutableBlock = { kind, task: kind === "task" ? task : undefined, indicators: [] };
  blocks.push(block);
  return block;
}

function place(placed: Set<GridCell>, table: IndicatorTable, assembled: AssembledRows): void {
  for (const cell of table.header.cells) {
    // In a text without columns a head may be in pieces.
    const isHead = table.isFlat || headRole(cell.text) !== undefined || fieldOf(cell.text) !== undefined;
    if (isHead) placed.add(cell);
  }
  for (const cell of [...assembled.placed, ...table.passed]) placed.add(cell);
  for (const { cells } of table.sums) for (const cell of cells) if (isPartOfSum(cell)) placed.add(cell);
}

function isPartOfSum({ text }: GridCell): boolean {
  return /^[\d.,%\s—–-]+分?$|计|总分|得分/u.test(text) && text.length <= 20;
}

/** The row 合计 proves that no row is lost and no column shifted. */
function sumMarks({ sums, rows }: IndicatorTable, { indicators }: MutableBlock): readonly Mark[] {
  const [sum] = sums.slice(-1);
  const [first] = sum?.cells ?? [];
  if (sum === undefined || first === undefined || sum.weight === "" || !/^\d+(?:\.\d+)?$/u.test(sum.weight)) return [];
  const weights = indicators.flatMap(({ weight }) => (/^\d+(?:\.\d+)?$/u.test(weight) ? [exact(weight)] : []));
  if (weights.length === 0 || rows.length === 0) return [];
  const total = weights.reduce((one, other) => one.add(other));
  const difference = exact(sum.weight).sub(total);
  const isExecution = difference.equals(exact(EXECUTION_POINTS));
  if (difference.equals(exact(0)) || isExecution) return [];
  const text = unequalSum({ sum: sum.weight, found: total.toString() });
  return [{ level: "doubtful", text, address: first.address }];
}

/** 预算执行率 has 10 points of its own outside the table (财预〔2020〕10号). */
const EXECUTION_POINTS = 10;

const unequalSum = sentence({
  zh: "合计行的分值是 {sum}，各指标之和是 {found}：可能有行或列没有读对",
  en: "the row of sums says {sum} points and the indicators have {found}: a row or column may be misread",
});
