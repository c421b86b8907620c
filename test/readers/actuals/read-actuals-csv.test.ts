import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActualRow } from "../../../src/form/actuals.ts";
import { summary } from "../support/read.ts";
import { readActuals } from "../support/read-actuals.ts";

const utf8 = new TextEncoder();
const read = (text: string) => readActuals("actuals.csv", utf8.encode(text));
const pairs = (rows: readonly ActualRow[]) => rows.map(({ indicator, actual }) => [indicator.text, actual.text]);

const PAIRS = [
  ["场次", "3场"],
  ["人次", "1,200人"],
];

describe("the same rows come out of", () => {
  test.for<[what: string, text: string]>([
    ["commas", '三级指标,实际完成值\n场次,3场\n人次,"1,200人"\n'],
    ["tabs", "三级指标\t实际完成值\n场次\t3场\n人次\t1,200人\n"],
    ["semicolons", "三级指标;实际完成值\n场次;3场\n人次;1,200人\n"],
    ["English headings", 'indicator,actual\n场次,3场\n人次,"1,200人"\n'],
    ["headings in another order and case", 'Actual , INDICATOR\n3场,场次\n"1,200人",人次\n'],
    ["other names for the headings", '指标名称,年度实际完成值（2023）\n场次,3场\n人次,"1,200人"\n'],
    ["a byte order mark", '\uFEFF三级指标,实际完成值\n场次,3场\n人次,"1,200人"\n'],
    ["CRLF", '三级指标,实际完成值\r\n场次,3场\r\n人次,"1,200人"\r\n'],
    ["no end of the last line", '三级指标,实际完成值\n场次,3场\n人次,"1,200人"'],
    ["comments and blank lines", '# 说明, "引号\n\n三级指标,实际完成值\n场次,3场\n\n# 中间\n人次,"1,200人"\n,\n'],
    ["blanks around fields", '三级指标 , 实际完成值\n 场次, 3场 \n人次 , "1,200人"\n'],
    ["columns that are there for people", '序号,三级指标,指标值,实际完成值\n1,场次,不少于3场,3场\n2,人次,,"1,200人"\n'],
    [
      "a sheet with title and hint above the headings",
      '某馆 2023年度绩效目标实际完成值,,\n"深黄色的格要填，如 3场\n请勿改动",,\n三级指标,实际完成值,\n场次,3场,\n人次,"1,200人",\n',
    ],
    ["a title without commas", "某馆实际完成值\n\n三级指标\t实际完成值\n场次\t3场\n人次\t1,200人\n"],
    [
      "other headings of published forms",
      '★具体指标,目标值,全年完成值（2023）,分值\n场次,3场,3场,10\n人次,1200,"1,200人",10\n',
    ],
    ["empty columns at the end", '三级指标,实际完成值,,\n场次,3场,,\n人次,"1,200人",,\n'],
  ])("%s", ([, text]) => {
    const { rows, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(pairs(rows)).toEqual(PAIRS);
  });

  test("GB18030, as Chinese Excel writes it", () => {
    // 三级指标,实际完成值 / 场次,3场
    const bytes = [
      ...[
        0xc8, 0xfd, 0xbc, 0xb6, 0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xca, 0xb5, 0xbc, 0xca, 0xcd, 0xea, 0xb3, 0xc9, 0xd6,
        0xb5,
      ],
      ...[0x0d, 0x0a, 0xb3, 0xa1, 0xb4, 0xce, 0x2c, 0x33, 0xb3, 0xa1, 0x0d, 0x0a],
    ];
    const { rows, diagnostics, text } = readActuals("actuals.csv", Uint8Array.from(bytes));
    expect(diagnostics).toEqual([]);
    expect(pairs(rows)).toEqual([["场次", "3场"]]);
    expect(text).toBe("三级指标,实际完成值\r\n场次,3场\r\n");
  });
});

test("every column has its cell, and a column that is not there an empty one at the row", () => {
  const { rows } = read(
    "指标块,编号,三级指标,实际完成值,上年值,得分率,偏差原因,佐证材料,自评得分,扣分,复核分,1—7月执行情况,全年预计完成情况,完成可能性\n任务1,A1,甲,2,1,90%,无,表,9.5,1,8,1.5,2,有可能\n",
  );
  const texts = Object.values(rows[0] ?? {}).map((cell: { text?: string }) => cell.text);
  expect(texts).toEqual([
    "任务1",
    "A1",
    "甲",
    "2",
    "1",
    "90%",
    "无",
    "表",
    "9.5",
    "1",
    "8",
    "1.5",
    "2",
    "有可能",
    undefined,
  ]);
  const [row] = read("三级指标,实际完成值\n甲,2\n").rows;
  expect(row?.reason).toEqual({ text: "", place: row?.place });
});

describe("a mistake is one finding, at its cell", () => {
  test.for<[what: string, text: string, finding: string, rows: number]>([
    ["an unknown column", "三级指标,实际完成值,经办人\n甲,2,李明\n", "1:12 actuals/unknown-column", 1],
    ["a misspelt column", "三级指标,实际完成直\n甲,2\n", "1:6 actuals/unknown-column", 1],
    ["a misspelt column in English", "indicator,acutal\n甲,2\n", "1:11 actuals/unknown-column", 1],
    ["a column that comes twice", "三级指标,实际完成值,实际值\n甲,2,3\n", "1:12 actuals/duplicate-column", 1],
    ["no column for the value", "三级指标\n甲\n", "1:1 actuals/missing-column", 0],
    ["no column for the indicator", "实际完成值\n2\n", "1:1 actuals/missing-column", 0],
    ["a row that is too short", "三级指标,实际完成值,偏差原因\n甲,2\n乙,3,\n", "2:1 actuals/ragged-row", 2],
    ["a row that is too long", "三级指标,实际完成值\n甲,1,200人\n乙,3\n", "2:5 actuals/ragged-row", 1],
    ["a quote that stays open", '三级指标,实际完成值\n甲,2\n# "\n乙,"3\n丙,4\n', "4:3 actuals/open-quote", 1],
    // Excel would take the quotes away and keep the rest; others take the next lines in.
    ["text behind a quote", '三级指标,实际完成值\n甲,2\n乙,"3"场\n丙,4\n', "3:3 actuals/open-quote", 1],
    ["an empty file", "", "1:1 actuals/empty", 0],
    ["a file of comments", "# 无\n", "1:1 actuals/empty", 0],
    ["headings only", "三级指标,实际完成值\n", "1:1 actuals/empty", 0],
  ])("%s", ([, text, finding, count]) => {
    const { rows, diagnostics } = read(text);
    expect(diagnostics.map(summary)).toEqual([finding]);
    expect(rows).toHaveLength(count);
  });

  test("and many of one kind are counted behind the first hundred", () => {
    const { rows, diagnostics } = read(`三级指标,实际完成值,偏差原因\n${"甲,2\n".repeat(250)}`);
    expect(rows).toHaveLength(250);
    expect(diagnostics).toHaveLength(101);
    expect(diagnostics.at(-1)).toMatchObject({
      place: { start: { line: 102, column: 1 } },
      message: { en: "150 more places have the same problem" },
    });
  });

  test("that says what was meant", () => {
    const [diagnostic] = read("三级指标,实际完成直\n甲,2\n").diagnostics;
    expect(diagnostic?.message).toEqual({
      zh: "列“实际完成直”不是已知的列，是否想写“实际完成值”？",
      en: "“实际完成直” is not a known column, did you mean “实际完成值”?",
    });
  });
});

test("a remark is one finding and no indicator, and so are the columns of a reviewer", () => {
  const { rows, diagnostics } = read(
    "三级指标,实际完成值,复核分,评价结论\n（以下为产出指标）,,,\n场次,3场,9,好\n（以下为效益指标）,,,\n人次,,,\n填报人：李明,,,\n",
  );
  expect(pairs(rows)).toEqual([
    ["场次", "3场"],
    ["人次", ""],
  ]);
  expect(diagnostics.map(summary)).toEqual(["1:16 actuals/review-column", "2:1 actuals/note-row"]);
  expect(diagnostics.map(({ severity }) => severity)).toEqual(["info", "info"]);
  expect(diagnostics[1]?.message.zh).toBe("只有说明的行不作为指标读取（共 3 行，此行为首行）");
});

describe("cells have their places", () => {
  test("behind line breaks in quotes, with CRLF", () => {
    const { rows } = read('# 说明\r\n三级指标,实际完成值\r\n"甲\r\n乙","2 ""个"""\r\n\r\n丙, 3 \r\n');
    expect(
      rows.map(({ indicator, actual }) => [indicator, actual].map(({ text, place }) => [text, place.start, place.end])),
    ).toEqual([
      [
        ["甲\r\n乙", { line: 3, column: 1 }, { line: 4, column: 3 }],
        ['2 "个"', { line: 4, column: 4 }, { line: 4, column: 13 }],
      ],
      [
        ["丙", { line: 6, column: 1 }, { line: 6, column: 2 }],
        ["3", { line: 6, column: 4 }, { line: 6, column: 5 }],
      ],
    ]);
  });

  test("with quotes inside of fields, as people type them", () => {
    const [row] = read('三级指标,实际完成值,偏差原因\n打造"活力",2, "引""文"\n').rows;
    expect(row?.indicator.text).toBe('打造"活力"');
    expect(row?.reason).toMatchObject({ text: '引"文', place: { start: { line: 2, column: 11 } } });
  });

  test("without the apostrophe that keeps a spreadsheet from calculating", () => {
    const { rows } = read("三级指标,实际完成值\n'=展品,2\n'-5℃以下天数,3\n'甲',4\n");
    expect(pairs(rows)).toEqual([
      ["=展品", "2"],
      ["-5℃以下天数", "3"],
      ["'甲'", "4"],
    ]);
  });

  test("whatever the fields, line ends and comments", () => {
    const field = fc.string({ unit: fc.constantFrom("甲", "2", ",", '"', "\n", "\r\n", " ", "#", "😀"), maxLength: 6 });
    const gap = fc.constantFrom("", "\n", '# 说明, "\n');
    const table = fc.array(fc.tuple(gap, field, field), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom("\n", "\r\n"), (written, newline) => {
        const lines = written.map(
          ([before, ...fields]) => before + fields.map((text) => `"${text.replaceAll('"', '""')}"`).join(","),
        );
        const text = ["三级指标,实际完成值", ...lines, ""].join(newline);
        const { rows, diagnostics } = read(text);
        const filled = written
          .map(([, one, other]) => [one.trim(), other.trim()])
          .filter(([one, other]) => one !== "" || other !== "");
        expect(pairs(rows)).toEqual(filled);
        expect(diagnostics.map(({ code }) => code)).toEqual(filled.length === 0 ? ["actuals/empty"] : []);
        for (const cell of rows.flatMap(({ indicator, actual }) => [indicator, actual])) {
          expect(unquoted(slice(text, cell.place))).toBe(cell.text);
        }
      }),
    );
  });
});

