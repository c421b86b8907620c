import { lineAddress } from "./addresses.ts";
import type { Grid, GridCell, OfficeDocument } from "./document.ts";

/** A table copied into a text: cells stand between tabs, between | or on lines of their own. One grid, a row for a line. */
export function readTextDocument(text: string): OfficeDocument {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  return { parts: [gridOf(lines)] };
}

function gridOf(lines: readonly string[]): Grid {
  const separated = (separator: string) => lines.filter((line) => line.includes(separator)).length;
  if (separated("\t") >= LEAST_LINES) return { ...TABLE, columns: "gaps", cells: tabbed(lines) };
  return { ...TABLE, columns: "order", cells: separated("|") >= LEAST_LINES ? piped(lines) : oneEach(lines) };
}

/** A separator in fewer lines belongs to the text. */
const LEAST_LINES = 2;

const TABLE = { kind: "grid", name: "", isHidden: false } as const;

function cell(row: number, column: number, text: string, at: number): GridCell {
  return { row, column, rowSpan: 1, columnSpan: 1, text: text.trim(), address: lineAddress(row + 1, at + 1) };
}

/** Spreadsheets quote a cell that holds lines. */
function tabbed(lines: readonly string[]): readonly GridCell[] {
  const cells: GridCell[] = [];
  for (let row = 0; row < lines.length; row += 1) {
    const first = row;
    let line = lines[row] ?? "";
    while (endsInsideQuotes(line) && row + 1 < lines.length && row - first < MOST_LINES_OF_CELL) {
      row += 1;
      line += `\n${lines[row]}`;
    }
    if (endsInsideQuotes(line)) {
      row = first;
      line = lines[row] ?? "";
    }
    cells.push(...cellsOf(line, first));
  }
  return cells;
}

const MOST_LINES_OF_CELL = 50;

function cellsOf(line: string, row: number): readonly GridCell[] {
  let at = 0;
  return line.split("\t").map((text, column) => {
    const start = at;
    at += text.length + 1;
    return cell(row, column, unquoted(text), start);
  });
}

function endsInsideQuotes(line: string): boolean {
  const last = line.slice(line.lastIndexOf("\t") + 1);
  return last.startsWith('"') && !/^"(?:[^"]|"")*"\s*$/.test(last);
}

function unquoted(text: string): string {
  return /^\s*"(?:[^"]|"")*"\s*$/.test(text) ? text.trim().slice(1, -1).replaceAll('""', '"') : text;
}

/** Where most rows end with a |, a line that does not goes on in the next: a cell may hold a line break. */
function piped(lines: readonly string[]): readonly GridCell[] {
  const rows = lines.filter((line) => line.includes("|"));
  const areClosed = rows.filter((line) => /\|\s*$/.test(line)).length * 2 > rows.length;
  const cells: GridCell[] = [];
  for (let row = 0; row < lines.length; row += 1) {
    const first = row;
    const pieces = (lines[row] ?? "").split("|");
    while (areClosed && pieces.length > 1 && pieces.at(-1)?.trim() !== "" && goesOn(lines, row)) {
      row += 1;
      const [rest = "", ...others] = (lines[row] ?? "").split("|");
      pieces.push(`${pieces.pop()}\n${rest}`, ...others);
    }
    if (pieces.at(-1)?.trim() === "") pieces.pop();
    let at = 0;
    for (const [column, piece] of pieces.entries()) {
      cells.push(cell(first, column, piece, at));
      at += piece.length + 1;
    }
  }
  return cells;
}

function goesOn(lines: readonly string[], row: number): boolean {
  const next = lines[row + 1] ?? "";
  return next.trim() !== "" && lines.slice(row + 1, row + MOST_LINES_OF_CELL).some((line) => line.includes("|"));
}

function oneEach(lines: readonly string[]): readonly GridCell[] {
  return lines.flatMap((line, row) => (line.trim() === "" ? [] : [cell(row, 0, line, 0)]));
}
