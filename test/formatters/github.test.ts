import { describe, expect, test } from "vitest";
import { exact } from "../../src/base/exact.ts";
import { github } from "../../src/formatters/ci/github.ts";
import { DEFAULT_GATE } from "../../src/report/gate.ts";
import { makeScoreReport, makeValidationReport } from "../../src/report/make-report.ts";
import { HOSTILE, hostileFinding } from "./support/hostile.ts";
import { manyFindings } from "./support/many-findings.ts";
import { makeScorecard, scoreReport, validationReport } from "./support/reports.ts";
import { style } from "./support/styles.ts";

const english = style({ language: "en" });

describe("github", () => {
  test("annotates findings, the most severe ones first", () => {
    const lines = github.report(validationReport(), english).split("\n");
    expect(lines[0]).toBe(
      "::error file=forms/2023/xuanchuan.yaml,line=2,endLine=2,col=1,endColumn=11,title=shape/unknown-key::" +
        "“departmnet” is not a field of a form, did you mean “department” (which is required and missing)?",
    );
    expect(lines[1]).toContain("%0Ahelp: 质量指标 is a level 2");
    expect(lines[2]).toBe(
      "::warning file=forms/2023/xuanchuan.yaml,title=coverage/missing-class::the form has no 满意度指标",
    );
    expect(lines[3]).toMatch(/^::notice /);
    expect(lines.slice(4)).toEqual(["✗ fail: 2 errors", ""]);
  });

  test("shows ten of a kind and says how many more there are", () => {
    const output = github.report(manyFindings(100), english);
    for (const kind of ["error", "warning", "notice"]) {
      expect(output.match(new RegExp(`^::${kind} `, "gm"))).toHaveLength(10);
    }
    expect(output).toContain(
      "at most 10 annotations of a kind are shown, not listed: 20 errors, 20 warnings, 30 infos",
    );
  });

  test("names files as the repository does, and escapes what separates properties", () => {
    expect(github.report(manyFindings(1), english)).toMatch(/^::notice file=目标表\/第 1 号：宣传部\.yaml,line=1,/);
    expect(github.report(hostileFinding("./a:b,c%d.yaml"), english)).toContain("file=a%3Ab%2Cc%25d.yaml,line=1,");
  });

  test("gives no columns for a place of several lines, which GitHub refuses", () => {
    const [finding] = validationReport().files[0]?.diagnostics.slice(1) ?? [];
    if (finding === undefined) throw new Error("the fixture has lost its findings");
    const place = {
      ...finding.place,
      start: { line: 2, column: 3 },
      end: { line: 4, column: 1 },
    };
    expect(github.report(validationReport([{ ...finding, place }]), english)).toContain("line=2,endLine=4,title=");
  });

  test("has an error for a fail without errors", () => {
    const gate = { ...DEFAULT_GATE, minScore: exact(90) };
    const scorecard = makeScorecard();
    const output = github.report(makeScoreReport([], { ...scorecard, blocks: [] }, gate), english);
    expect(output).toBe(
      "::error::✗ fail: the total of 53.83 is below the required 90\n✗ fail: the total of 53.83 is below the required 90\n",
    );
    expect(github.report(scoreReport(), english).match(/^::error/gm)).toHaveLength(1);
  });

  test("obeys no ##[command] in what made the run fail", () => {
    const problem = { zh: "找不到 ##[add-path]x", en: "cannot find ##[add-path]x" };
    const lines = github.report(makeValidationReport([], DEFAULT_GATE, [problem]), english).split("\n");
    expect(lines).toEqual(["::error::✗ fail: cannot find ##[add-path]x", "✗ fail: cannot find ## [add-path]x", ""]);
  });

  test.each(HOSTILE)("lets no text of a form become a command: %j", (text) => {
    const lines = github.report(hostileFinding(text), english).trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^::error file=[^:,]*,line=1,endLine=1,col=1,endColumn=\d+,title=shape\/unknown-key::/);
    expect(lines.join("")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
