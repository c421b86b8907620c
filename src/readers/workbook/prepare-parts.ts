import type { PackingProblem, Parts } from "./unpack.ts";

/** What stands where a formula has no value: the library would take it for 0. A character that no text has. */
export const NOT_CALCULATED = "\uE0F7";

/** Makes visible what the library for spreadsheets would overlook, and refuses what would keep it busy for ever. */
export function prepareParts(parts: Parts): Parts | PackingProblem {
  if (isEncrypted(parts)) return "encrypted";
  const content = parts.get("content.xml");
  if (content !== undefined && repeatedCells(decode(content)) > MOST_REPEATED) return "too-large";
  return new Map(
    Array.from(parts, ([name, bytes]) => [name, /worksheets\/[^/]+\.xml$/.test(name) ? marked(bytes) : bytes]),
  );
}

/** An .ods file with a password is an archive like any other, of parts that are not. */
function isEncrypted(parts: Parts): boolean {
  const manifest = parts.get("META-INF/manifest.xml");
  return manifest !== undefined && decode(manifest).includes("encryption-data");
}

const MOST_REPEATED = 2_000_000;

/** An .ods file says of a row or cell how often it is repeated: a few bytes may stand for a sheet of 17 thousand million cells. */
function repeatedCells(xml: string): number {
  const rows = xml.split("<table:table-row").slice(1);
  return rows.reduce((sum, row) => sum + repeated(row, "rows") * cellsIn(row), 0);
}

function cellsIn(row: string): number {
  const cells = row.split(/<table:(?:covered-)?table-cell/).slice(1);
  // What has no content is not kept, however often it is repeated.
  const filled = cells.filter((cell) => !/^[^>]*\/>/.test(cell));
  return filled.reduce((sum, cell) => sum + repeated(cell, "columns"), 0);
}

/** @param tag begins within the tag in question */
function repeated(tag: string, what: "rows" | "columns"): number {
  const [, count = "1"] = new RegExp(`^[^>]*number-${what}-repeated="(\\d+)"`).exec(tag) ?? [];
  return Number(count);
}

/** A sheet of .xlsx with a mark in every cell whose formula was never calculated. */
function marked(bytes: Uint8Array): Uint8Array {
  const xml = decode(bytes);
  const [, prefix = ""] = /<(\w+:)?worksheet\b/.exec(xml) ?? [];
  const end = `</${prefix}c>`;
  const pieces = xml.split(end);
  const cells = pieces.slice(0, -1).map((piece) => markedCell(piece, prefix));
  return new TextEncoder().encode([...cells, pieces.at(-1)].join(end));
}

/** @param piece ends with a cell that is not closed */
function markedCell(piece: string, prefix: string): string {
  const start = piece.lastIndexOf(`<${prefix}c `);
  const cell = piece.slice(start);
  if (start === -1 || !cell.includes(`<${prefix}f`) || hasValue(cell, prefix)) return piece;
  const [, reference = ""] = /^[^>]*?(\sr="\w+")/.exec(cell) ?? [];
  return `${piece.slice(0, start)}<${prefix}c${reference} t="str"><${prefix}v>${NOT_CALCULATED}</${prefix}v>`;
}

/** A formula may well give an empty text. */
function hasValue(cell: string, prefix: string): boolean {
  const [, value = ""] = cell.split(`<${prefix}v>`);
  return /^[^<]/.test(value) || (/^[^>]*\st="str"/.test(cell) && cell.includes(`<${prefix}v`));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
