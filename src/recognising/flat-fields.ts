import type { Address, GridCell } from "../readers/documents/document.ts";
import { type FieldName, fieldOf, isSum } from "./field-labels.ts";
import { type FundColumn, type FundKind, type FundsRow, fundColumn, fundKind, readAmount, unitIn } from "./funds.ts";
import { headRole } from "./heads.ts";
import { readLabelled } from "./labelled.ts";
import type { FieldValue, LineFields } from "./line-fields.ts";
import { oneLine } from "./texts.ts";

interface Label {
  readonly cell: GridCell;
  readonly text: string;
  readonly field: FieldName | undefined;
  readonly fund: FundKind | undefined;
}

/** The fields of a text that tells only the order of its cells: a value follows its label, values of several labels follow these in their order. */
export function readFlatFields(cells: readonly GridCell[]): LineFields {
  const values: (FieldValue & { readonly field: FieldName })[] = [];
  const funds: (FundsRow & { readonly unit: string; readonly address: Address })[] = [];
  const placed = new Set<GridCell>();
  let unit = "";
  const take = ({ text: label, field, fund }: Label, printed: string, address: Address): boolean => {
    const amount = fund === undefined ? undefined : readAmount(printed);
    if (fund !== undefined && amount !== undefined) {
      const own = amount.unit ?? unitIn(label) ?? unit;
      funds.push({ source: sourceOf(label), kind: fund, amounts: { initial: amount.digits }, unit: own, address });
      return true;
    }
    if (field === undefined || field === "known" || field === "section") return false;
    values.push({ field, text: printed, label: oneLine(label), address });
    return true;
  };
  for (let at = 0; at < cells.length; ) {
    const cell = cells[at];
    if (cell === undefined) break;
    unit ||= unitIn(cell.text) ?? "";
    const table = fundsTable(cells, at);
    if (table !== undefined) {
      for (const row of table.rows) funds.push({ ...row, unit: unitIn(row.source) ?? unit });
      for (const one of table.placed) placed.add(one);
      at = table.end;
      continue;
    }
    if (isSum(cell.text) || headRole(cell.text) !== undefined) placed.add(cell);
    // 总分 100 97
    const before = cells[at - 1];
    const isSummed =
      before !== undefined && placed.has(before) && (isSum(before.text) || /^[\d.]+$/u.test(before.text));
    if (isSummed && /^[\d.]+$/u.test(cell.text)) placed.add(cell);
    const label = labelOf(cell);
    if (label === undefined) {
      if (takeInner(cell, take)) placed.add(cell);
      at += 1;
      continue;
    }
    const run = runOfLabels(cells, at);
    const answers = answersTo(run, cells, at + run.length);
    for (const one of run) placed.add(one.cell);
    for (const [one, value] of answers) if (take(one, value.text, value.address)) placed.add(value);
    at += Math.max(1, run.length);
  }
  return { values, funds, tasks: [], areTasksListed: false, placed: [...placed] };
}

function sourceOf(label: string): string {
  return oneLine(label).replace(/[:：]$/u, "");
}

function labelOf(cell: GridCell): Label | undefined {
  const [field, fund] = [fieldOf(cell.text), fundKind(cell.text)];
  return field === undefined && fund === undefined ? undefined : { cell, text: cell.text, field, fund };
}

/** 填报人：王某某, and 项目名称 某某项目 where only a blank stands between. */
function takeInner(cell: GridCell, take: (label: Label, value: string, address: Address) => boolean): boolean {
  const labelled = readLabelled(cell.text) ?? spaced(cell.text);
  if (labelled === undefined) return false;
  const taken = labelled.map(
    ({ label, field, fund, value }) => value === "" || take({ cell, text: label, field, fund }, value, cell.address),
  );
  return taken.every((isTaken) => isTaken);
}

function spaced(text: string): ReturnType<typeof readLabelled> {
  const [, label = "", value = ""] = /^((?:其中[:：]\s*)?\S{2,20})\s+(\S.*)$/su.exec(text) ?? [];
  const [field, fund] = [fieldOf(label), fundKind(label)];
  return field === undefined && fund === undefined ? undefined : [{ label, field, fund, value }];
}

