import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formats } from "../../src/formatters/index.ts";
import { score } from "../../src/score.ts";
import { style } from "../formatters/support/styles.ts";

const FOLDER = new URL("scored-forms/", import.meta.url);

/** What a department published: names, scores, the execution, the total and the rating as printed. */
interface Published {
  readonly indicators: readonly { readonly name: string; readonly score: string | null }[];
  readonly execution: { readonly rate: string | null; readonly score: number | null } | null;
  readonly total: string | null;
  readonly rating: string | null;
}

interface Figure {
  readonly score: string;
  readonly computed: string | null;
}

interface Report {
  readonly verdict: string;
  readonly total: string;
  readonly rating: string;
  readonly blocks: readonly {
    readonly indicators: readonly { readonly name: string; readonly published: Figure | null }[];
  }[];
  readonly budgetExecution: { readonly rate: string; readonly formula: string } | null;
  readonly published: {
    readonly indicators: Figure;
    readonly execution: Figure | null;
    readonly total: Figure | null;
    readonly rating: { readonly published: string; readonly computed: string } | null;
  } | null;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly path: string;
    readonly place: { readonly line?: number };
  }[];
}

/** Ten self-evaluations as ten departments published them (SOURCE.txt), typed into a form and a file of actuals. */
const forms = readdirSync(FOLDER).map((name) => {
  const read = (file: string) => readFileSync(new URL(`${name}/${file}`, FOLDER));
  const expected: Published = JSON.parse(read("expected.json").toString());
  const lines = read("actuals.csv").toString().split("\n");
  const input = (file: string) => ({ file, bytes: read(file) });
  const report: Report = JSON.parse(formats.json.report(score(input("form.yaml"), input("actuals.csv")), style()));
  return { name, expected, lines, report };
});

type Scored = (typeof forms)[number];

function lineOf({ lines }: Scored, name: string): number {
  return lines.findIndex((line) => line.startsWith(`${name},`)) + 1;
}

/** Codes and severities of what is said about a row of the actuals. */
function foundAt({ report }: Scored, line: number): readonly string[] {
  return report.findings
    .filter(({ path, place }) => path === "actuals.csv" && place.line === line)
    .map(({ code, severity }) => `${code} ${severity}`);
}

function isEqual(figure: Figure | null | undefined): boolean {
  return figure !== null && figure !== undefined && Number(figure.score) === Number(figure.computed);
}

/** Every published figure, whether it equals ours, and what is said about it. */
function figuresOf(form: Scored) {
  const { expected, report } = form;
  const rows = report.blocks.flatMap(({ indicators }) => indicators);
  const ofRows = expected.indicators
    .filter((one) => one.score !== null)
    .map(({ name }) => ({
      figure: name,
      isEqual: isEqual(rows.find((row) => row.name === name)?.published),
      found: foundAt(form, lineOf(form, name)),
    }));
  const executionLines = ["预算执行率", "全年执行数", "全年预算数"].map((name) => lineOf(form, name));
  const inExecution = executionLines.flatMap((line) => foundAt(form, line));
  const rate = report.budgetExecution?.rate;
  const { execution, total, rating } = expected;
  return [
    ...ofRows,
    ...(execution?.rate ? [{ figure: "rate", isEqual: isRate(execution.rate, Number(rate)), found: inExecution }] : []),
    ...(typeof execution?.score === "number"
      ? [{ figure: "execution", isEqual: isEqual(report.published?.execution), found: inExecution }]
      : []),
    ...(total === null
      ? []
      : [{ figure: "total", isEqual: isEqual(report.published?.total), found: foundAt(form, lineOf(form, "合计")) }]),
    ...(rating === null
      ? []
      : [{ figure: "rating", isEqual: rating === report.rating, found: foundAt(form, lineOf(form, "自评等级")) }]),
  ];
}

/** At the printed decimals, rounded or cut. */
function isRate(printed: string, computed: number): boolean {
  const scale = 10 ** (/\.(\d+)/.exec(printed)?.[1]?.length ?? 0);
  const value = Number.parseFloat(printed) * scale;
  return [Math.round, Math.floor].some((digits) => Math.abs(digits(computed * scale + 1e-9) - value) < 1e-6);
}

describe("published self-evaluations", () => {
  test("there are 98 published scores, totals and ratings, and 7 rates", () => {
    expect(forms.flatMap(figuresOf)).toHaveLength(105);
  });

  test.for(forms.map((form) => [form.name, form] as const))("%s: every figure is equal or challenged", ([, form]) => {
    const silent = figuresOf(form).filter((one) => !one.isEqual && one.found.length === 0);
    expect(silent).toEqual([]);
  });

  test("what is not equal is called by its name", () => {
    const told = forms.flatMap((form) =>
      figuresOf(form)
        .filter((one) => !one.isEqual || one.found.some((found) => /^score\/(?!over)|conflict/.test(found)))
        .map(({ figure, found }) => `${form.name.slice(0, 2)} ${figure}: ${found.join(", ")}`),
    );
    expect(told).toMatchInlineSnapshot(`
      [
        "01 特困人员救助供养人数（按月平均）: score/rounding warning",
        "01 扶贫临时救助标准: score/unmet-without-reason warning, score/inflated error",
        "04 rate: score/execution-over-100 warning",
        "05 total: score/total-mismatch error",
        "10 群众生产生活条件改善状况: actuals/repeats-target error",
        "10 total: score/total-mismatch error",
        "11 工程质量: actuals/missing error, score/no-actual error",
        "11 年度资金支付完成率: actuals/missing error, score/no-actual error",
        "11 资金执行: actuals/missing error, score/no-actual error",
        "11 全市安全度汛: actuals/missing error, score/no-actual error",
        "11 保护全市人口财产不受损失: actuals/missing error, score/no-actual error",
        "11 已建工程: actuals/missing error, score/no-actual error",
        "11 total: score/total-mismatch error",
        "13 公用经费标准: actuals/repeats-target error",
        "13 公用经费完成时间: score/below-rule info",
        "13 效果显著: actuals/repeats-target error",
        "13 使学生和老师有个更好的学习和工作环境: actuals/repeats-target error",
        "13 rate: score/below-rule info",
        "13 execution: score/below-rule info",
        "13 total: score/total-mismatch error",
        "15 工程资金金额: score/not-recomputed info",
        "15 rate: score/rounding info, score/under-executed-without-reason warning",
        "15 execution: score/rounding info, score/under-executed-without-reason warning",
        "16 资金结余: score/within-grade info",
      ]
    `);
  });

  test("a rating that does not follow never comes with a pass", () => {
    for (const { name, report } of forms) {
      const isWorse =
        report.published?.rating && report.published.rating.computed !== report.published.rating.published;
      if (isWorse) expect([name, report.verdict]).toEqual([name, "fail"]);
    }
  });
});
