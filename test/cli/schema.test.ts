import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { SCHEMAS } from "../../src/cli/commands/schema.ts";
import { policies } from "../../src/settings/named-policies.ts";
import { phraseRows } from "../phrase/phrase-tables.ts";
import { GOOD_FORM, goodFormWith } from "../readers/support/read.ts";
import { type RealFolder, realFolder } from "./support/real-folder.ts";
import { run } from "./support/run.ts";

// Every command is loaded.
vi.setConfig({ testTimeout: 30_000 });

type SchemaName = (typeof SCHEMAS)[number];

/** Each schema as `perf schema` prints it, without any other: who saves one has all of it. */
const validators = new Map<string, ReturnType<Ajv2020["compile"]>>();

beforeAll(async () => {
  for (const name of SCHEMAS) {
    const { stdout } = await run(["schema", name]);
    validators.set(name, new Ajv2020({ allErrors: true, strict: false }).compile(JSON.parse(stdout)));
  }
}, 60_000);

function complaints(name: SchemaName, data: unknown): unknown {
  const isValid = validators.get(name);
  isValid?.(data);
  return isValid?.errors;
}

const ACTUALS = "indicator,actual\n宣讲报告会场数,3场\n新闻报道量,60篇\n没有这一项,1\n";

function forms(): RealFolder {
  return realFolder({
    "forms/好表.yaml": GOOD_FORM,
    "forms/好表.actuals.csv": ACTUALS,
    "forms/差表.yaml": goodFormWith("不少于4场", "不少于5场"),
    "forms/差表.actuals.csv": `${ACTUALS}budget_execution,96%\n`,
    "broken/坏表.yaml": goodFormWith("department", "departmnet"),
    "broken/坏表.actuals.csv": ACTUALS,
    "none/a.yaml": "- 1\n",
  });
}

describe("what the program prints is what the schema that it prints says", () => {
  test.for<[schema: SchemaName, line: string]>([
    ["report", "validate forms broken"],
    ["report", "validate none/a.yaml"],
    ["report", "score forms/好表.yaml"],
    ["report", "score broken/坏表.yaml"],
    ["ranking", "score forms broken"],
    ["diff", "diff forms/好表.yaml forms/差表.yaml"],
    ["diff", "diff forms/好表.yaml broken/坏表.yaml"],
    ["reading", "normalize 不少于2个"],
    ["codes", "rules"],
    ["reading", "normalize 不少于2个 详见附件 3-5万元"],
  ])("%s: %s", async ([schema, line]) => {
    const { stdout } = await forms().perf(`${line} --format json`);
    expect(complaints(schema, JSON.parse(stdout))).toBe(null);
  });

  test("report: a score beside an earlier one", async () => {
    const folder = forms();
    await folder.perf("score forms/好表.yaml --output json=old.json --quiet");
    expect(complaints("report", JSON.parse(folder.read("old.json")))).toBe(null);
    const { stdout } = await folder.perf("score forms/差表.yaml --compare old.json --format json");
    expect(JSON.parse(stdout)).toHaveProperty("movement");
    expect(complaints("report", JSON.parse(stdout))).toBe(null);
  });

  test.for<[line: string, kinds: readonly string[]]>([
    ["validate forms broken", ["finding", "summary"]],
    ["score forms/好表.yaml", ["finding", "indicator", "summary"]],
    ["score broken/坏表.yaml", ["finding", "indicator", "summary"]],
    ["score none/a.yaml forms/好表.actuals.csv", ["finding", "summary"]],
    ["score forms broken", ["finding", "indicator", "form", "summary"]],
  ])("lines: %s", async ([line, kinds]) => {
    const { stdout } = await forms().perf(`${line} --format jsonl`);
    const records = stdout
      .trimEnd()
      .split("\n")
      .map((one) => JSON.parse(one));
    expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(records.map((record) => complaints("lines", record)).filter((errors) => errors !== null)).toEqual([]);
  });

  test("reading: every phrase of the tables", async () => {
    const stdin = phraseRows().map(({ phrase, unit }) => `${phrase}\t${unit}\n`);
    const { stdout } = await run(["normalize", "--format", "jsonl"], { stdin });
    const readings = stdout
      .trimEnd()
      .split("\n")
      .map((one) => JSON.parse(one));
    expect(readings.length).toBe(stdin.length);
    expect(
      readings
        .filter((reading) => complaints("reading", reading) !== null)
        .map(({ text, notation }) => [text, notation]),
    ).toEqual([]);
  });

  test("baseline: what --update-baseline writes", async () => {
    const folder = forms();
    await folder.perf("validate forms --baseline known.json --update-baseline");
    const baseline = JSON.parse(folder.read("known.json"));
    expect(complaints("baseline", baseline)).toBe(null);
  });

  test.for(policies)("policy: what policy show prints of $name", async ({ name }) => {
    const { stdout } = await run(["policy", "show", name]);
    expect(complaints("policy", parse(stdout))).toBe(null);
  });
});

describe("a schema objects to", () => {
  test.for<[what: string, schema: SchemaName, data: unknown]>([
    ["another version", "report", { schemaVersion: 2 }],
    ["a bare list", "ranking", []],
    ["a line of no kind", "lines", { kind: "total" }],
    ["a reading without a comparator", "reading", { text: "2个", unit: "", status: "ok", notation: ">= 2 个" }],
    ["a baseline of text", "baseline", "known"],
    ["a policy without a base", "policy", { name: "own" }],
    ["a word for a severity", "config", { rules: { "target/ambiguous": "never" } }],
    ["a form without indicators", "form", { version: 1, year: 2023 }],
    ["a comparison without forms", "diff", { schemaVersion: 1 }],
  ])("%s", ([, schema, data]) => {
    expect(complaints(schema, data)).not.toBe(null);
  });
});
