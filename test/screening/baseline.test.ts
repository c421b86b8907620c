import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import schema from "../../schemas/baseline.schema.json" with { type: "json" };
import {
  applyBaseline,
  type KnownFinding,
  parseBaseline,
  printBaseline,
  reportOutdated,
} from "../../src/screening/baseline.ts";
import { validate } from "../../src/validate.ts";
import { GOOD_FORM, goodFormWith } from "../readers/support/read.ts";

function check(text: string) {
  return validate("form.yaml", new TextEncoder().encode(text));
}

const WRONG_CLASS = goodFormWith("效益指标", "质量指标");

describe("a baseline", () => {
  const { current } = applyBaseline(check(WRONG_CLASS), []);

  test("hides what it knows, also after lines were added and spaces changed", () => {
    const moved = `# 修订\n\n${WRONG_CLASS.replace("质量指标", "  质量指标")}`;
    const { report, outdated } = applyBaseline(check(moved), current);
    expect(report.diagnostics).toEqual([]);
    expect(outdated).toEqual([]);
  });

  test("leaves in what is new", () => {
    const { report, outdated } = applyBaseline(check(WRONG_CLASS.replace("不少于4场", "待定")), current);
    expect(report.diagnostics.map(({ code }) => code)).toContain("target/unreadable");
    expect(report.diagnostics.map(({ code }) => code)).not.toContain("class/unknown-level1");
    expect(outdated.map(({ code }) => code)).not.toContain("class/unknown-level1");
  });

  test("names what no longer occurs", () => {
    const { outdated } = applyBaseline(check(GOOD_FORM), current);
    expect(outdated.map(({ code }) => code)).toContain("class/unknown-level1");
  });

  test("never hides that a form could not be read", () => {
    const report = check(goodFormWith("department", "departmnet"));
    const unread = report.diagnostics.filter(({ code }) => code === "shape/unknown-key");
    const { current } = applyBaseline(report, []);
    expect(unread).toHaveLength(1);
    expect(applyBaseline(report, current).report.diagnostics).toEqual(unread);
  });
});

describe("the file of a baseline", () => {
  const known: readonly KnownFinding[] = [
    { code: "b/b", fingerprint: "02" },
    { code: "b/b", fingerprint: "01" },
    { code: "a/a", fingerprint: "03" },
  ];
  const TEXT = `{
  "schemaVersion": 1,
  "files": {
    "a.yaml": [
      {"code":"a/a","fingerprint":"03"},
      {"code":"b/b","fingerprint":"01"},
      {"code":"b/b","fingerprint":"02"}
    ],
    "表/b.yaml": [
      {"code":"a/a","fingerprint":"03"}
    ]
  }
}
`;

  test("is sorted, one finding per line, without files that have none", () => {
    const baseline = new Map([
      ["表/b.yaml", known.slice(2)],
      ["c.yaml", []],
      ["a.yaml", known],
    ]);
    expect(printBaseline(baseline)).toBe(TEXT);
  });

  test("is read as it was written, and is what its schema says", () => {
    expect(printBaseline(parseBaseline(TEXT) ?? new Map())).toBe(TEXT);
    expect(parseBaseline(printBaseline(new Map()))).toEqual(new Map());
    expect(new Ajv2020().validate(schema, JSON.parse(TEXT))).toBe(true);
  });

  test.for<[what: string, text: string]>([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["of a later version", TEXT.replace("1,", "2,")],
    ["without files", `{"schemaVersion": 1}`],
    ["with another entry", TEXT.replace(`"code":"a/a",`, "")],
    ["with another list", TEXT.replace("[", `{"x":[`).replace("]", "]}")],
  ])("is none where it is %s", ([, text]) => {
    expect(parseBaseline(text)).toBeUndefined();
  });

  test("is where outdated entries are told, one finding per file", () => {
    const outdated = new Map([
      ["a.yaml", known],
      ["表/b.yaml", []],
    ]);
    const { path, diagnostics } = reportOutdated("baseline.json", TEXT, outdated);
    expect(path).toBe("baseline.json");
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      code: "baseline/outdated",
      severity: "info",
      message: { en: "known findings of “a.yaml” that no longer occur: 3 (a/a, b/b)" },
      place: { start: { line: 4, column: 5 }, end: { line: 4, column: 13 } },
    });
  });
});
