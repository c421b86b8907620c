import { describe, expect, test } from "vitest";
import { realFolder } from "./support/real-folder.ts";
import { run } from "./support/run.ts";

const FORM = `version: 1
year: 2023
department: { name: 某区文化馆 }
indicators:
  - { level1: 产出指标, name: 活动场次, target: 不少于100场, weight: 100 }
`;
const actuals = (count: number) => `indicator,actual,reason\n活动场次,${count}场,见说明\n`;
const files = {
  "forms/a.yaml": FORM,
  "forms/b.yaml": FORM.replace("文化馆", "图书馆"),
  "forms/a.actuals.csv": actuals(80),
  "forms/b.actuals.csv": actuals(90),
  "actuals/a.csv": actuals(100),
  "actuals/b.actuals.csv": actuals(95),
};
const several = ["score", "forms/a.yaml", "forms/b.yaml"];

/** Rank, path and total of each form. */
async function ranked(argv: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const { status, stdout } = await run([...argv, "--format", "json"], { files: { ...files, ...more } });
  const rows = JSON.parse(stdout).forms.map(({ rank, path, total }: Record<string, unknown>) => [rank, path, total]);
  return { status, rows };
}

describe("perf score with several forms", () => {
  test("ranks them by the actuals beside them", async () => {
    expect(await ranked(several)).toEqual({
      status: 0,
      rows: [
        [1, "forms/b.yaml", "90.00"],
        [2, "forms/a.yaml", "80.00"],
      ],
    });
  });

  test("or by those of a directory, under either name", async () => {
    expect((await ranked([...several, "--actuals-dir", "actuals/"])).rows).toEqual([
      [1, "forms/a.yaml", "100.00"],
      [2, "forms/b.yaml", "95.00"],
    ]);
  });

  test("takes the directory for a single form, too", async () => {
    const { stdout } = await run(["score", "forms/a.yaml", "--actuals-dir", "actuals", "--format", "json"], { files });
    expect(JSON.parse(stdout).total).toBe("100.00");
  });

  test("shows a table at the terminal", async () => {
    const { status, stdout } = await run(several, { files });
    expect(status).toBe(0);
    expect(stdout).toContain("   1  某区图书馆  2023  90.00  优");
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("✓ pass");
  });

  test.for<[what: string, options: string, status: number, line: string]>([
    ["the gate holds for each form", "--min-score 85", 1, "✗ fail: 1 of 2 forms fail"],
    ["and is kept where each keeps it", "--min-score 80", 0, "✓ pass"],
  ])("%s", async ([, options, status, line]) => {
    const outcome = await run([...several, ...options.split(" ")], { files });
    expect([outcome.status, outcome.stdout.trimEnd().split("\n").at(-1)]).toEqual([status, line]);
  });

  test("counts the warnings of all together", async () => {
    const unexplained = "indicator,actual\n活动场次,80场\n";
    const both = { ...files, "forms/a.actuals.csv": unexplained, "forms/b.actuals.csv": unexplained };
    const { status, stdout } = await run([...several, "--max-warnings", "1"], { files: both });
    expect(status).toBe(1);
    expect(stdout).toContain("✗ fail: 4 warnings, more than the 1 allowed");
  });

  test("writes other formats beside, and leaves the findings below the threshold out on request", async () => {
    const unexplained = { ...files, "forms/a.actuals.csv": "indicator,actual\n活动场次,80场\n" };
    const argv = [...several, "--quiet", "--output", "json=out.json", "--output", "csv=out.csv"];
    const { written } = await run(argv, { files: unexplained });
    expect(JSON.parse(written["out.json"] ?? "")).toMatchObject({ findings: [], summary: { warnings: 3 } });
    expect(written["out.csv"]).toContain("1,某区图书馆,2023,90.00,优,none,,,0,1,0,0,0,✓ pass,forms/b.yaml,");
  });

  test("scores what it can and still cannot do its job where a form or its actuals are missing", async () => {
    const { status, stdout, stderr } = await run([...several, "forms/c.yaml", "forms/d.yaml", "--format", "json"], {
      files: { ...files, "forms/d.yaml": FORM },
    });
    expect(status).toBe(2);
    const report = JSON.parse(stdout);
    expect(report.forms.map(({ rank, standing }: Record<string, unknown>) => [rank, standing])).toEqual([
      [1, "ranked"],
      [2, "ranked"],
      [null, "unreported"],
    ]);
    expect(report.verdict).toBe("fail");
    expect(stderr).toBe(
      "perf: “forms/c.yaml” does not exist\nperf: no actuals given, and neither “forms/d.actuals.csv” nor “forms/actuals.csv” (or .xlsx) stands beside “forms/d.yaml”\n",
    );
  });

  test("stands beside an earlier ranking: rank and total before, who is new and who is gone", async () => {
    const earlier = await run([...several, "--format", "json"], { files });
    const now = {
      ...files,
      "forms/a.actuals.csv": "indicator,actual,reason\n活动场次,100场,\n",
      "old.json": earlier.stdout,
    };
    const { stdout } = await run([...several, "--compare", "old.json"], {
      files: now,
      environment: { COLUMNS: "120" },
    });
    expect(stdout).toMatch(/某区文化馆 +2 +1 +↑ 1 +80\.00 +100\.00 +\+20\.00 +良 +优/);
    expect(stdout).toMatch(/某区图书馆 +1 +2 +↓ 1 +90\.00 +90\.00 +0\.00/);
    const alone = await run(["score", "forms/a.yaml", "forms/a.yaml", "--compare", "old.json", "--format", "json"], {
      files: now,
    });
    expect(JSON.parse(alone.stdout).previous.gone.map(({ department }: Record<string, string>) => department)).toEqual([
      "某区图书馆",
    ]);
  });

  test("writes a workbook, but shows none on a terminal", async () => {
    const { written } = await run([...several, "--output", "xlsx=out.xlsx"], { files });
    expect(written["out.xlsx"]?.slice(0, 2)).toBe("PK");
    const terminal = { isTTY: true, columns: 80, colourLevel: 0, stdinIsTTY: false } as const;
    expect(await run([...several, "--format", "xlsx"], { files, terminal })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--output xlsx="),
    });
  });

  test.for<[argv: readonly string[], stderr: string]>([
    [[...several, "--compare", "old.json"], "perf: “old.json” does not exist\n"],
    [
      [...several, "actuals.csv"],
      "perf: “actuals.csv” is no form; use --actuals-dir for the actuals of several forms\n",
    ],
    [
      ["score", "forms/a.yaml", "--actuals-dir", "nowhere"],
      "perf: there are no actuals for “forms/a.yaml”: neither “nowhere/a.csv” nor “nowhere/a.actuals.csv” (or .xlsx) is there\n",
    ],
  ])("cannot do its job: %j", async ([argv, stderr]) => {
    expect(await run(argv, { files })).toEqual({ status: 2, stdout: "", stderr, written: {} });
  });
});

