import { describe, expect, test } from "vitest";
import type { Place } from "../../src/base/diagnostic.ts";
import { cellName, fileAndLine, position } from "../../src/formatters/view/position.ts";

test.for<[column: number, name: string]>([
  [1, "A7"],
  [4, "D7"],
  [26, "Z7"],
  [27, "AA7"],
  [52, "AZ7"],
  [703, "AAA7"],
  [16384, "XFD7"],
])("column %i of row 7 is %s", ([column, name]) => {
  expect(cellName({ line: 7, column })).toBe(name);
});

describe("a place is", () => {
  const start = { line: 7, column: 4 };
  test.for<[what: string, place: Place, position: string, fileAndLine: string | undefined]>([
    ["line and column of a text", { file: "a.csv", start }, "7:4", "a.csv:7"],
    ["sheet and cell of a spreadsheet", { file: "a.xlsx", sheet: "实际", start }, "实际!D7", "a.xlsx 实际!D7"],
    ["the sheet as a whole", { file: "a.xlsx", sheet: "实际" }, "实际", undefined],
    ["nothing for the file as a whole", { file: "a.xlsx" }, "", undefined],
  ])("%s", ([, place, where, line]) => {
    expect([position(place), fileAndLine(place)]).toEqual([where, line]);
  });
});
