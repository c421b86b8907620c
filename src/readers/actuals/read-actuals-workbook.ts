import type { Diagnostic, Place } from "../../base/diagnostic.ts";
import { limitedFindings } from "../../base/limited-findings.ts";
import type { TakeRow } from "../../form/actuals.ts";
import type { OpenedWorkbook } from "../workbook/open-workbook.ts";
import type { SheetCell } from "../workbook/workbook.ts";
import { type FoundTable, findTable, mergedTexts, sheetRecord } from "./find-table.ts";
import { actualsFindings, cellFindings } from "./findings.ts";
import type { ActualsDocument } from "./read-actuals-csv.ts";
import { rowReader } from "./read-rows.ts";
import type { TableRecord } from "./table-record.ts";

/** Sheets → rows and findings. One sheet is read: the first that has the headings, whatever stands above them. */
export function readActualsWorkbook(
  { file, workbook, diagnostics }: OpenedWorkbook,
  takeRow: TakeRow,
): ActualsDocument {
  if (workbook === undefined) return { diagnostics, text: "" };
  const table = findTable(file, workbook);
  if (table === undefined) return { diagnostics: [actualsFindings.empty.here({ file }, {})], text: "" };
  return { diagnostics: [...aboutTable(file, table), ...readTable(file, table, takeRow)], text: "" };
}

/** What a person who looks at the sheet may not see. */
function aboutTable(file: string, { sheet, rows, headings, others }: FoundTable): readonly Diagnostic[] {
  const place = { file, sheet: sheet.name };
  const hidden = rows.filter(({ isHidden }) => isHidden);
  const [first] = hidden;
  return [
    ...(rows.length === 0 ? [actualsFindings.empty.here(headings.placeOf(0, headings.values.length), {})] : []),
    ...(sheet.isHidden ? [cellFindings.hidden.sheet(place, { sheet: sheet.name })] : []),
    ...(first
      ? [
          cellFindings.hidden.rows(sheetRecord(file, sheet.name, first).placeOf(0, 1), {
            count: hidden.length,
          }),
        ]
      : []),
    ...others.map(({ name }) => cellFindings.otherSheet.here(place, { sheet: sheet.name, other: name })),
  ];
}

function readTable(file: string, table: FoundTable, takeRow: TakeRow): readonly Diagnostic[] {
  const { sheet, headings, columns, rows } = table;
  const reader = rowReader(takeRow);
  const problems = limitedFindings();
  const blockIndex = columns.indexes.get("block");
  const blocks = mergedTexts(sheet, blockIndex);
  reader.take(headings);
  for (const row of rows) {
    const record = sheetRecord(file, sheet.name, row, headings.values.length);
    const block = blocks.get(row.number);
    reader.take(blockIndex === undefined || block === undefined ? record : withText(record, blockIndex, block));
    for (const index of columns.indexes.values()) {
      const finding = findingOf(row.cells[index] ?? EMPTY, record.placeOf(index, index + 1));
      if (finding) problems.add(finding, () => finding);
    }
  }
  return [...reader.diagnostics(), ...problems.all()];
}

const EMPTY: SheetCell = { text: "" };

function withText(record: TableRecord, index: number, text: string): TableRecord {
  return { ...record, values: record.values.with(index, text) };
}

function findingOf({ text, problem }: SheetCell, place: Place): Diagnostic | undefined {
  switch (problem?.kind) {
    case undefined:
      return undefined;
    case "error":
      return cellFindings.errorValue.here(place, { shown: problem.shown });
    case "not-calculated":
      return cellFindings.notCalculated.here(place, {});
    case "rounded":
      return cellFindings.rounded.here(place, { shown: text, held: problem.inFull });
    case "unlike":
      return cellFindings.numberFormat.here(place, { shown: problem.shown, held: problem.held });
  }
}
