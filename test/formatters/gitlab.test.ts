import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { gitlab } from "../../src/formatters/ci/gitlab.ts";
import { EVERY_REPORT } from "./support/every-report.ts";
import { manyFindings } from "./support/many-findings.ts";
import { validationReport } from "./support/reports.ts";
import { style } from "./support/styles.ts";

/** GitLab publishes no schema: this is its page “Code Quality report format”, read strictly. */
const isCodeQuality = new Ajv2020({ allErrors: true }).compile({
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", minLength: 1 },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: {
          path: { type: "string", pattern: "^(?!\\./)[^\\\\]+$" },
          lines: {
            type: "object",
            required: ["begin"],
            properties: {
              begin: { type: "integer", minimum: 1 },
              end: { type: "integer", minimum: 1 },
            },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  },
});

describe("gitlab", () => {
  test.for(EVERY_REPORT)("of %s is what GitLab documents", ([, report]) => {
    isCodeQuality(JSON.parse(gitlab.report(report, style())));
    expect(isCodeQuality.errors).toBe(null);
  });

  test("tells what, where and how bad", () => {
    const issues = JSON.parse(gitlab.report(validationReport(), style({ language: "en" })));
    expect(issues[1]).toEqual({
      description:
        "level 1 of “舆情处置率” is “质量指标”, expected 产出指标, 效益指标, 满意度指标 or 成本指标" +
        " · help: 质量指标 is a level 2 of 产出指标: write level1: 产出指标 and level2: 质量指标",
      check_name: "class/unknown-level1",
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      severity: "major",
      location: {
        path: "forms/2023/xuanchuan.yaml",
        lines: { begin: 5, end: 5 },
      },
    });
    expect(issues[2].location.lines).toEqual({ begin: 1 });
    expect(issues.at(-1)).toMatchObject({ severity: "blocker", description: "✗ fail: 2 errors" });
  });

  test("has a fingerprint of its own for each of 30,000 findings in equal files", () => {
    const issues: { readonly fingerprint: string }[] = JSON.parse(gitlab.report(manyFindings(30_000), style()));
    // And one for the run, which is no pass.
    expect(issues).toHaveLength(30_001);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(30_001);
  });

  test("keeps a fingerprint when lines are added before", () => {
    const report = manyFindings(1);
    const moved = report.files.map((file) => ({
      ...file,
      source: `\n${file.source}`,
      diagnostics: file.diagnostics.map((one) => ({
        ...one,
        place: {
          ...one.place,
          start: { line: 2, column: 11 },
          end: { line: 2, column: 15 },
        },
      })),
    }));
    const [before] = JSON.parse(gitlab.report(report, style()));
    const [after] = JSON.parse(gitlab.report({ ...report, files: moved }, style()));
    expect(after.location.lines.begin).toBe(before.location.lines.begin + 1);
    expect(after.fingerprint).toBe(before.fingerprint);
  });
});