/** Labels without anything between them. */
function runOfLabels(cells: readonly GridCell[], from: number): readonly Label[] {
  const run: Label[] = [];
  for (let at = from; at < cells.length; at += 1) {
    const cell = cells[at];
    const label = cell && labelOf(cell);
    if (
      label === undefined ||
      (at > from && (readLabelled(label.text) !== undefined || fundsTable(cells, at) !== undefined))
    )
      break;
    run.push(label);
  }
  return run;
}

/**
 * One label has the text behind it. Of several the last in the line of the value has it; where as many texts follow as
 * there are labels of one kind (goals side by side), each has its own.
 */
function answersTo(
  run: readonly Label[],
  cells: readonly GridCell[],
  from: number,
): readonly (readonly [Label, GridCell])[] {
  const texts: GridCell[] = [];
  for (let at = from; at < cells.length && texts.length < run.length; at += 1) {
    const cell = cells[at];
    if (
      cell === undefined ||
      labelOf(cell) !== undefined ||
      headRole(cell.text) !== undefined ||
      readLabelled(cell.text) !== undefined
    )
      break;
    texts.push(cell);
  }
  const stacked = run.filter(({ field }) => field === "goal" || field === "goalResult" || field === "longGoal");
  const open = stacked.length > 2 ? stacked.slice(-2) : stacked;
  if (run.length > 1 && open.length > 1 && texts.length >= open.length) {
    return open.flatMap((label, index) => {
      const text = texts[index];
      return text === undefined ? [] : [[label, text] as const];
    });
  }
  const [last] = run.slice(-1);
  const [first] = texts;
  return last === undefined || first === undefined ? [] : [[last, first]];
}

/** Heads of money that follow each other, then rows of a label and amounts. Amounts count only where they are as many as the heads. */
function fundsTable(
  cells: readonly GridCell[],
  from: number,
):
  | {
      readonly rows: readonly (FundsRow & { readonly address: Address })[];
      readonly placed: readonly GridCell[];
      readonly end: number;
    }
  | undefined {
  const heads: FundColumn[] = [];
  const placed: GridCell[] = [];
  let at = from;
  for (let cell = cells[at]; cell !== undefined; at += 1, cell = cells[at]) {
    const column = fundColumn(cell.text);
    if (column === undefined) break;
    heads.push(column);
    placed.push(cell);
  }
  const money = heads.filter((column) => column === "initial" || column === "adjusted" || column === "executed");
  if (money.length < 2) return undefined;
  const rows: (FundsRow & { readonly address: Address })[] = [];
  for (let cell = cells[at]; cell !== undefined; cell = cells[at]) {
    const kind = fundKind(cell.text);
    if (kind === undefined) break;
    const own: GridCell[] = [];
    at += 1;
    for (let value = cells[at]; value !== undefined && isAmount(value.text); at += 1, value = cells[at])
      own.push(value);
    const amounts = amountsOf(heads, own);
    rows.push({ source: sourceOf(cell.text), kind, amounts: amounts ?? {}, address: cell.address });
    placed.push(cell, ...(amounts === undefined ? own.filter(({ text }) => /^[-—–]+$/u.test(text)) : own));
  }
  return rows.length === 0 ? undefined : { rows, placed, end: at };
}

function isAmount(text: string): boolean {
  return readAmount(text) !== undefined || /^[\d.]+%$|^[-—–]+$/u.test(text);
}

/** By their order. Fewer than the heads are laid only where the rate, which alone has a %, comes to its own column. */
function amountsOf(heads: readonly FundColumn[], values: readonly GridCell[]): FundsRow["amounts"] | undefined {
  const rates = heads.flatMap((column, index) => (column === "rate" ? [index] : []));
  const isLaid =
    values.length <= heads.length &&
    values.every(({ text }, index) => /%$/u.test(text) === rates.includes(index) || /^[-—–]+$/u.test(text));
  const reachesRate = values.length === heads.length || (rates.length > 0 && values.length > (rates[0] ?? 0));
  if (!isLaid || !reachesRate || values.length === 0) return undefined;
  const amounts: Partial<Record<FundColumn, string>> = {};
  for (const [index, { text }] of values.entries()) {
    const column = heads[index];
    const amount = column === "rate" ? text : readAmount(text)?.digits;
    if (column !== undefined && amount !== undefined && !/^[-—–]+$/u.test(text)) amounts[column] = amount;
  }
  return amounts;
}
