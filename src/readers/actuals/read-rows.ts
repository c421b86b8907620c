import type { Diagnostic } from "../../base/diagnostic.ts";
import { limitedFindings } from "../../base/limited-findings.ts";
import type { ActualColumn, ActualRow, Cell, RowNames, TakeRow } from "../../form/actuals.ts";
import { actualsFindings } from "./findings.ts";
import { type Columns, readColumns } from "./read-columns.ts";
import type { TableRecord } from "./table-record.ts";

export interface RowReader {
  readonly take: (record: TableRecord) => void;
  /** What there is to say about what was taken. */
  readonly diagnostics: () => readonly Diagnostic[];
  /** Whether there was anything under the headings. */
  readonly isEmpty: () => boolean;
}

/** Records → rows, one by one: the first record has the headings. */
export function rowReader(takeRow: TakeRow): RowReader {
  const ragged = limitedFindings();
  const notes: TableRecord[] = [];
  let columns: Columns | undefined;
  let width = 0;
  let isEmpty = true;
  const take = (record: TableRecord) => {
    if (columns === undefined) {
      columns = readColumns(record);
      width = record.values.findLastIndex((heading) => heading !== "") + 1;
    } else if (record.values.some((value) => value !== "")) {
      if (isNote(record, columns)) {
        notes.push(record);
        return;
      }
      isEmpty = false;
      const isLong = isTooLong(record, width);
      if (isLong || record.values.length < width) ragged.add(actualsFindings.raggedRow, () => raggedRow(record, width));
      const { indexes, areEnough } = columns;
      if (areEnough && !isLong) takeRow(namesOf(record, indexes), () => makeRow(record, indexes));
    }
  };
  const diagnostics = () => [...(columns?.diagnostics ?? []), ...ragged.all(), ...aboutNotes(notes)];
  return { take, diagnostics, isEmpty: () => isEmpty };
}

/** A row in which nothing is reported, and whose only text is a remark: （以下为效益指标）, 注：, 填报人：. */
function isNote({ values }: TableRecord, { indexes, areEnough }: Columns): boolean {
  const [text = "", ...others] = values.filter((value) => value !== "");
  const isReported = (["id", "actual", "rate", "score"] as const).some((column) => values[indexes.get(column) ?? -1]);
  return areEnough && others.length === 0 && !isReported && NOTE.test(text);
}

const NOTE =
  /^[（(].*[）)]$|^(?:注|备注|说明|以下|以上)[:：为]|^(?:填报人|填表人|联系人|联系电话|填报日期|填报单位|审核人|单位负责人|财务负责人)(?:[（(].*[）)])?(?:[:：\s].*)?$/u;

function aboutNotes(notes: readonly TableRecord[]): readonly Diagnostic[] {
  const [first] = notes;
  if (first === undefined) return [];
  return [actualsFindings.noteRow.here(first.placeOf(0, first.values.length), { count: notes.length })];
}

type Indexes = Columns["indexes"];

/** Empty fields behind the last column are what spreadsheets leave there. */
function isTooLong({ values }: TableRecord, width: number): boolean {
  return values.length > width && values.slice(width).some((value) => value !== "");
}

function raggedRow({ values: { length }, placeOf }: TableRecord, width: number): Diagnostic {
  const counts = { found: length, expected: width };
  return length < width
    ? actualsFindings.raggedRow.short(placeOf(0, length), counts)
    : actualsFindings.raggedRow.long(placeOf(width, length), counts);
}

function namesOf({ values }: TableRecord, indexes: Indexes): RowNames {
  const text = (column: ActualColumn) => values[indexes.get(column) ?? -1] ?? "";
  return { block: text("block"), id: text("id"), indicator: text("indicator") };
}

function makeRow({ values, inFull, placeOf }: TableRecord, indexes: Indexes): ActualRow {
  const place = placeOf(0, values.length);
  const cell = (column: ActualColumn): Cell => {
    const index = indexes.get(column) ?? -1;
    const text = values[index];
    if (text === undefined) return { text: "", place };
    const digits = inFull?.(index);
    return { text, ...(digits === undefined ? {} : { inFull: digits }), place: placeOf(index, index + 1) };
  };
  return {
    block: cell("block"),
    id: cell("id"),
    indicator: cell("indicator"),
    actual: cell("actual"),
    baseline: cell("baseline"),
    rate: cell("rate"),
    reason: cell("reason"),
    evidence: cell("evidence"),
    score: cell("score"),
    deduct: cell("deduct"),
    reviewed: cell("reviewed"),
    progress: cell("progress"),
    forecast: cell("forecast"),
    likelihood: cell("likelihood"),
    place,
  };
}
