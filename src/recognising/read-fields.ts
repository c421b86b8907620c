import type { Address, GridCell } from "../readers/documents/document.ts";
import { type FieldName, fieldOf, isSum, isTaskNumber } from "./field-labels.ts";
import { readFlatFields } from "./flat-fields.ts";
import { type FundColumn, type FundsRow, fundColumn, fundKind, isFundsHeader, readAmount, unitIn } from "./funds.ts";
import { headRole } from "./heads.ts";
import { readLabelled } from "./labelled.ts";
import type { FieldValue, Line, LineFields, TaskFields } from "./line-fields.ts";
import { isSumOfMoney, isTaskHead, type TaskHead, taskHead } from "./task-heads.ts";
import { oneLine } from "./texts.ts";

/** The fields of rows that stand together. */
export function readFields(lines: readonly Line[]): LineFields {
  if (lines.every(({ matrix }) => matrix.grid.columns === "order")) {
    return readFlatFields(lines.flatMap(({ matrix, row }) => matrix.beginning(row).filter(({ text }) => text !== "")));
  }
  const reader = new FieldReader(lines);
  return reader.read();
}

/** Goes down the rows once; each way of laying out a field takes the rows it understands. */
class FieldReader {
  readonly #lines: readonly Line[];
  readonly #values: (FieldValue & { readonly field: FieldName })[] = [];
  readonly #funds: (FundsRow & { readonly unit: string; readonly address: Address })[] = [];
  readonly #tasks: TaskFields[] = [];
  readonly #placed = new Set<GridCell>();
  readonly #longColumns = new Set<number>();
  #areTasksListed = false;
  #unit = "";

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  read(): LineFields {
    let at = 0;
    while (at < this.#lines.length) at += this.#take(at);
    return {
      values: this.#values,
      funds: this.#funds,
      tasks: this.#tasks,
      areTasksListed: this.#areTasksListed,
      placed: [...this.#placed],
    };
  }

  /** The number of rows that were understood together. */
  #take(at: number): number {
    const cells = this.#cells(at);
    for (const { text } of cells) this.#unit ||= unitIn(text) ?? "";
    if (cells.length === 0) return 1;
    return this.#takeTasks(at, cells) ?? this.#takeFunds(at, cells) ?? this.#takeRow(at, cells);
  }

  #cells(at: number): readonly GridCell[] {
    const line = this.#lines[at];
    return line === undefined ? [] : line.matrix.beginning(line.row).filter(({ text }) => text !== "");
  }

