import type { BookType } from "@e965/xlsx";
import type { CellValue, WriteSheet } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../src/base/diagnostic.ts";
import type { ActualRow } from "../../../src/form/actuals.ts";
import { cellName } from "../../../src/formatters/view/position.ts";
import { readActualsWorkbook } from "../../../src/readers/actuals/read-actuals-workbook.ts";
import { openWorkbook } from "../../../src/readers/workbook/open-workbook.ts";
import { type Extras, savedAs, sheet, workbook } from "../../support/make-workbook.ts";

const HEADINGS = ["任务", "三级指标", "实际完成值", "偏差原因"];
const TABLE: CellValue[][] = [HEADINGS, ["部门", "场次", "3场", ""], ["展览工作", "人次", "1,200人", "停电"]];
const ROWS = [
  ["部门", "场次", "3场", ""],
  ["展览工作", "人次", "1,200人", "停电"],
];

async function read(bytes: Uint8Array) {
  const rows: ActualRow[] = [];
  const { diagnostics } = readActualsWorkbook(await openWorkbook("actuals.xlsx", bytes), (_, row) => rows.push(row()));
  return { rows, diagnostics };
}

async function readSheet(rows: CellValue[][], extras?: Extras) {
  return read(await workbook(sheet("实际完成值", rows, extras)));
}

function texts(rows: readonly ActualRow[]) {
  return rows.map(({ block, indicator, actual, reason }) => [block, indicator, actual, reason].map(({ text }) => text));
}

/** "C2 workbook/error-value" */
function summary({ code, place: { start } }: Diagnostic): string {
  return start === undefined ? code : `${cellName(start)} ${code}`;
}

test.for<[value: number, format: string, text: string, inFull: string | undefined]>([
  [0.8951, "0%", "90%", "89.51%"],
  [0.8951, "0.00%", "89.51%", undefined],
  [1234.567, "#,##0.0", "1,234.6", "1234.567"],
  [-2.76, "0.0", "-2.8", "-2.76"],
  [0.1 + 0.2, "0.0", "0.3", undefined],
  [1 / 3, "0.00%", "33.33%", "33.3333333333333%"],
])("%d in the format %s is %s, in full %s", async ([value, numFmt, text, inFull]) => {
  const extras = { cells: { "1,1": { value, style: { numFmt } } } };
  const { rows } = await readSheet(
    [
      ["三级指标", "实际完成值"],
      ["甲", value],
    ],
    extras,
  );
  expect(rows[0]?.actual).toMatchObject({ text });
  expect(rows[0]?.actual.inFull).toBe(inFull);
});

describe("the same rows come out of", () => {
  const NOTE = sheet("说明", [["本表由各科室填报"], ["联系电话", "81599840"]]);
  const whole = (rows: CellValue[][], extras?: Extras) => sheet("表", rows, extras);
  test.for<[what: string, sheets: readonly WriteSheet[]]>([
    ["a plain sheet", [whole(TABLE)]],
    [
      "title, department and note above the headings",
      [
        whole([["2023年度绩效目标实际完成值"], [], ["单位：某区文化馆", null, "填报日期：2024-01-05"], ...TABLE], {
          merges: [{ startRow: 0, endRow: 0, startCol: 0, endCol: 3 }],
        }),
      ],
    ],
    ["an empty column and rows before the table", [whole([[], [], ...TABLE.map((row) => [null, ...row])])]],
    [
      "empty rows, comments and remarks between and below",
      [
        whole([
          ...TABLE.slice(0, 2),
          [],
          ["# 待核", "人次", "9人"],
          ...TABLE.slice(2),
          [],
          ["填报人：张三"],
          ["注：以上为全年数"],
        ]),
      ],
    ],
    ["columns that are there for people", [whole(TABLE.map((row, index) => [index === 0 ? "序号" : index, ...row]))]],
    ["remarks beside the table", [whole(TABLE.map((row, index) => [...row, null, index === 1 ? "已核" : null]))]],
    [
      "line breaks and units in the headings",
      [whole([["任务", "三级\n指标", "实际完成值\n（全年）", "偏差原因"], ...TABLE.slice(1)])],
    ],
    ["English headings", [whole([["block", "indicator", "actual", "reason"], ...TABLE.slice(1)])]],
    ["the second sheet, where the first has no headings", [NOTE, whole(TABLE)]],
    ["the sheet with data, where another has headings only", [sheet("空表", [HEADINGS]), whole(TABLE)]],
    ["a visible sheet before a hidden one without data", [sheet("旧表", [HEADINGS], { hidden: true }), whole(TABLE)]],
  ])("%s", async ([, sheets]) => {
    const { rows, diagnostics } = await read(await workbook(...sheets));
    expect(texts(rows)).toEqual(ROWS);
    expect(diagnostics).toEqual([]);
  });

  test.each<BookType>(["xlsx", "xlsm", "xls", "ods"])("a file saved as %s", async (type) => {
    const { rows, diagnostics } = await read(savedAs(type, await workbook(sheet("表", [["填报表"], ...TABLE]))));
    expect(texts(rows)).toEqual(ROWS);
    expect(diagnostics).toEqual([]);
  });
});

