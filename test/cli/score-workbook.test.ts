import { describe, expect, test } from "vitest";
import { sheet, workbook } from "../support/make-workbook.ts";
import { run } from "./support/run.ts";

const FORM = `version: 1
year: 2023
department: { name: 某区文化馆 }
indicators:
  - { level1: 产出指标, name: 活动场次, target: 不少于100场 }
`;
const CSV = "三级指标,实际完成值\n活动场次,120场\n预算执行率,95%\n";

function actuals(actual: string) {
  return workbook(
    sheet("实际完成值", [
      ["某区文化馆2023年度"],
      ["三级指标", "实际完成值"],
      ["活动场次", actual],
      ["预算执行率", "95%"],
    ]),
  );
}

const GOOD = await actuals("120场");
const BAD = await actuals("很多场");

describe("perf score with a spreadsheet", () => {
  test("scores it as it scores a CSV file", async () => {
    const files = { "form.yaml": FORM, "a.xlsx": GOOD, "a.csv": CSV };
    const fromSheet = await run(["score", "form.yaml", "a.xlsx"], { files });
    const fromText = await run(["score", "form.yaml", "a.csv"], { files });
    expect(fromSheet.status).toBe(0);
    expect(fromSheet.stdout).toContain("99.50 / 100.00");
    expect(fromSheet.stdout.replaceAll("a.xlsx 实际完成值!B3", "a.csv:2")).toBe(fromText.stdout);
    // The first run loads the command and the libraries.
  }, 30_000);

  test("names the cell of a finding", async () => {
    const { status, stdout } = await run(["score", "form.yaml", "a.xlsx"], {
      files: { "form.yaml": FORM, "a.xlsx": BAD },
    });
    expect(status).toBe(1);
    expect(stdout).toContain("a.xlsx 实际完成值\n  B3  error");
    expect(stdout).toMatch(/ · a\.xlsx 实际\s+完成值!B3/);
  });

  test("gives sheet and cell as JSON, and the row and column as line and column", async () => {
    const files = { "form.yaml": FORM, "a.xlsx": BAD };
    const { stdout } = await run(["score", "form.yaml", "a.xlsx", "--format", "json"], { files });
    const { blocks } = JSON.parse(stdout);
    expect(blocks[0].indicators[0].place).toEqual({
      file: "a.xlsx",
      sheet: "实际完成值",
      cell: "B3",
      line: 3,
      column: 2,
      endLine: 3,
      endColumn: 3,
    });
  });

  test.for<[what: string, path: string, content: string | Uint8Array]>([
    ["a spreadsheet that is called .csv", "a.csv", GOOD],
    ["a CSV file that is called .xlsx", "a.xlsx", CSV],
    ["a spreadsheet of standard input", "-", GOOD],
  ])("goes by the content: %s", async ([, path, content]) => {
    const world =
      path === "-"
        ? { stdin: [content], files: { "form.yaml": FORM } }
        : { files: { "form.yaml": FORM, [path]: content } };
    expect((await run(["score", "form.yaml", path], world)).status).toBe(0);
  });

  test("cannot do its job with a file that is none", async () => {
    const files = { "form.yaml": FORM, "a.xlsx": GOOD.slice(0, 1000) };
    const { status, stdout } = await run(["score", "form.yaml", "a.xlsx"], { files });
    expect(status).toBe(2);
    expect(stdout).toContain("workbook/unreadable");
  });
});

describe("the spreadsheet is found", () => {
  test.for<[argv: readonly string[], path: string]>([
    [["score", "forms/a.yaml"], "forms/a.actuals.xlsx"],
    [["score", "forms/a.yaml"], "forms/actuals.xlsx"],
    [["score", "forms/a.yaml", "--actuals-dir", "actuals"], "actuals/a.xlsx"],
    [["score", "forms/a.yaml", "--actuals-dir", "actuals"], "actuals/a.actuals.xlsx"],
    [["score", "forms/a.yaml", "forms/b.yaml", "--actuals-dir", "actuals"], "actuals/a.xlsx"],
  ])("%j: %s", async ([argv, path]) => {
    const files = { "forms/a.yaml": FORM, "forms/b.yaml": FORM, "actuals/b.csv": CSV, [path]: GOOD };
    expect((await run(argv, { files })).status).toBe(0);
  });

  test("and of two files none is taken", async () => {
    const files = { "a.yaml": FORM, "actuals.csv": CSV, "actuals.xlsx": GOOD };
    expect(await run(["score", "a.yaml"], { files })).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "perf: there are two files of actuals for “a.yaml”, “actuals.csv” and “actuals.xlsx”; remove one, or name one on the command line\n",
      written: {},
    });
  });

  test("but is no form among several", async () => {
    const { status, stderr } = await run(["score", "a.yaml", "b.yaml", "a.xlsx"], { files: { "a.yaml": FORM } });
    expect([status, stderr]).toEqual([
      2,
      "perf: “a.xlsx” is no form; use --actuals-dir for the actuals of several forms\n",
    ]);
  });
});