  #isSameGrid(one: number, other: number): boolean {
    return this.#lines[one]?.matrix === this.#lines[other]?.matrix;
  }

  /** 任务名称, 任务的绩效目标 and 主要实施项目 stand over their values. */
  #takeTasks(at: number, cells: readonly GridCell[]): number | undefined {
    const name = cells.find(({ text }) => fieldOf(text) === "taskName");
    const others = cells.filter((cell) => cell !== name && cell.column > (name?.column ?? 0));
    if (name === undefined || others.length === 0 || !others.every(({ text }) => isTaskHead(text))) return undefined;
    const height = Math.max(...cells.filter(({ text }) => isTaskHead(text)).map(({ rowSpan }) => rowSpan));
    const heads = this.#taskHeads(at, height);
    for (const cell of cells) this.#placed.add(cell);
    const hasMoney = heads.some(({ what }) => what === "total" || what === "fiscal" || what === "other");
    let taken = heads.some(({ row }) => row > 0) ? Math.max(height, 2) : height;
    for (; this.#isSameGrid(at, at + taken); taken += 1) {
      const row = this.#cells(at + taken).filter((cell) => cell.column >= name.column || isSum(cell.text));
      if (row.length === 0) continue;
      if (isSumOfMoney(row)) {
        this.#takeSum(row, heads, cells);
        taken += 1;
        break;
      }
      if (
        row.some(
          (cell) => fieldOf(cell.text) !== undefined || isTaskNumber(cell.text) || headRole(cell.text) !== undefined,
        )
      )
        break;
      this.#takeTask(row, heads, unitIn(cells.map(({ text }) => text).join(" ")) ?? this.#unit);
      if (!hasMoney && !this.#nextIsTask(at + taken + 1, name, heads)) {
        taken += 1;
        break;
      }
    }
    // 主要内容 tells of the work; a task with indicators has a goal of its own.
    this.#areTasksListed ||= hasMoney || cells.some(({ text }) => /内容/u.test(text));
    return taken;
  }

  #nextIsTask(at: number, name: GridCell, heads: readonly TaskHead[]): boolean {
    const row = this.#cells(at);
    return (
      row.length >= 2 &&
      row.some(({ column }) => column === name.column) &&
      row.every(
        ({ column, text }) =>
          heads.some((head) => head.cell.column === column) &&
          fieldOf(text) === undefined &&
          headRole(text) === undefined,
      )
    );
  }

  #taskHeads(at: number, height: number): readonly TaskHead[] {
    const heads: TaskHead[] = [];
    for (let row = 0; row < Math.max(height, 2); row += 1) {
      const cells = row > 0 && !this.#isSameGrid(at, at + row) ? [] : this.#cells(at + row);
      const found = cells.flatMap((cell) => {
        const what = taskHead(cell.text);
        return what === undefined ? [] : [{ cell, what, row }];
      });
      // A row of values has other texts.
      if (row > 0 && found.length < cells.length) break;
      heads.push(...found);
      if (row > 0) for (const { cell } of found) this.#placed.add(cell);
    }
    const deeper = heads.filter(({ row }) => row > 0);
    return heads.filter(({ cell, row }) => row > 0 || !deeper.some((one) => covers(cell, one.cell)));
  }

  #takeTask(row: readonly GridCell[], heads: readonly TaskHead[], unit: string): void {
    const cellOf = (what: TaskHead["what"]) => {
      const head = heads.find((one) => one.what === what);
      return head && row.find((cell) => cell.column === head.cell.column);
    };
    const amount = (what: "total" | "fiscal" | "other") => readAmount(cellOf(what)?.text ?? "")?.digits;
    const name = cellOf("name");
    if (name === undefined) return;
    const amounts = { total: amount("total"), fiscal: amount("fiscal"), other: amount("other") };
    this.#tasks.push({
      name: oneLine(name.text),
      goal: cellOf("goal")?.text ?? "",
      projects: cellOf("projects")?.text ?? "",
      amounts: defined(amounts),
      unit,
      address: name.address,
    });
    for (const what of ["name", "goal", "projects"] as const) this.#place(cellOf(what));
    for (const what of ["total", "fiscal", "other"] as const)
      if (amounts[what] !== undefined) this.#place(cellOf(what));
  }

  #place(cell: GridCell | undefined): void {
    if (cell !== undefined) this.#placed.add(cell);
  }

  /** 金额合计 sums the money of all tasks: the money of the department. */
  #takeSum(row: readonly GridCell[], heads: readonly TaskHead[], labels: readonly GridCell[]): void {
    const unit = unitIn(labels.map(({ text }) => text).join(" ")) ?? this.#unit;
    for (const kind of ["total", "fiscal", "other"] as const) {
      const head = heads.find(({ what }) => what === kind);
      const cell = head && row.find(({ column }) => column === head.cell.column);
      const amount = readAmount(cell?.text ?? "");
      if (head === undefined || cell === undefined || amount === undefined) continue;
      this.#funds.push({
        source: head.cell.text,
        kind,
        amounts: { initial: amount.digits },
        unit,
        address: cell.address,
      });
      this.#placed.add(cell);
    }
    for (const cell of row) if (isSum(cell.text) || /合计$/u.test(cell.text)) this.#placed.add(cell);
  }

  /** Rows of money under 年初预算数, 全年预算数, 全年执行数 … */
  #takeFunds(at: number, cells: readonly GridCell[]): number | undefined {
    if (!isFundsHeader(cells)) return undefined;
    const heads = cells.flatMap((cell) => {
      const what = fundColumn(cell.text);
      return what === undefined ? [] : [{ what, cell }];
    });
    const unit = unitIn(cells.map(({ text }) => text).join(" ")) ?? this.#unit;
    for (const cell of cells)
      if (fundColumn(cell.text) !== undefined || fieldOf(cell.text) !== undefined) this.#placed.add(cell);
    let taken = 1;
    for (; this.#isSameGrid(at, at + taken); taken += 1) {
      const row = this.#cells(at + taken);
      const label = row.find(({ text }) => fundKind(text) !== undefined);
      const kind = label && fundKind(label.text);
      if (label === undefined || kind === undefined) break;
      const amounts: Partial<Record<FundColumn, string>> = {};
      for (const { what, cell } of heads) {
        const value = row.find((one) => one.column === cell.column && one !== label);
        if (value === undefined) continue;
        const text = what === "rate" ? value.text : readAmount(value.text)?.digits;
        if (text !== undefined) amounts[what] = text;
        if (text !== undefined || /^[-—–/]+$/u.test(value.text)) this.#placed.add(value);
      }
      this.#placed.add(label);
      this.#funds.push({
        source: oneLine(label.text).replace(/[:：]$/u, ""),
        kind,
        amounts,
        unit,
        address: label.address,
      });
    }
    return taken;
  }

  #takeRow(at: number, cells: readonly GridCell[]): number {
    // 总分 100 97: what it proves is looked at where it ends a table.
    if (isSum(cells[0]?.text ?? "")) {
      for (const cell of cells) if (isSum(cell.text) || /^[\d.,%—–-]+$/u.test(cell.text)) this.#placed.add(cell);
    }
    for (const [index, cell] of cells.entries()) {
      if (this.#placed.has(cell)) continue;
      this.#takeCell(at, cell, cells[index + 1]);
    }
    return 1;
  }

  #takeCell(at: number, cell: GridCell, next: GridCell | undefined): void {
    const field = fieldOf(cell.text);
    const fund = fundKind(cell.text);
    if (field !== undefined || fund !== undefined) {
      this.#placed.add(cell);
      if (fund === "long") this.#longColumns.add(cell.column);
      else if (fund === "total") this.#longColumns.delete(cell.column);
      // The parts of 中期资金总额 stand below it, beside those of the year.
      if (field === "section" || (fund !== undefined && this.#longColumns.has(cell.column))) return;
      const value = this.#valueOf(at, cell, next);
      if (value !== undefined) this.#takeValue(value, cell.text, field, fund);
      return;
    }
    // Words of a header that stand above it, such as 年度指标值 over three columns.
    if (headRole(cell.text) !== undefined) this.#placed.add(cell);
    const labelled = readLabelled(cell.text);
    if (labelled === undefined) return;
    const taken = labelled.map(({ label, value, field: inner, fund: money }) =>
      this.#takeText(value, label, inner, money, cell.address),
    );
    if (taken.every((isTaken) => isTaken)) this.#placed.add(cell);
  }

  /** At the right of its label; below it where another label stands at the right. */
  #valueOf(at: number, label: GridCell, next: GridCell | undefined): GridCell | undefined {
    if (next !== undefined && readLabelled(next.text) !== undefined) return undefined;
    const isBeside = next !== undefined && next.column === label.column + label.columnSpan;
    if (isBeside && (!isLabel(next) || (isName(label) && isOnlyFund(next)))) return next;
    const line = this.#lines[at];
    if (line === undefined) return undefined;
    // The span of a label may be lost: a text that has no label of its own is its value.
    if (next !== undefined && !isLabel(next) && !isBeside) return next;
    if (next === undefined && !STACKED.has(fieldOf(label.text))) return undefined;
    const below = line.matrix.at(label.row + label.rowSpan, label.column);
    const isOwn = below !== undefined && below.column === label.column && below.text !== "" && !isLabel(below);
    const isFollowing = this.#lines[at + label.rowSpan]?.matrix === line.matrix;
    return isOwn && isFollowing && STACKED.has(fieldOf(label.text)) ? below : undefined;
  }

  #takeValue(value: GridCell, label: string, field: FieldName | undefined, fund: ReturnType<typeof fundKind>): void {
    if (this.#placed.has(value)) return;
    if (this.#takeText(value.text, label, field, fund, value.address)) this.#placed.add(value);
  }

  /** Whether the text has a place in the form. */
  #takeText(
    printed: string,
    label: string,
    field: FieldName | undefined,
    fund: ReturnType<typeof fundKind>,
    address: Address,
  ): boolean {
    const text = printed.replace(SEAL, "").trim();
    const amount = fund === undefined ? undefined : readAmount(text);
    if (fund !== undefined && amount !== undefined) {
      const unit = amount.unit ?? unitIn(label) ?? this.#unit;
      const source = oneLine(label).replace(/[:：]$/u, "");
      this.#funds.push({ source, kind: fund, amounts: { initial: amount.digits }, unit, address });
      return true;
    }
    if (text === "") return true;
    if (field === undefined || field === "known" || field === "section") return false;
    this.#values.push({ field, text, label: oneLine(label), address });
    return true;
  }
}

function isLabel({ text }: GridCell): boolean {
  return fieldOf(text) !== undefined || fundKind(text) !== undefined || headRole(text) !== undefined;
}

/** 市级补助资金 may well be the name of a project. */
function isOnlyFund({ text }: GridCell): boolean {
  return fundKind(text) !== undefined && fieldOf(text) === undefined && headRole(text) === undefined;
}

function isName({ text }: GridCell): boolean {
  return /Name$|Unit$/u.test(fieldOf(text) ?? "");
}

/** Where a stamp or a signature goes. */
const SEAL = /[(（](?:盖章|签章|公章|签字|签名|章)[)）]/gu;

/** Fields that two columns show side by side, with the texts below. */
const STACKED: ReadonlySet<FieldName | undefined> = new Set(["goal", "longGoal", "goalResult"]);

function covers(above: GridCell, below: GridCell): boolean {
  return below.column >= above.column && below.column < above.column + above.columnSpan;
}

function defined<Key extends string>(record: Readonly<Record<Key, string | undefined>>): Partial<Record<Key, string>> {
  const found: Partial<Record<Key, string>> = {};
  for (const key of Object.keys(record) as Key[]) {
    const value = record[key];
    if (value !== undefined) found[key] = value;
  }
  return found;
}
