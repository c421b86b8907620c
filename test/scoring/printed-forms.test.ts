import { describe, expect, test } from "vitest";
import { printExact } from "../../src/base/exact.ts";
import { score } from "../../src/score.ts";

const utf8 = new TextEncoder();

function scored(form: string, actuals: string) {
  const report = score(
    { file: "form.yaml", bytes: utf8.encode(form) },
    { file: "actuals.csv", bytes: utf8.encode(actuals) },
  );
  const { scorecard } = report;
  if (scorecard === undefined) throw new Error("no score");
  return { report, scorecard, rows: scorecard.blocks[0]?.indicators ?? [] };
}

const HEAD = "kind: project\nyear: 2023\ndepartment: {name: 县教育局}\nproject: {name: 校舍维修}\n";
const FUNDS = `funds:
  unit: 万元
  rows:
    - {source: 年度资金总额, initial: 100, adjusted: 90, executed: 81}
    - {source: 其中：当年财政拨款, initial: 80, adjusted: 70}
    - {source: 其他资金, initial: 20, adjusted: 20}
`;
const ROWS = `indicators:
  - {level1: 产出指标, level2: 数量指标, name: 维修面积, sign: ≥, target: 1200, unit: 平方米}
  - {level1: 产出指标, level2: 数量指标, name: 其中：女生宿舍, part_of: 维修面积, sign: ≥, target: 400, unit: 平方米}
  - {level1: 效益指标, name: 群众评价, target: 90分以上, bands: [{grade: 优, share: 100}, {grade: 良, share: 90}, {grade: 差, share: 0}]}
`;
const ACTUALS = "三级指标,实际完成值\n维修面积,1200平方米\n其中：女生宿舍,200平方米\n群众评价,良\n";

test("a part without points of its own is judged, and costs nothing", () => {
  const { rows } = scored(HEAD + ROWS, ACTUALS);
  expect(rows.map(({ verdict, weight }) => [verdict, printExact(weight)])).toEqual([
    ["met", "56.25"],
    ["unmet", "0"],
    ["met", "33.75"],
  ]);
});

test.for([
  ["优", "33.75"],
  ["良", "30.38"],
  ["差", "0"],
] as const)("a grade of the indicator's own bands has its share: %s %s", ([grade, points]) => {
  const { rows } = scored(HEAD + ROWS, ACTUALS.replace("良", grade));
  expect(rows[2] && printExact(rows[2].score)).toBe(points);
});

describe("the execution of funds by source", () => {
  test("contradicts a rate that is reported beside them", () => {
    const { scorecard, report } = scored(HEAD + FUNDS + ROWS, `${ACTUALS}预算执行率,100%\n`);
    const codes = report.files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
    expect(codes).toContain("actuals/execution-conflict");
    expect(scorecard.execution?.formula).toContain("810000 ÷ 900000");
  });

  test("is the total executed over the total adjusted", () => {
    const { scorecard } = scored(HEAD + FUNDS + ROWS, ACTUALS);
    expect(scorecard.execution?.formula).toBe("810000 ÷ 900000 × 10.00 = 9.00");
  });

  test("is that of the actuals where they report it", () => {
    const { scorecard } = scored(HEAD + FUNDS + ROWS, `${ACTUALS}budget_executed,90万元\n`);
    expect(scorecard.execution?.formula).toBe("900000 ÷ 900000 × 10.00 = 10.00");
  });
});

test("a task that only has money is neither scored nor lost", () => {
  const { scorecard } = scored(`${HEAD}${ROWS}tasks:\n  - {name: 教师培训, budget: {total: 50}}\n`, ACTUALS);
  expect(scorecard.blocks.map(({ block }) => block.id)).toEqual(["department"]);
});

test("long-term targets are never in the annual score, read or not", () => {
  const longTerm = "long_term: {goal: 全部修完, indicators: [{level1: 产出指标, name: 总面积, target: 详见附件}]}\n";
  const { scorecard, report } = scored(HEAD + longTerm + ROWS, ACTUALS);
  expect(scorecard.total.equals(scored(HEAD + ROWS, ACTUALS).scorecard.total)).toBe(true);
  expect(report.files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).not.toContain(
    "target/unreadable",
  );
});
