import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cell, fitColumns, renderRow } from "../../../src/formatters/text/columns.ts";
import { inert } from "../../../src/formatters/text/inert.ts";
import { displayWidth } from "../../../src/formatters/text/wrap.ts";

describe("columns", () => {
  test("are as wide as their text where there is room", () => {
    expect(
      lay(
        [
          ["指标", "目标"],
          ["宣讲报告会场数", "不少于4场"],
        ],
        80,
      ),
    ).toEqual(["指标            目标", "宣讲报告会场数  不少于4场"]);
  });

  test("give way by the widest first, in lines of about equal length", () => {
    expect(lay([["宣讲报告会场数", "12.50"]], 19)).toEqual(["宣讲报告      12.50", "会场数"]);
  });

  test("stand right where they hold numbers", () => {
    const rows: Cell[][] = [
      [{ text: "9.38", align: "right" }, { text: "x" }],
      [{ text: "12.50", align: "right" }, { text: "y" }],
    ];
    expect(rows.flatMap((row) => renderRow(row, fitColumns(rows, 80)))).toEqual([" 9.38  x", "12.50  y"]);
  });

  test("are coloured without counting the colour", () => {
    const row: Cell[] = [{ text: "达标", paint: (text) => `<${text}>` }, { text: "x" }];
    expect(renderRow(row, [6, 1])).toEqual(["<达标>    x"]);
  });

  test("never lose a character or leave the width", () => {
    const cell = fc.string({ unit: "grapheme", maxLength: 60 }).map((text) => inert(text).replaceAll(/\s/g, "_"));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 20, max: 90 }),
        (rows, width) => {
          const lines = lay(rows, width);
          expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
          expect(sorted(lines.join(""))).toEqual(sorted(rows.flat().join("")));
        },
      ),
    );
  });
});

function lay(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const cells = rows.map((row) => row.map((text): Cell => ({ text })));
  return cells.flatMap((row) => renderRow(row, fitColumns(cells, width)));
}

function sorted(text: string): string {
  return [...text.replaceAll(" ", "")].toSorted().join("");
}
