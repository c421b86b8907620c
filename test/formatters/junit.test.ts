import { describe, expect, test } from "vitest";
import type { Place } from "../../src/base/diagnostic.ts";
import { exact } from "../../src/base/exact.ts";
import { junit } from "../../src/formatters/ci/junit.ts";
import { DEFAULT_GATE } from "../../src/report/gate.ts";
import { makeFileReport, makeScoreReport, makeValidationReport } from "../../src/report/make-report.ts";
import type { Report } from "../../src/report/report.ts";
import { HOSTILE, hostileFinding, hostileScore } from "./support/hostile.ts";
import { manyFindings } from "./support/many-findings.ts";
import { parseXml, type XmlElement } from "./support/parse-xml.ts";
import { FINDINGS, makeScorecard, scoreReport, validationReport } from "./support/reports.ts";
import { style } from "./support/styles.ts";
import { type ElementRules, violations } from "./support/xml-rules.ts";

const COUNT = /^\d+$/;
const ANY = /^/;

/** The parts of junit-10.xsd (Jenkins, xUnit plugin) without what only Surefire needs. */
const JUNIT: ElementRules = {
  testsuites: {
    required: {},
    optional: {
      name: ANY,
      time: /^[\d,]*(?:\.\d*)?$/,
      tests: COUNT,
      failures: COUNT,
      errors: COUNT,
    },
    children: ["testsuite"],
  },
  testsuite: {
    required: { name: ANY, tests: COUNT, failures: COUNT, errors: COUNT },
    optional: {
      skipped: COUNT,
      time: /^[\d,]*(?:\.\d*)?$/,
      timestamp: ANY,
      hostname: ANY,
      id: ANY,
      package: ANY,
      file: ANY,
    },
    children: ["properties", "testcase", "system-out", "system-err"],
  },
  properties: { required: {}, optional: {}, children: ["property"] },
  property: { required: { name: ANY, value: ANY }, optional: {}, children: [] },
  testcase: {
    required: { name: ANY },
    optional: { time: ANY, classname: ANY, group: ANY },
    children: ["skipped", "error", "failure", "system-out", "system-err"],
  },
  skipped: {
    required: {},
    optional: { type: ANY, message: ANY },
    children: [],
    mixed: true,
  },
  error: {
    required: {},
    optional: { type: ANY, message: ANY },
    children: [],
    mixed: true,
  },
  failure: {
    required: {},
    optional: { type: ANY, message: ANY },
    children: [],
    mixed: true,
  },
  "system-out": { required: {}, optional: {}, children: [], mixed: true },
  "system-err": { required: {}, optional: {}, children: [], mixed: true },
};