describe("a cell is read as it is shown:", () => {
  test.for<[value: CellValue, format: string, text: string]>([
    [0.95, "0.00%", "95.00%"],
    [0.965, "0.0%", "96.5%"],
    [0.1 + 0.2, "General", "0.3"],
    [3, '0"场"', "3场"],
    [3, 'General"次"', "3次"],
    [3.5, 'G/通用格式"万元"', "3.5万元"],
    [0.1 + 0.2, "G/通用格式", "0.3"],
    [45260, "[$-F800]dddd, mmmm dd, yyyy", "2023年11月30日"],
    [1272, '0"万次"', "1272万次"],
    [12720000, '0.00,,"百万"', "12.72百万"],
    [1200, "#,##0", "1,200"],
    [12720000, '0.00,,"百万"', "12.72百万"],
    [-5, "0.00", "-5.00"],
    [0.5, "# ?/?", "1/2"],
    [28036202.5, "#,##0.00_ ", "28,036,202.50"],
    [120000000000, "General", "120000000000"],
    [45260, "yyyy/m/d", "2023/11/30"],
    [45260, 'yyyy"年"m"月"d"日"', "2023年11月30日"],
    [45260, "yyyy-mm-dd;@", "2023-11-30"],
    [45260, 'm"月"d"日"', "11月30日"],
    ["95%", "@", "95%"],
    ["007", "@", "007"],
    ["2023-11-30", "@", "2023-11-30"],
    ["=展品", "@", "=展品"],
    [" 达成\n", "General", "达成"],
    [true, "General", "TRUE"],
  ])("%s in the format %s", async ([value, numFmt, text]) => {
    const { rows, diagnostics } = await readSheet([HEADINGS, ["", "甲", value]], {
      cells: { "1,2": { value, style: { numFmt } } },
    });
    expect(rows.map(({ actual }) => actual.text)).toEqual([text]);
    expect(diagnostics).toEqual([]);
  });
});

test("a merged cell of tasks holds for all its rows, and an empty one for none", async () => {
  const { rows } = await readSheet(
    [HEADINGS, ["展览工作", "场次", "3场"], [null, "人次", "9人"], [null, "报道量", "5篇"], [null, "满意度", "95%"]],
    { merges: [{ startRow: 1, endRow: 3, startCol: 0, endCol: 0 }] },
  );
  expect(rows.map(({ block }) => block.text)).toEqual(["展览工作", "展览工作", "展览工作", ""]);
});

test("cells have their places, rows and columns as the spreadsheet counts them", async () => {
  const { rows } = await readSheet([[], ["填报表"], [null, ...HEADINGS], [null, "部门", "场次", "3场"]]);
  expect(rows[0]?.actual.place).toEqual({
    file: "actuals.xlsx",
    sheet: "实际完成值",
    start: { line: 4, column: 4 },
    end: { line: 4, column: 5 },
  });
});

