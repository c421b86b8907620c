import { describe, expect, test } from "vitest";
import { run } from "./support/run.ts";

const FORM = `version: 1
year: 2023
department: { name: 某区文化馆 }
indicators:
  - { level1: 产出指标, name: 活动场次, target: 不少于100场 }
`;
const CSV =
  "\uFEFFblock,indicator,target,unit,actual,baseline,rate,reason,evidence,score\r\ndepartment,活动场次,不少于100场,,,,,,,\r\n,budget_execution_rate,,,,,,,,\r\n";
const files = {
  "form.yaml": FORM,
  "broken.yaml": FORM.replace("target:", "taget:"),
  "filled.csv": "indicator,actual\n",
};

describe("perf template", () => {
  test("prints the file to fill in, in the language of the run", async () => {
    expect(await run(["template", "form.yaml"], { files })).toEqual({
      status: 0,
      stdout: CSV,
      stderr: "",
      written: {},
    });
    const { stdout } = await run(["template", "form.yaml", "--lang", "zh"], { files });
    expect(stdout).toContain("部门,活动场次,不少于100场");
  });

  test("writes it to a file, but never over one", async () => {
    const outcome = await run(["template", "form.yaml", "--output", "actuals.csv"], { files });
    expect(outcome).toEqual({ status: 0, stdout: "", stderr: "", written: { "actuals.csv": CSV } });
    expect(await run(["template", "form.yaml", "-o", "filled.csv"], { files })).toEqual({
      status: 2,
      stdout: "",
      stderr: "perf: “filled.csv” is already there and was left alone; choose another name\n",
      written: {},
    });
  });

  test.for<[output: string, path: string]>([
    ["actuals.xlsx", "actuals.xlsx"],
    ["xlsx=fill-in.bin", "fill-in.bin"],
  ])("writes an Excel file: -o %s", { timeout: 30_000 }, async ([output, path]) => {
    const { status, stdout, stderr, written } = await run(["template", "form.yaml", "-o", output], { files });
    expect({ status, stdout, stderr, paths: Object.keys(written) }).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
      paths: [path],
    });
    expect(written[path]).toMatch(/^PK/);
  });

  test("writes CSV whatever the name, where it is told to", async () => {
    const { written } = await run(["template", "form.yaml", "-o", "csv=actuals.xlsx"], { files });
    expect(written).toEqual({ "actuals.xlsx": CSV });
  });

  test("shows what is wrong with a form that has errors", async () => {
    const { status, stdout, stderr } = await run(["template", "broken.yaml"], { files });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("shape/unknown-key");
  });

  test.for<[argv: readonly string[], stderr: string]>([
    [["template", "nope.yaml"], "perf: “nope.yaml” does not exist\n"],
    [["template"], "perf: the argument <form> is missing\n"],
  ])("cannot do its job: %j", async ([argv, stderr]) => {
    expect(await run(argv, { files })).toEqual({ status: 2, stdout: "", stderr, written: {} });
  });
});
