import { describe, expect, test } from "vitest";
import { exact } from "../../src/base/exact.ts";
import { type FormatName, formats } from "../../src/formatters/index.ts";
import { DEFAULT_GATE } from "../../src/report/gate.ts";
import { makeFileReport, makeScoreReport } from "../../src/report/make-report.ts";
import { manyFindings } from "./support/many-findings.ts";
import { FINDINGS, makeScorecard, scoreReport, validationReport } from "./support/reports.ts";
import { style } from "./support/styles.ts";

/** The scorecard of the fixture, 差, with nothing missing and nothing undecided. */
function poorButComplete() {
  const scorecard = makeScorecard();
  const blocks = scorecard.blocks.map((block) => ({
    ...block,
    indicators: block.indicators.filter(({ verdict }) => verdict === "met" || verdict === "unmet"),
  }));
  return { ...scorecard, blocks };
}

const PEOPLE = ["pretty", "markdown", "html"] as const satisfies readonly FormatName[];

describe.each(PEOPLE)("%s", (format) => {
  test("never says 通过 beside the worst rating, whatever was asked for", () => {
    for (const gate of [DEFAULT_GATE, { ...DEFAULT_GATE, minScore: exact(20) }]) {
      const report = makeScoreReport([], poorButComplete(), gate);
      expect(report.verdict).toBe("pass");
      const text = formats[format].report(report, style()).replace(/<style>.*<\/style>/s, "");
      expect(text).toContain("没有错误");
      expect(text).not.toContain("✓ 通过");
    }
  });

  test("says first what came out, whether the data hold, which errors there are and what to do", () => {
    const text = formats[format].report(scoreReport(), style()).replace(/<style>.*<\/style>/s, "");
    const said = ["53.83", "数据检查：✗ 未通过：1 个错误", "actuals.csv:3", "先做什么", "补报 1 项实际完成值"];
    const tables = text.indexOf("得分构成");
    for (const words of said) expect(text.indexOf(words), words).toBeGreaterThan(-1);
    for (const words of format === "markdown" ? said.slice(0, 2) : said)
      expect(text.indexOf(words)).toBeLessThan(tables);
  });

  test("has the losses with their sum, and what no row of the total is as –", () => {
    const text = formats[format].report(scoreReport(), style());
    expect(text).toContain("−46.17");
    expect(text).toMatch(/网络正面宣传报道篇数/);
    expect(text).toContain("未填报");
  });
});

describe("hints", () => {
  const brief = (language: "zh" | "en") => style({ language, verbose: false, width: 120 });

  test("are a line for each code, unless all are asked for", () => {
    const text = formats.pretty.report(validationReport(), brief("en"));
    expect(text).toContain("1 info (--verbose shows each)");
    expect(text).not.toContain("7:18");
    expect(formats.pretty.report(validationReport(), style({ language: "en" }))).toContain("7:18");
  });

  test("say how often they occur, and where to look first", () => {
    const [, , hint] = FINDINGS;
    if (hint === undefined) throw new Error("the fixture has lost its findings");
    const rules = [
      {
        code: hint.code,
        severity: "info" as const,
        binding: false,
        title: { zh: "解释重复名称", en: "an explanation that repeats the name" },
        explanation: { zh: "x", en: "x" },
      },
    ];
    const text = formats.pretty.report(validationReport([hint, hint]), { ...brief("zh"), rules });
    expect(text).toContain(
      "提示 ×2  解释重复名称\n           forms/2023/xuanchuan.yaml:7  text/explanation-repeats-name",
    );
  });
});

describe("of thousands of findings", () => {
  const shown = (sketch: Parameters<typeof style>[0]) =>
    formats.pretty.report(manyFindings(3_000), style({ language: "en", ...sketch }));

  test("a person sees 200, the errors first, and how many more there are", () => {
    const text = shown({});
    expect(text.match(/ error /g)).toHaveLength(200);
    expect(text).toContain("findings not shown: 2800 (--max-findings 0 shows all)");
  });

  test("a person sees as many as asked for", () => {
    expect(shown({ maxFindings: 7 })).toContain("findings not shown: 2993");
    expect(shown({ maxFindings: 0 })).not.toContain("not shown");
  });

  test("statistics say how often each code occurs, in place of them", () => {
    const text = shown({ statistics: true });
    expect(text).toMatch(/target\/not-measurable +\w+ +3000 /);
    expect(text.split("\n").length).toBeLessThan(12);
  });
});

test("what many rows would say alike is said once", () => {
  const scorecard = makeScorecard();
  const [block, ...others] = scorecard.blocks;
  if (block === undefined) throw new Error("the fixture has lost its blocks");
  const indicators = block.indicators.map((one) => ({ ...one, reason: "受疫情影响" }));
  const report = makeScoreReport(
    [makeFileReport("form.yaml", "", [])],
    { ...scorecard, blocks: [{ ...block, indicators }, ...others] },
    DEFAULT_GATE,
  );
  const text = formats.pretty.report(report, style());
  const table = text.slice(text.indexOf("部门整体  "));
  expect(table).toContain("7 项：偏差原因：受疫情影响");
  expect(table.match(/受疫情影响/g)).toHaveLength(1);
});