test.for<[value: number, format: string, shown: string]>([
  [12720000, '0\\.0,"万"', "127.20万"],
  [12720000, '0!.0,"万"', "12720!.0万"],
  [12720000, "#,##0,", "12,720"],
  [1, "0‰", "1"],
  [45260, "yyyy年", "45260"],
])("%f in the format %s is not read: the library shows %s", async ([value, numFmt, shown]) => {
  const { rows, diagnostics } = await readSheet([HEADINGS, ["", "甲", value]], {
    cells: { "1,2": { value, style: { numFmt } } },
  });
  expect(rows.map(({ actual }) => actual.text)).toEqual([""]);
  expect(diagnostics.map(({ message }) => message.en)).toEqual([
    `the cell holds ${value} in a number format that is not understood (it may show “${shown}”); it is not read`,
  ]);
});

describe("a finding stands at its cell:", () => {
  const row = (actual: CellValue): CellValue[][] => [["填报表"], HEADINGS, ["", "甲", actual]];
  test.for<[what: string, rows: CellValue[][], extras: Extras, finding: string]>([
    ["an error value", row(null), { cells: { "2,2": { type: "error", value: "#DIV/0!" } } }, "C3 workbook/error-value"],
    [
      "a formula that was never calculated",
      row(null),
      { cells: { "2,2": { formula: "1+2" } } },
      "C3 workbook/not-calculated",
    ],
    [
      "more digits than are shown",
      row(0.9549),
      { cells: { "2,2": { value: 0.9549, style: { numFmt: "0%" } } } },
      "C3 workbook/rounded",
    ],
    [
      "a format that shows another number",
      row(12720000),
      { cells: { "2,2": { value: 12720000, style: { numFmt: '0\\.0,"万"' } } } },
      "C3 workbook/number-format",
    ],
    ["rows that are hidden", row("3场"), { rowDefs: new Map([[2, { hidden: true }]]) }, "A3 workbook/hidden"],
    ["a sheet that is hidden", row("3场"), { hidden: true }, "workbook/hidden"],
    [
      "an unknown column",
      [
        [...HEADINGS, "经办人"],
        ["", "甲", "3场", "", "李明"],
      ],
      {},
      "E1 actuals/unknown-column",
    ],
    ["no column for the value", [["填报表"], ["任务", "三级指标"], ["部门", "甲"]], {}, "A2 actuals/missing-column"],
    ["headings only", [["填报表"], HEADINGS, ["填报人：张三"]], {}, "A2 actuals/empty"],
    ["an empty sheet", [], {}, "actuals/empty"],
  ])("%s", async ([, rows, extras, finding]) => {
    const { diagnostics } = await readSheet(rows, extras);
    expect(diagnostics.map(summary)).toEqual([finding]);
  });

  test("a second sheet with actuals", async () => {
    const { rows, diagnostics } = await read(await workbook(sheet("一季度", TABLE), sheet("二季度", TABLE)));
    expect(texts(rows)).toEqual(ROWS);
    expect(diagnostics.map(({ code, message }) => [code, message.en])).toEqual([
      ["workbook/other-sheet", "the sheet “一季度” is read; “二季度” looks like actuals too and is not read"],
    ]);
  });
});

test("a formula is worth what was calculated, and no text where there is an error", async () => {
  const { rows } = await readSheet([HEADINGS, ["", "甲", null], ["", "乙", null], ["", "丙", null]], {
    cells: {
      "1,2": { formula: "1+2", formulaResult: 3 },
      "2,2": { formula: "1+2" },
      "3,2": { type: "error", value: "#N/A" },
    },
  });
  expect(rows.map(({ indicator, actual }) => [indicator.text, actual.text])).toEqual([
    ["甲", "3"],
    ["乙", ""],
    ["丙", ""],
  ]);
});