describe("junit", () => {
  test.for<[what: string, report: Report]>([
    ["findings", validationReport()],
    ["no findings", validationReport([])],
    ["a score", scoreReport()],
    ["a form that could not be scored", makeScoreReport([], undefined, DEFAULT_GATE)],
    ["30,000 findings", manyFindings(30_000)],
    ...HOSTILE.flatMap((text): [string, Report][] => [
      [`findings about ${JSON.stringify(text).slice(0, 40)}`, hostileFinding(text)],
      [`a score of ${JSON.stringify(text).slice(0, 40)}`, hostileScore(text)],
    ]),
  ])("of %s is what Jenkins reads", ([, report]) => {
    const root = parseXml(junit.report(report, style()));
    expect(violations(root, "testsuites", JUNIT)).toEqual([]);
    expect(miscounted(root)).toEqual([]);
  });

  test("has a suite per file and a case per finding; only what fails the run fails", () => {
    const clean = makeFileReport("forms/clean.yaml", "", []);
    const report = (failOn: "error" | "warning") =>
      makeValidationReport([...validationReport().files, clean], {
        ...DEFAULT_GATE,
        failOn,
      });
    expect(summary(junit.report(report("error"), style({ language: "en" })))).toEqual([
      "forms/2023/xuanchuan.yaml: coverage/missing-class system-out",
      "forms/2023/xuanchuan.yaml: shape/unknown-key failure",
      "forms/2023/xuanchuan.yaml: class/unknown-level1 舆情处置率 failure",
      "forms/2023/xuanchuan.yaml: text/explanation-repeats-name 舆情处置率 system-out",
      "forms/clean.yaml: nothing found ",
      "jxperf: data check error",
    ]);
    expect(summary(junit.report(report("warning"), style()))[0]).toBe(
      "forms/2023/xuanchuan.yaml: coverage/missing-class failure",
    );
  });

  test("has a case per indicator in the suite of its block, and one for a finding that is about none", () => {
    expect(summary(junit.report(scoreReport(), style({ language: "en" })))).toEqual([
      "department: 文明社区示范点推荐数量 system-out",
      "department: 宣讲报告会场数 failure",
      "department: 公共文明引导队伍建设数量 system-out",
      "department: 广州荔湾发布微信、微博阅读量 failure",
      "department: 新闻报道量 failure",
      "department: 网络正面宣传报道篇数 error",
      "department: 市民对文明城市建设满意度 error",
      "task 1 新闻宣传和融媒体中心建设工作: 党报党刊征订量 skipped",
      "jxperf: data check error",
      "jxperf: data check #2 error",
      "jxperf: data check #3 error",
    ]);
    const [finding] = FINDINGS;
    const files = [makeFileReport("form.yaml", "", finding ? [finding] : [])];
    const report = makeScoreReport(files, makeScorecard(), DEFAULT_GATE);
    expect(summary(junit.report(report, style()))).toContain("form.yaml: shape/unknown-key failure");
  });

  test("of a run that passes nothing fails, of one that fails each reason is an error", () => {
    const [block] = makeScorecard().blocks;
    const unmet = (block?.indicators ?? []).filter(({ verdict }) => verdict === "unmet");
    const scorecard = { ...makeScorecard(), blocks: block === undefined ? [] : [{ ...block, indicators: unmet }] };
    const passed = junit.report(makeScoreReport([], scorecard, DEFAULT_GATE), style());
    expect(unmet.length).toBeGreaterThan(0);
    expect(passed).toContain('failures="0" errors="0"');
    expect(summary(passed).every((one) => one.endsWith("skipped"))).toBe(true);
    const gate = { ...DEFAULT_GATE, minScore: exact(90) };
    const failed = parseXml(junit.report(makeScoreReport([], scorecard, gate), style({ language: "en" })));
    expect(failed.attributes).toMatchObject({ failures: "3", errors: "1" });
    expect(failed.children.at(-1)?.children[0]?.children[0]?.attributes.message).toBe(
      "the total of 53.83 is below the required 90",
    );
  });

  test("names cases by code and indicator, each once and without lines", () => {
    const [finding] = FINDINGS.slice(1);
    if (finding === undefined) throw new Error("the fixture has lost its findings");
    const place: Place = { ...finding.place, start: { line: 90, column: 1 } };
    const names = (...places: readonly Place[]) =>
      summary(junit.report(validationReport(places.map((one) => ({ ...finding, place: one }))), style())).slice(0, -1);
    expect(names(finding.place, place)).toEqual([
      "forms/2023/xuanchuan.yaml: class/unknown-level1 舆情处置率 failure",
      "forms/2023/xuanchuan.yaml: class/unknown-level1 舆情处置率 #2 failure",
    ]);
    expect(names(place)).toEqual(names(finding.place));
  });

  test("fails an indicator that is met but has a finding that fails the run", () => {
    const place = { file: "actuals.csv", start: { line: 2, column: 1 } };
    const finding = { code: "score/above-weight", severity: "error", message: { zh: "x", en: "x" }, place } as const;
    const report = makeScoreReport([makeFileReport("actuals.csv", "", [finding])], makeScorecard(), DEFAULT_GATE);
    expect(summary(junit.report(report, style()))[0]).toBe("部门整体: 文明社区示范点推荐数量 failure");
  });

  test("keeps the line ends of a name", () => {
    const [suite] = parseXml(junit.report(hostileScore("one\ntwo"), style())).children;
    expect(suite?.children[1]?.attributes.name).toBe("one\ntwo");
  });

  test("tells in a case how the points follow and what was found", () => {
    const [suite] = parseXml(junit.report(scoreReport(), style())).children;
    const failure = suite?.children[2]?.children[0];
    expect(failure?.attributes).toEqual({
      type: "unmet",
      message: "✗ 未达标：目标 不少于4场，实际 3场，完成率 75 %，得分 9.38 / 12.50",
    });
    expect(failure?.text.split("\n").slice(1)).toEqual([
      "3 ÷ 4 × 12.50 = 9.38",
      "偏差原因：会场装修，一场改到次年",
      "actuals.csv:3",
      "actuals/unknown-indicator: 表上没有指标 “宣讲报告会”，是否指 “宣讲报告会场数”？",
    ]);
  });
});

describe("the check itself", () => {
  const declared = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;

  test.for<[what: string, body: string, complaint: string]>([
    ["a character that XML lacks", "<a>\u0000</a>", "U+0 is no character of XML"],
    ["an unknown reference", "<a>&nbsp;</a>", "&nbsp; is no reference"],
    ["a bare ampersand", "<a>&</a>", "&undefined; is no reference"],
    ["]]> in text", "<a>]]></a>", 'cannot read "]]></a>"'],
    ["< in an attribute", '<a b="<"/>', "cannot read"],
    ["an attribute twice", '<a b="1" b="2"/>', "two attributes b"],
    ["elements that cross", "<a><b></a></b>", "</a> closes another element"],
    ["an element without end", "<a><b/>", "the document ends too early"],
    ["two roots", "<a/><b/>", "not one root element"],
  ])("objects to %s", ([, body, complaint]) => {
    expect(() => parseXml(declared(body))).toThrow(complaint);
  });

  test("objects to what the table of elements lacks", () => {
    const xml =
      '<testsuites skipped="1"><testsuite name="x" tests="-1" failures="0"><testcase name="y" file="z"><a/></testcase>no</testsuite></testsuites>';
    expect(violations(parseXml(declared(xml)), "testsuites", JUNIT)).toEqual([
      "testsuites has an attribute skipped",
      "testsuite has no errors",
      "testsuite tests is -1",
      "testsuite has text",
      "testcase has an attribute file",
      "a inside testcase",
    ]);
  });
});

/** Suite, case and outcome of each case. */
function summary(xml: string): readonly string[] {
  return parseXml(xml).children.flatMap((suite) =>
    casesOf(suite).map(
      ({ attributes, children }) =>
        `${attributes.classname}: ${attributes.name} ${children.map(({ name }) => name).join()}`,
    ),
  );
}

/** The counts that are not those of the cases. */
function miscounted(root: XmlElement): readonly string[] {
  return [root, ...root.children].flatMap((element) => {
    const cases = element === root ? root.children.flatMap(casesOf) : casesOf(element);
    const outcomes = cases.map(({ children }) => children[0]?.name);
    const expected = {
      tests: cases.length,
      failures: outcomes.filter((outcome) => outcome === "failure").length,
      errors: outcomes.filter((outcome) => outcome === "error").length,
    };
    return Object.entries(expected)
      .filter(([key, count]) => element.attributes[key] !== String(count))
      .map(([key, count]) => `${element.name} has ${count} ${key}, not ${element.attributes[key]}`);
  });
}

function casesOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter(({ name }) => name === "testcase");
}
