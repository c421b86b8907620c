import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Indicator } from "../../form/form.ts";
import { keyOf } from "../../form/labels.ts";
import type { Library, LibraryEntry } from "../../indicator/library.ts";
import { nameKey } from "../../indicator/plain-name.ts";
import { isSign } from "../../phrase/signed-target.ts";
import { parseCsv } from "../actuals/parse-csv.ts";
import type { TableRecord } from "../actuals/table-record.ts";
import { DIRECTIONS } from "../form/build-draft.ts";
import { decodeText } from "../text/decode-text.ts";
import { libraryFindings } from "./library-findings.ts";

export interface LibraryDocument {
  /** Absent where the file has errors. */
  readonly library: Library | undefined;
  /** The text as decoded; "" where it could not be. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

type Column = "name" | "level1" | "level2" | "formula" | "sign" | "unit" | "direction";

/** Bytes of the user's library (指标库.csv) → entries and findings. Its headings are the labels of the form. */
export function readLibrary(file: string, bytes: Uint8Array): LibraryDocument {
  const { text, diagnostics } = decodeText(file, bytes, "utf-8 or gb18030");
  if (text === undefined) return { library: undefined, text: "", diagnostics };
  const records: TableRecord[] = [];
  const quote = parseCsv(file, text, (record) => records.push(record));
  const [headings, ...rows] = records;
  const start = { line: 1, column: 1 };
  const columns = new Map(headings?.values.map((heading, index) => [columnOf(heading), index] as const));
  const name = columns.get("name");
  if (quote !== undefined || headings === undefined || name === undefined) {
    const place = quote ?? headings?.placeOf(0, headings.values.length) ?? { file, start, end: start };
    return { library: undefined, text, diagnostics: [libraryFindings.unread.here(place, {})] };
  }
  const entries = new Map<string, LibraryEntry>();
  const twice: Diagnostic[] = [];
  for (const row of rows) {
    const entry = entryOf(row, columns);
    if (entry.name === "") continue;
    const key = nameKey(entry.name);
    if (entries.has(key)) twice.push(libraryFindings.twice.here(row.placeOf(name, name + 1), { name: entry.name }));
    else entries.set(key, entry);
  }
  return { library: twice.length === 0 ? { file, entries } : undefined, text, diagnostics: twice };
}

function columnOf(heading: string): Column | undefined {
  const key = keyOf("indicator", heading.replaceAll(/\s/g, ""));
  return COLUMNS.find((column) => column === key);
}

const COLUMNS: readonly Column[] = ["name", "level1", "level2", "formula", "sign", "unit", "direction"];

function entryOf({ values }: TableRecord, columns: ReadonlyMap<Column | undefined, number>): LibraryEntry {
  const text = (column: Column) => values[columns.get(column) ?? -1] ?? "";
  return {
    name: text("name"),
    level1: text("level1"),
    level2: text("level2"),
    formula: text("formula"),
    sign: [text("sign"), text("direction")].find(isSign) ?? "",
    unit: text("unit"),
    direction: directionOf(text("direction")) ?? directionOf(text("sign")),
  };
}

function directionOf(word: string): Indicator["direction"] {
  return DIRECTIONS[word];
}
