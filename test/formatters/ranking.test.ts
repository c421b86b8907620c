import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Chalk } from "chalk";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/base/language.ts";
import { formats } from "../../src/formatters/index.ts";
import { displayWidth } from "../../src/formatters/text/wrap.ts";
import { DEFAULT_GATE } from "../../src/report/gate.ts";
import { makeRankingReport } from "../../src/report/ranking-report.ts";
import { score } from "../../src/score.ts";
import { DEFAULT_POLICY } from "../../src/settings/named-policies.ts";
import { parseXml } from "./support/parse-xml.ts";
import { style } from "./support/styles.ts";

const FORM = `version: 1
year: 2023
department: { name: 某区文化馆 }
indicators:
  - { level1: 产出指标, name: 群众文化活动场次, target: 不少于100场, weight: 60 }
  - { level1: 效益指标, name: 文化服务覆盖率, target: ≥90%, weight: 40 }
`;

const FORMS: readonly (readonly [name: string, form: string, actuals: string])[] = [
  ["wenhua-2023", FORM, "群众文化活动场次,85场,场地维修\n文化服务覆盖率,92%,\n"],
  ["wenhua-2024", FORM.replace("2023", "2024"), "群众文化活动场次,100场,\n文化服务覆盖率,95%,\n"],
  ["tushu-2023", FORM.replace("文化馆", "<图书馆>"), "群众文化活动场次,40场,\n"],
  ["broken", FORM.replace("year: 2023", "year: 今年"), "群众文化活动场次,40场,\n"],
];

function report(forms = FORMS) {
  const input = (file: string, text: string) => ({ file, bytes: new TextEncoder().encode(text) });
  const reports = forms.map(([name, form, actuals]) => ({
    path: `forms/${name}.yaml`,
    report: score(
      input(`forms/${name}.yaml`, form),
      input(`actuals/${name}.csv`, `indicator,actual,reason\n${actuals}`),
    ),
  }));
  return makeRankingReport(reports, DEFAULT_POLICY, DEFAULT_GATE);
}

function parsed(format: "json" | "jsonl", language: Language = "en") {
  return formats[format]
    .ranking(report(), style({ language }))
    .trimEnd()
    .split(format === "json" ? "\u0000" : "\n")
    .map((text) => JSON.parse(text));
}

describe.each<Language>(["zh", "en"])("a ranking in %s", (language) => {
  test.each([80, 120])("is laid out at %i columns", async (width) => {
    const text = formats.pretty.ranking(report(), style({ language, width }));
    await expect(text).toMatchFileSnapshot(`golden/ranking.${language}.${width}.txt`);
    expect(Math.max(...text.split("\n").map(displayWidth))).toBeLessThanOrEqual(width);
  });

  test("is tables in Markdown", async () => {
    await expect(formats.markdown.ranking(report(), style({ language }))).toMatchFileSnapshot(
      `golden/ranking.${language}.md`,
    );
  });

  test("is a table in CSV", async () => {
    const text = formats.csv.ranking(report(), style({ language })).replaceAll("\r", "");
    await expect(text).toMatchFileSnapshot(`golden/ranking.${language}.csv`);
  });
});

test("is a page in HTML, which says what the totals are not", () => {
  const page = formats.html.ranking(report(), style({ language: "en" }));
  const text = page
    .replace(/<style>.*<\/style>/s, "")
    .replaceAll(/<(?:title|desc)>[^<]*<\/\w+>|<[^>]*>/g, "|")
    .replaceAll(/\s*\|[|\s]*/g, "|");
  for (const said of [
    "|forms|4: ranked 3, not scored 1|policy|mof-2020-10 (version 1)|mean|71.67|",
    "|1|某区文化馆|forms/wenhua-2024.yaml|2024|100.00|优|none|✓2|✓ pass|",
    "|2|某区文化馆|forms/wenhua-2023.yaml|2023|91.00|优|none|✓1 ✗1|✓ pass|",
    "|not scored|–|forms/broken.yaml|1 error|the form or the actuals have errors, so nothing was scored|–|–|–|–|–|✗ fail|",
    "|某区文化馆|2|95.50|优|none|92.5 %|100 %|",
    "|产出指标|135.00|180.00|75 %|",
    "not the official evaluations",
  ]) {
    expect(text).toContain(said);
  }
});

test("is a suite per form and block in JUnit, a case per indicator", () => {
  const { attributes, children } = parseXml(formats.junit.ranking(report(), style({ language: "en" })));
  expect(attributes).toMatchObject({ tests: "8", failures: "2", errors: "2" });
  expect(children.map((suite) => [suite.attributes.name, suite.attributes.tests])).toEqual([
    ["forms/wenhua-2023.yaml · department", "2"],
    ["forms/wenhua-2024.yaml · department", "2"],
    ["forms/tushu-2023.yaml · department", "2"],
    ["forms/broken.yaml", "1"],
    ["jxperf", "1"],
  ]);
});