describe("perf score with a folder or a pattern", () => {
  const here = () =>
    realFolder({ ...files, "forms/policy.yaml": "extends: mof-2020-10\n", "empty/notes.yaml": "a: 1\n" });

  test.for<[what: string, words: string]>([
    ["a folder", "forms"],
    ["a pattern", "forms/[ab].yaml"],
    ["both, each form once", "forms/a.yaml forms forms/b.yaml"],
  ])("ranks the forms of %s", async ([, words]) => {
    const { status, stdout } = await here().perf(`score ${words} --actuals-dir actuals --format json`);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).forms.map(({ path }: { path: string }) => path)).toEqual([
      "forms/a.yaml",
      "forms/b.yaml",
    ]);
  });

  test("says which files of a folder are no forms", async () => {
    const { stderr } = await here().perf("score forms");
    expect(stderr).toBe("skipped YAML files that are no forms: 1 (forms/policy.yaml)\n");
  });

  test.for<[word: string, problem: string]>([
    ["empty", "there are no forms in “empty”"],
    ["nowhere/*.yaml", "no file matches “nowhere/*.yaml”"],
  ])("cannot do its job with %s", async ([word, problem]) => {
    const { status, stdout, stderr } = await here().perf(`score ${word}`);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`perf: ${problem}\n`);
  });
});
