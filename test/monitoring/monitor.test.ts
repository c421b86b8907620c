import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import schema from "../../schemas/monitoring.schema.json" with { type: "json" };
import { monitor, readAsOf } from "../../src/cli/monitor/monitor.ts";
import { formatNames, formats } from "../../src/formatters/index.ts";
import { score } from "../../src/score.ts";
import { style } from "../formatters/support/styles.ts";

const FORM = `version: 1
year: 2024
department: { name: 某区文化馆 }
budget: { total: 1000000 }
indicators:
  - { level1: 产出指标, level2: 数量指标, name: 培训场次, target: ≥12场, weight: 15 }
  - { level1: 产出指标, level2: 数量指标, name: 例会次数, target: 每季度1次, weight: 15 }
  - { level1: 产出指标, level2: 质量指标, name: 培训合格率, target: ≥95%, weight: 15 }
  - { level1: 产出指标, level2: 时效指标, name: 工程完工时间, target: 6月底前, weight: 15 }
  - { level1: 成本指标, level2: 经济成本指标, name: 培训总成本, target: ≤24万元, weight: 10 }
  - { level1: 效益指标, level2: 社会效益指标, name: 群众文化素养, target: 逐步提升, weight: 10 }
  - { level1: 满意度指标, level2: 服务对象满意度指标, name: 学员满意度, target: ≥90%, weight: 10 }
`;
const HEADINGS = "三级指标,1-7月执行情况,全年预计完成情况,偏差原因,完成可能性\n";
const JULY = readAsOf("2024-07-31");

function input(file: string, text: string) {
  return { file, bytes: new TextEncoder().encode(text) };
}

function sheetOf(rows: string, date = JULY) {
  if (date === undefined) throw new Error("no day");
  return monitor(input("form.yaml", FORM), input("a.csv", HEADINGS + rows), date);
}

function rowOf(name: string, cells: string) {
  const { sheet, files } = sheetOf(`${name},${cells}\n`);
  const row = sheet?.rows.find(({ indicator }) => indicator.name === name);
  const [, actuals] = files;
  const found = (actuals?.diagnostics ?? []).filter(({ place }) => place.start !== undefined);
  return { row, codes: found.map(({ code, severity }) => `${code} ${severity}`) };
}

describe("each kind of indicator goes through the year in its own way", () => {
  test.for<[what: string, name: string, cells: string, light: string, because: string]>([
    ["a count on pace", "培训场次", "7场,12场,,确定能", "green", "58.33% of the year’s target, no less than"],
    [
      "a count a little behind",
      "培训场次",
      "6场,12场,,确定能",
      "yellow",
      "50% of the year’s target, less than the 58.33%",
    ],
    ["a count far behind", "培训场次", "4场,12场,场地维修,有可能", "red", "less than four fifths"],
    [
      "a count of each quarter: two are over",
      "例会次数",
      "2次,4次,,确定能",
      "green",
      "50% of the year’s target, no less than the 50%",
    ],
    ["a count of each quarter, one missing", "例会次数", "1次,4次,人手不足,有可能", "red", "25% of the year’s target"],
    ["a rate is not paced", "培训合格率", "95.5%,96%,,确定能", "green", "the target is reached"],
    ["a rate below its target", "培训合格率", "90%,95%,,有可能", "yellow", "below the target"],
    ["a rate far below", "培训合格率", "60%,95%,师资不足,有可能", "red", "only 63.16% of the target"],
    ["a day that was kept", "工程完工时间", "2024年6月20日,,,确定能", "green", "completed in time"],
    ["a day that is over", "工程完工时间", "尚未完工,,雨季停工,有可能", "red", "the day is over"],
    ["a ceiling used evenly", "培训总成本", "12万元,23万元,,确定能", "green", "50% of the ceiling is used"],
    ["a ceiling used faster than the year", "培训总成本", "20万元,24万元,,有可能", "yellow", "faster than"],
    ["a ceiling that is passed", "培训总成本", "25万元,28万元,材料涨价,完全不可能", "red", "above it"],
    ["words, and those who know", "群众文化素养", "有序推进,,,确定能", "green", "reported as certain"],
    ["words without more", "群众文化素养", "有序推进,,,", "grey", "does not compare"],
    ["a forecast that misses", "培训场次", "7场,10场,场地维修,有可能", "red", "the forecast misses the target"],
  ])("%s", ([, name, cells, light, because]) => {
    const { row } = rowOf(name, cells);
    expect([row?.light, row?.because.en]).toEqual([light, expect.stringContaining(because)]);
  });
});

describe("what is asked", () => {
  test.for<[what: string, name: string, cells: string, codes: string[]]>([
    ["a reason where it is red", "培训场次", "4场,12场,,有可能", ["monitor/red-without-reason error"]],
    ["and not 无", "培训场次", "4场,12场,无,有可能", ["monitor/red-without-reason error"]],
    ["none where it is not", "培训场次", "7场,12场,,确定能", []],
    ["nothing reported", "培训场次", ",12场,,确定能", ["monitor/progress-missing error"]],
    [
      "a likelihood against the forecast",
      "培训场次",
      "7场,10场,场地维修,确定能",
      ["monitor/forecast-mismatch warning"],
    ],
    ["a likelihood that is none", "培训场次", "7场,12场,,大概", ["monitor/progress-unreadable warning"]],
  ])("%s", ([, name, cells, codes]) => {
    expect(rowOf(name, cells).codes).toEqual(codes);
  });

  test("a day of another year is an error", () => {
    const { files, verdict } = sheetOf("培训场次,7场,12场,,确定能\n", readAsOf("2023-07-31"));
    expect([verdict, files[0]?.diagnostics.map(({ code }) => code)]).toEqual([
      "fail",
      expect.arrayContaining(["monitor/other-year"]),
    ]);
  });
});

test("money goes as the year goes", () => {
  const { sheet } = sheetOf("全年执行数,50万元,,,\n");
  expect(sheet?.execution?.light).toBe("yellow");
  expect(sheet?.execution?.formula).toBe("500000 ÷ 1000000 = 50 %");
});

test.for(["2024-02-30", "2024-13-01", "2024-7-31", "31.07.2024", ""])("%j is no day", (text) => {
  expect(readAsOf(text)).toBeUndefined();
});

test("what was done by July is never scored as the value of the year", () => {
  const report = score(input("form.yaml", FORM), input("a.csv", `${HEADINGS}培训场次,12场,12场,,确定能\n`));
  expect(report.verdict).toBe("fail");
  expect(report.files[1]?.diagnostics.map(({ code }) => code)).toContain("score/progress-not-year");
  const [row] = report.scorecard?.blocks[0]?.indicators ?? [];
  expect(row?.verdict).toBe("missing");
});

describe("in every format", () => {
  const rows = "培训场次,7场,12场,,确定能\n例会次数,1次,4次,,有可能\n学员满意度,92%,92%,,确定能\n";
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

  test.for(formatNames("monitoring"))("%s has the columns of the national form and the lights", (name) => {
    const text = formats[name].monitoring(sheetOf(rows), style({ language: "zh" }));
    if (name === "json") {
      const data = JSON.parse(text);
      validate(data);
      expect(validate.errors ?? []).toEqual([]);
      expect(data.lights).toEqual({ green: 2, yellow: 0, red: 1, grey: 4 });
      return;
    }
    for (const word of ["培训场次", "难完成", "正常"]) expect(text).toContain(word);
    expect(text.replaceAll(/\s/g, "")).toContain("1–7月执行情况");
  });
});