test("colour is never the only signal", () => {
  const coloured = formats.pretty.ranking(report(), style({ colour: new Chalk({ level: 3 }) }));
  expect(coloured).toContain("\u001b[");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is made of them
  expect(coloured.replaceAll(/\u001b\[[\d;]*m/g, "")).toBe(formats.pretty.ranking(report(), style()));
});

test("what stands in a form is inert in every format", () => {
  const hostile = FORM.replace("某区文化馆", '"=cmd()|<script>\\u001b[2J`\\u202e"');
  const one = report([["x", hostile, "群众文化活动场次,1场,\n"]]);
  for (const format of ["pretty", "markdown", "html", "csv"] as const) {
    const text = formats[format].ranking(one, style());
    expect(["\u001b", "\u202e"].filter((active) => text.includes(active))).toEqual([]);
  }
  expect(formats.markdown.ranking(one, style())).not.toContain("<script>");
  expect(formats.html.ranking(one, style())).not.toContain("<script>");
  expect(formats.csv.ranking(one, style())).toContain(",'=cmd()");
});

describe("JSON", () => {
  const schemaOf = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8"));

  test("is what the schema says", () => {
    const isRanking = new Ajv2020({ allErrors: true, strict: false })
      .addSchema(schemaOf("report"))
      .compile(schemaOf("ranking"));
    isRanking(parsed("json")[0]);
    expect(isRanking.errors).toBe(null);
  });

  test("has forms, departments and classes", () => {
    const [{ forms, departments, classes, verdict, reasons }] = parsed("json");
    expect(forms.map(({ rank, path, total }: Record<string, unknown>) => [rank, path, total])).toEqual([
      [1, "forms/wenhua-2024.yaml", "100.00"],
      [2, "forms/wenhua-2023.yaml", "91.00"],
      [3, "forms/tushu-2023.yaml", "24.00"],
      [null, "forms/broken.yaml", null],
    ]);
    expect(forms[2].indicators).toEqual({ met: 0, unmet: 1, undecided: 0, missing: 1, notApplicable: 0 });
    expect(departments[0]).toEqual({
      department: "某区文化馆",
      forms: 2,
      mean: "95.50",
      rating: "优",
      money: null,
      classes: [
        { level1: "产出指标", weight: "120.00", score: "111.00" },
        { level1: "效益指标", weight: "80.00", score: "80.00" },
      ],
    });
    expect(classes[0]).toEqual({ level1: "产出指标", weight: "180.00", score: "135.00" });
    expect([verdict, reasons]).toEqual(["fail", ["2 of 4 forms fail"]]);
  });

  test("as lines has a record per finding, indicator and form, and a summary", () => {
    const records = parsed("jsonl");
    const kinds = records.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "indicator")).toHaveLength(6);
    expect(kinds.filter((kind) => kind === "form")).toHaveLength(4);
    expect(records.find(({ kind }) => kind === "indicator")).toMatchObject({
      path: "forms/wenhua-2024.yaml",
      department: "某区文化馆",
      year: 2024,
      block: "department",
      name: "群众文化活动场次",
      score: "60.00",
    });
    expect(records.at(-1)).toMatchObject({ kind: "summary", schemaVersion: 1, verdict: "fail" });
  });
});

test.each(["github", "gitlab", "sarif", "checkstyle"] as const)("%s has the findings of all forms", (format) => {
  const text = formats[format].ranking(report(), style({ language: "en" }));
  expect(text).toContain("forms/broken.yaml");
  expect(text).toContain("forms/tushu-2023.yaml");
});

test("forms that share one file of actuals tell each of its findings once", () => {
  const input = (file: string, text: string) => ({ file, bytes: new TextEncoder().encode(text) });
  const actuals = input(
    "actuals.csv",
    "indicator,actual,reason\n群众文化活动场次,85场,\n文化服务覆盖率,92%,\n预算执行率,95%,\n",
  );
  // Weights of 90 leave room for the execution of the budget.
  const form = FORM.replace("weight: 60", "weight: 50");
  const reports = ["a.yaml", "b.yaml"].map((path) => ({ path, report: score(input(path, form), actuals) }));
  const { files, summary } = makeRankingReport(reports, DEFAULT_POLICY, DEFAULT_GATE);
  expect(files.map(({ path, diagnostics }) => [path, diagnostics.length])).toEqual([
    ["a.yaml", 0],
    ["actuals.csv", 1],
    ["b.yaml", 0],
  ]);
  expect(summary).toEqual({ files: 3, errors: 0, warnings: 1, infos: 0 });
});
