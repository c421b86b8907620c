/**
 * The tables of an .ods file without their styles, or undefined where they would fill the memory: the file says of a row
 * or cell how often it is repeated, and a few bytes may stand for 17 thousand million cells.
 */
export function plainContent(xml: string): string | undefined {
  const [root = ""] = /<(?:[^<>\s:/]+:)?document-content(?:\s[^>]*)?>/.exec(xml) ?? [];
  const body = xml.search(/<(?:[^<>\s:/]+:)?body[\s>]/);
  if (repeatedCells(xml) > MOST_CELLS || LONG_BLANK.test(xml)) return undefined;
  return body === -1 ? xml : root + xml.slice(body);
}

const MOST_CELLS = 2_000_000;

/** Blanks are repeated, too: <text:s text:c="400000000"/>. */
const LONG_BLANK = /\bc\s*=\s*["']?\d{5}/;

function repeatedCells(xml: string): number {
  const rows = xml.split(/<(?:[^<>\s:/]+:)?(?:table-row|行)(?=[\s>])/).slice(1);
  return rows.reduce((sum, row) => sum + repeated(row, "rows") * cellsIn(row), 0);
}

function cellsIn(row: string): number {
  const cells = row.split(/<(?:[^<>\s:/]+:)?(?=(?:covered-)?table-cell[\s/>]|数据[\s/>])/).slice(1);
  // Of an empty cell nothing is kept, however often it is repeated.
  const filled = cells.filter((cell) => !/^(?!covered)[^>]*\/>/.test(cell));
  return filled.reduce((sum, cell) => sum + repeated(cell, "columns"), 0);
}

/** The library reads any prefix and any kind of quotes. @param tag begins within the tag in question */
function repeated(tag: string, what: "rows" | "columns"): number {
  const [, count = "1"] = new RegExp(`^[^>]*number-${what}-repeated[^>\\d]*(\\d+)`).exec(tag) ?? [];
  return Number(count);
}
