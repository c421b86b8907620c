import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { artifactUri, sarif } from "../../src/formatters/ci/sarif.ts";
import { EVERY_REPORT } from "./support/every-report.ts";
import { hostileFinding } from "./support/hostile.ts";
import { manyFindings } from "./support/many-findings.ts";
import { FINDINGS, validationReport } from "./support/reports.ts";
import { style } from "./support/styles.ts";

const schema = JSON.parse(readFileSync(new URL("../schemas/sarif-2.1.0.json", import.meta.url), "utf8"));
const isSarif = new Ajv2020({
  allErrors: true,
  strict: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    "uri-reference": (text: string) => /^[\w.~:/?#@!$&'()*+,;=%-]*$/.test(text) && !/%(?![0-9A-F]{2})/.test(text),
    "date-time": true,
    uuid: true,
  },
}).compile(schema);

describe("sarif", () => {
  test.for(EVERY_REPORT)("of %s is what the schema says", ([, report]) => {
    isSarif(JSON.parse(sarif.report(report, style())));
    expect(isSarif.errors).toBe(null);
  });

  test("has a schema that objects to what is not SARIF", () => {
    const log = JSON.parse(sarif.report(validationReport(), style()));
    log.runs[0].results[0].level = "info";
    log.runs[0].results[1].locations[0].physicalLocation.artifactLocation.uri = "目标表.yaml";
    expect(isSarif(log)).toBe(false);
    expect(isSarif.errors?.map(({ instancePath }) => instancePath)).toEqual([
      "/runs/0/results/0/level",
      "/runs/0/results/1/locations/0/physicalLocation/artifactLocation/uri",
    ]);
  });

  test("says what, where and how bad", () => {
    const { runs } = JSON.parse(sarif.report(validationReport(), style({ language: "en" })));
    expect(runs[0]).toMatchObject({
      language: "en-US",
      columnKind: "utf16CodeUnits",
    });
    expect(runs[0].results[0]).toEqual({
      ruleId: "shape/unknown-key",
      ruleIndex: 0,
      level: "error",
      message: {
        text: "“departmnet” is not a field of a form, did you mean “department” (which is required and missing)?",
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "forms/2023/xuanchuan.yaml" },
            region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 11 },
          },
        },
      ],
      partialFingerprints: {
        "perfFingerprint/v1": expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    });
    expect(runs[0].results.map(({ level }: { readonly level: string }) => level)).toEqual([
      "error",
      "error",
      "warning",
      "note",
    ]);
    expect(runs[0].results[2].locations[0].physicalLocation.region).toEqual({
      startLine: 1,
    });
  });

  test("carries along what is known about the rules that found something", () => {
    const rules = ["class/unknown-level1", "name/duplicate"].map((code) => ({
      code,
      severity: "error" as const,
      title: { zh: "标题", en: "title" },
      explanation: { zh: "为什么", en: "why" },
      basis: { zh: "财预〔2020〕10号", en: "财预〔2020〕10号" },
      binding: false,
    }));
    const { runs } = JSON.parse(sarif.report(validationReport(), style({ rules })));
    expect(runs[0].tool.driver.rules.slice(0, 2)).toEqual([
      {
        id: "shape/unknown-key",
        name: "ShapeUnknownKey",
        shortDescription: { text: "shape/unknown-key" },
      },
      {
        id: "class/unknown-level1",
        name: "ClassUnknownLevel1",
        shortDescription: { text: "标题" },
        fullDescription: { text: "为什么" },
        help: { text: "为什么\n依据：财预〔2020〕10号" },
        helpUri: "https://unpkg.com/jxperf@0.0.0/docs/codes/class/unknown-level1.md",
        defaultConfiguration: { level: "error" },
      },
    ]);
    expect(runs[0].tool.driver.rules).toHaveLength(4);
  });

  test("holds the 25,000 most severe of 30,000 findings and says what is missing", () => {
    const { runs } = JSON.parse(sarif.report(manyFindings(30_000), style({ language: "en" })));
    const levels: readonly string[] = runs[0].results.map(({ level }: { readonly level: string }) => level);
    expect(levels).toEqual([
      ...Array(10_000).fill("error"),
      ...Array(10_000).fill("warning"),
      ...Array(5_000).fill("note"),
    ]);
    expect(runs[0].invocations[0].executionSuccessful).toBe(false);
    expect(runs[0].invocations[0].toolExecutionNotifications).toEqual([
      { level: "error", message: { text: "10000 errors" } },
      {
        level: "warning",
        message: {
          text: "more than 25000 results, the 5000 least severe ones are left out",
        },
      },
    ]);
  });

  test("has what --fix would write, by offsets and by lines", () => {
    const [finding] = FINDINGS;
    if (finding === undefined) throw new Error("the fixture has lost its findings");
    const report = validationReport([{ ...finding, fix: [{ start: 11, end: 21, insert: "department" }] }]);
    const { runs } = JSON.parse(sarif.report(report, style()));
    expect(runs[0].results[0].fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { charOffset: 11, charLength: 10, startLine: 2, startColumn: 1, endLine: 2, endColumn: 11 },
        insertedContent: { text: "department" },
      },
    ]);
    isSarif(JSON.parse(sarif.report(report, style())));
    expect(isSarif.errors).toBe(null);
  });

  test("makes no links of what stands in a form", () => {
    const { runs } = JSON.parse(sarif.report(hostileFinding("[click](https://example.com)"), style()));
    expect(runs[0].results[0].message.text).not.toContain("](");
  });
});

describe("the address of a file", () => {
  test.for<[path: string, uri: string]>([
    ["forms/a.yaml", "forms/a.yaml"],
    ["./forms/a.yaml", "forms/a.yaml"],
    ["forms\\a.yaml", "forms/a.yaml"],
    ["目标 表/第1号：a.yaml", "%E7%9B%AE%E6%A0%87%20%E8%A1%A8/%E7%AC%AC1%E5%8F%B7%EF%BC%9Aa.yaml"],
    ["a#b?c%d.yaml", "a%23b%3Fc%25d.yaml"],
    ["a:b.yaml", "a%3Ab.yaml"],
    ["/srv/表.yaml", "file:///srv/%E8%A1%A8.yaml"],
    ["C:\\forms\\a.yaml", "file:///C:/forms/a.yaml"],
    ["\ud800.yaml", "%EF%BF%BD.yaml"],
  ])("of %j is %s", ([path, uri]) => {
    expect(artifactUri(path, {})).toBe(uri);
  });
});
