import type { Diagnostic } from "../../base/diagnostic.ts";
import type { TakeRow } from "../../form/actuals.ts";
import { decodeText, type Encoding } from "../text/decode-text.ts";
import { behindTitle } from "./behind-title.ts";
import { actualsFindings } from "./findings.ts";
import { parseCsv } from "./parse-csv.ts";
import { rowReader } from "./read-rows.ts";

/** What is left of the actuals file when its rows are taken. */
export interface ActualsDocument {
  readonly diagnostics: readonly Diagnostic[];
  /** The text as decoded; "" where it could not be. */
  readonly text: string;
}

/** Bytes → rows, handed over one by one because a file may have a million, and findings. Which indicator a row belongs to is not asked here. */
export function readActualsCsv(
  file: string,
  bytes: Uint8Array,
  takeRow: TakeRow,
  encoding: Encoding | "utf-8 or gb18030" = "utf-8 or gb18030",
): ActualsDocument {
  const { text, diagnostics } = decodeText(file, bytes, encoding);
  if (text === undefined) return { diagnostics, text: "" };
  const rows = rowReader(takeRow);
  const table = behindTitle(rows.take);
  const quote = parseCsv(file, text, table.take);
  table.end();
  const start = { line: 1, column: 1 };
  const nothing =
    rows.isEmpty() && quote === undefined ? [actualsFindings.empty.here({ file, start, end: start }, {})] : [];
  const open = quote === undefined ? [] : [actualsFindings.openQuote.here(quote, {})];
  return { diagnostics: [...nothing, ...rows.diagnostics(), ...open], text };
}
