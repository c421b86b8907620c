import { sentence } from "../../base/language.ts";
import type { Address } from "./document.ts";

const inLine = sentence({ zh: "第 {line} 行", en: "line {line}" });
const inTable = sentence({
  zh: "表 {table} 第 {row} 行第 {column} 列",
  en: "table {table}, row {row}, column {column}",
});
const onPage = sentence({
  zh: "第 {page} 页表 {table} 第 {row} 行第 {column} 列",
  en: "page {page}, table {table}, row {row}, column {column}",
});
const paragraph = sentence({ zh: "第 {number} 段", en: "paragraph {number}" });
const pageLine = sentence({ zh: "第 {page} 页第 {line} 行", en: "page {page}, line {line}" });

/** A line of a text file. @param column in UTF-16 units, from 1 */
export function lineAddress(line: number, column: number): Address {
  return { text: inLine({ line }), start: { line, column } };
}

/** All count from 1. */
export function tableAddress(table: number, row: number, column: number): Address {
  return { text: inTable({ table, row, column }) };
}

export function pageAddress(page: number, table: number, row: number, column: number): Address {
  return { text: onPage({ page, table, row, column }) };
}

export function pageLineAddress(page: number, line: number): Address {
  return { text: pageLine({ page, line }) };
}

export function paragraphAddress(number: number): Address {
  return { text: paragraph({ number }) };
}

/** @param row as the spreadsheet counts it, from 1; as the column */
export function sheetAddress(sheet: string, row: number, column: number): Address {
  const name = `${sheet}!${columnLetters(column)}${row}`;
  return { text: { zh: name, en: name }, sheet, start: { line: row, column } };
}

function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before > 0 ? columnLetters(before) : "") + String.fromCharCode(65 + rest);
}