describe("nothing throws", () => {
  test("whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(readActuals("actuals.csv", bytes).rows.length).toBeLessThan(100);
      }),
    );
  });

  test("for a million comments", () => {
    expect(read("# 说明\n".repeat(1_000_000)).diagnostics.map(({ code }) => code)).toEqual(["actuals/empty"]);
    expect(read(`${"# 说明\n".repeat(1_000_000)}三级指标,实际完成值\n甲,2`).rows).toHaveLength(1);
  });

  test("whatever the signs", () => {
    const sign = fc.constantFrom('"', ",", "\n", "\r", "\t", ";", "#", " ", "甲", "三级指标,实际完成值\n");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
        expect(read(signs.join("")).rows.length).toBeLessThan(40);
      }),
      { numRuns: 1_000 },
    );
  });
});

function slice(text: string, { start, end }: ActualRow["place"]): string {
  const offset = ({ line, column } = { line: 1, column: 1 }) =>
    text
      .split("\n")
      .slice(0, line - 1)
      .reduce((sum, before) => sum + before.length + 1, 0) +
    column -
    1;
  return text.slice(offset(start), offset(end));
}

function unquoted(field: string): string {
  const inner = field.startsWith('"') ? field.slice(1, -1) : field;
  return inner.replaceAll('""', '"').trim();
}
