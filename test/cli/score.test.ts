import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "./support/run.ts";

const FORM = `version: 1
title: 部门整体绩效目标表
year: 2023
department: { name: 某区文化馆, finance_office: 教科文科, functions: 组织群众文化活动 }
budget: { total: 1000000.00, fiscal_appropriation: 1000000.00, special_account: 0.00, other: 0.00 }
goal: 全年开展群众文化活动100场
indicators:
  - { level1: 产出指标, level2: 数量指标, name: 群众文化活动场次, target: 不少于100, unit: 场, weight: 50 }
  - { level1: 效益指标, level2: 社会效益指标, name: 文化服务覆盖率, target: ≥90, unit: "%", weight: 30 }
  - { level1: 满意度指标, level2: 服务对象满意度指标, name: 群众满意度, target: ≥90, unit: "%", weight: 10 }
`;
const ACTUALS = `indicator,actual,reason
群众文化活动场次,75场,场地维修
文化服务覆盖率,92%,
群众满意度,95%,
预算执行率,100%,
`;
const files = { "forms/form.yaml": FORM, "forms/actuals.csv": ACTUALS };
const argv = ["score", "forms/form.yaml", "forms/actuals.csv"];

describe("perf score", () => {
  test("scores a form", async () => {
    const { status, stdout, stderr } = await run(argv, { files });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatchInlineSnapshot(`
      "某区文化馆
      2023, scored by mof-2020-10 (version 1)
      follows 财预〔2020〕10号 · scores rounded half up to 2 decimals, then added ·
      ratings: 优 ≥ 90, 良 ≥ 80, 中 ≥ 60, 差 ≥ 0
      total  87.50 / 100.00  良 (good)  ██████████████████░░  2.50 points below 优

      data check: ✓ pass

      what to do first
        1. improve “群众文化活动场次”, which costs most points

      Where the points come from
      item              score         weight  notes
      产出指标          37.50  ████░   50.00
      效益指标          30.00  █████   30.00
      满意度指标        10.00  █████   10.00
      budget execution  10.00  █████   10.00  100 %
          100 % × 10.00 = 10.00
      total             87.50  ████░  100.00  良 (good)
          77.50 + 10.00 = 87.50 · ✓ met 2 · ✗ unmet 1

      Where points were lost (in points of the total)
      indicator           lost  target     actual  verdict
      群众文化活动场次  −12.50  不少于100  75场    ✗ unmet
          reason: 场地维修
      sum               −12.50

      department  87.50 / 100.00  part of the total
      77.50 + 10.00 = 87.50
      indicator         target     actual  achieved  weight  score         verdict
      产出指标  ███████████████░░░░░  37.50 / 50.00
      群众文化活动场次  不少于100  75场        75 %   50.00  37.50  ████░  ✗ unmet
          75 ÷ 100 × 50.00 = 37.50 · reason: 场地维修 · forms/actuals.csv:2
      效益指标  ████████████████████  30.00 / 30.00
      文化服务覆盖率    ≥90        92%     102.22 %   30.00  30.00  █████  ✓ met
      满意度指标  ████████████████████  10.00 / 10.00
      群众满意度        ≥90        95%     105.56 %   10.00  10.00  █████  ✓ met

      notes
        · the total scores the targets of this form; it is not the official evaluation
          of the department
        · reported without evidence: 3 of 3 indicators

      total 87.50 良 (good) · data check:
      ✓ pass
      "
    `);
  });

  test("gives the contract as JSON", async () => {
    const report = JSON.parse((await run([...argv, "--format", "json"], { files })).stdout);
    expect(report).toMatchObject({
      schemaVersion: 1,
      policy: { name: "mof-2020-10" },
      department: "某区文化馆",
      year: 2023,
      total: "87.50",
      rating: "良",
      verdict: "pass",
      budgetExecution: { rate: "100.00", weight: "10.00", score: "10.00" },
      findings: [],
    });
    expect(report.blocks[0].indicators[0]).toMatchObject({
      name: "群众文化活动场次",
      target: { text: "不少于100", notation: ">= 100 场" },
      verdict: "unmet",
      achievement: "75.00",
      score: "37.50",
      place: { file: "forms/actuals.csv", line: 2 },
    });
  });

  test.for<[what: string, csv: string, options: readonly string[], status: number]>([
    ["everything is there", ACTUALS, [], 0],
    ["the total reaches the minimum", ACTUALS, ["--min-score", "87.5"], 0],
    ["the total is below the minimum", ACTUALS, ["--min-score", "87.51"], 1],
    ["an indicator is missing", ACTUALS.replace("群众满意度,95%,\n", ""), [], 1],
    ["an indicator is undecided", ACTUALS.replace("95%", "良好反响"), [], 1],
    ["the name of an indicator is unknown", ACTUALS.replace("群众满意度", "群众满意"), [], 1],
    ["an indicator has two rows", `${ACTUALS}群众满意度,96%,\n`, [], 1],
    ["a row has too many fields", ACTUALS.replace("92%,", "92%,,x,y"), [], 1],
  ])("where %s, the status follows", async ([, csv, options, status]) => {
    const outcome = await run([...argv, ...options], { files: { ...files, "forms/actuals.csv": csv } });
    expect(outcome.status).toBe(status);
    expect(outcome.stdout).toContain(status === 0 ? "✓ pass" : "✗ fail");
  });

  test("reports only what bears on the score", async () => {
    const doubtful = FORM.replace("name: 群众文化活动场次", "name: 场次、人数").replace(
      "goal: 全年开展群众文化活动100场",
      "goal: 做好工作",
    );
    const csv = ACTUALS.replace("群众文化活动场次", "场次、人数");
    const report = await run([...argv, "--format", "json"], {
      files: { "forms/form.yaml": doubtful, "forms/actuals.csv": csv },
    });
    expect(JSON.parse(report.stdout)).toMatchObject({ findings: [], verdict: "pass" });
  });

  test.each(["forms/form.actuals.csv", "forms/actuals.csv"])("finds %s beside the form", async (path) => {
    const outcome = await run(["score", "forms/form.yaml"], { files: { "forms/form.yaml": FORM, [path]: ACTUALS } });
    expect(outcome.status).toBe(0);
  });

  test("takes the word of who names the encoding of the actuals", async () => {
    const named = (encoding: string) => run([...argv, "--encoding", encoding], { files });
    expect((await named("utf-8")).status).toBe(0);
    const { status, stdout } = await named("gb18030");
    expect(status).toBe(1);
    expect(stdout).toMatch(/encoding\/not-gb18030|actuals\/missing-column/);
    expect(await named("big5")).toMatchObject({ status: 2, stderr: expect.stringContaining("big5") });
  });

  test("cannot do its job without actuals", async () => {
    expect(await run(["score", "forms/form.yaml"], { files: { "forms/form.yaml": FORM } })).toMatchObject({
      status: 2,
      stdout: "",
      stderr:
        "perf: no actuals given, and neither “forms/form.actuals.csv” nor “forms/actuals.csv” (or .xlsx) stands beside “forms/form.yaml”\n",
    });
  });

  test("cannot do its job where a file is missing or no form", async () => {
    expect(await run(["score", "nope.yaml", "nope.csv"])).toMatchObject({
      status: 2,
      stderr: "perf: “nope.yaml” does not exist\nperf: “nope.csv” does not exist\n",
    });
    expect((await run(argv, { files: { ...files, "forms/form.yaml": "- 1\n" } })).status).toBe(2);
  });

  test("does not score a form that cannot be read, and says why", async () => {
    const broken = { ...files, "forms/form.yaml": FORM.replace("indicators:", "indicators: 无\nlist:") };
    const { status, stdout } = await run(argv, { files: broken });
    expect(status).toBe(1);
    expect(stdout).toContain("shape/wrong-type");
    expect(stdout).toContain("nothing was scored");
  });

  test.for<[options: string, status: number, line: string]>([
    ["--min-score 80", 0, "✓ pass: the total of 87.50 reaches the required 80"],
    [
      "--min-score 80 --min-rating good",
      0,
      "✓ pass: the total of 87.50 reaches the required 80, the rating “良” reaches the required “良”",
    ],
    ["--min-rating 优", 1, "✗ fail: the rating “良” is below the required “优”"],
    ["--min-block-score 90", 1, "✗ fail: the department block has 87.50 points, below the required 90"],
    ["--min-block-score 部门=80", 0, "✓ pass: the department block has 87.50 points and reaches the required 80"],
    ["--fail-on unmet", 1, "✗ fail: 1 indicator unmet"],
    ["--fail-on missing,warning", 0, "✓ pass: no indicator without an actual value"],
    ["--fail-on missing --fail-on unmet", 1, "✗ fail: 1 indicator unmet"],
  ])("%s has status %i and says %s", async ([options, status, line]) => {
    const outcome = await run([...argv, ...options.split(" ")], { files, environment: { COLUMNS: "200" } });
    expect([outcome.status, outcome.stdout.trimEnd().split("\n").at(-1)]).toEqual([status, line]);
  });

  test.for<[options: string, problem: string]>([
    ["--min-score 101", "“101” is no value of “--min-score”, expected a number from 0 to 100"],
    ["--min-rating A", "“A” is no value of “--min-rating”, expected 优, 良, 中, 差, or excellent, good, fair, poor"],
    [
      "--min-block-score 任务1=x",
      "“任务1=x” is no value of “--min-block-score”, expected a number from 0 to 100, or BLOCK=NUMBER",
    ],
    [
      "--min-block-score =5",
      "“=5” is no value of “--min-block-score”, expected a number from 0 to 100, or BLOCK=NUMBER",
    ],
    [
      "--fail-on worse",
      "“worse” is no value of “--fail-on”, expected one or more, separated by commas, of: error, warning, info, unmet, missing",
    ],
    [
      "--policy linear",
      "there is no policy “linear”, expected one of: mof-2020-10, mof-2021-101, linear-inverse, grades-80-50, or a file of your own (.yaml)",
    ],
    ["--policy ours/nope.yaml", "“ours/nope.yaml” does not exist"],
  ])("cannot do its job with %s", async ([options, problem]) => {
    const outcome = await run([...argv, ...options.split(" ")], { files });
    expect(outcome).toEqual({ status: 2, stdout: "", stderr: `perf: ${problem}\n`, written: {} });
  });

  test("takes a policy of the user’s own", async () => {
    const own = {
      ...files,
      "ours.yaml":
        "extends: mof-2020-10\nname: 市本级办法\nversion: 3\nexecution: 0\nclasses: {产出指标: 60, 效益指标: 30, 满意度指标: 10}\n",
    };
    const { status, stdout } = await run([...argv, "--policy", "ours.yaml", "--format", "json"], { files: own });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      policy: { name: "市本级办法", version: "3" },
      budgetExecution: { weight: "0.00" },
    });
  });

  test("scores nothing by a policy with errors, and shows them", async () => {
    const own = { ...files, "ours.yaml": "extends: mof-2020-10\nexecution: 20\n" };
    const { status, stdout, stderr } = await run([...argv, "--policy", "ours.yaml"], { files: own });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("policy/points");
  });

  test("shows how the score has moved since an earlier report", async () => {
    const worse = { ...files, "forms/actuals.csv": ACTUALS.replace("75场", "50场") };
    const earlier = (await run([...argv, "--format", "json"], { files: worse })).stdout;
    const both = { ...files, "old.json": earlier };
    const { status, stdout } = await run([...argv, "--compare", "old.json"], { files: both });
    expect(status).toBe(0);
    expect(stdout).toContain("movement since old.json\ntotal 75.00 → 87.50 (+12.50), rating 中 → 良\n");
    expect(stdout).toMatch(/群众文化活动场次 {2}department {2}↑ up {2}25\.00 \/ 50\.00 +37\.50 \/ 50\.00 +\+12\.50\n/);
  });

  test.for<[what: string, report: string | undefined, problem: string]>([
    ["missing", undefined, "“old.json” does not exist"],
    ["no JSON", "total: 75", "“old.json” is no JSON"],
    [
      "no score",
      '{"schemaVersion":1}',
      "“old.json” has no total, expected what perf score --format json printed for one form",
    ],
  ])("cannot compare with a report that is %s", async ([, report, problem]) => {
    const world = { files: { ...files, ...(report === undefined ? {} : { "old.json": report }) } };
    const outcome = await run([...argv, "--compare", "old.json"], world);
    expect(outcome).toEqual({ status: 2, stdout: "", stderr: `perf: ${problem}\n`, written: {} });
  });

  test("takes another policy", async () => {
    const { stdout } = await run([...argv, "--policy", "grades-80-50", "--format", "json"], { files });
    expect(JSON.parse(stdout).policy.name).toBe("grades-80-50");
  });

  test("scores the example with every verdict it is to show", async () => {
    const example = (name: string) => readFileSync(new URL(`../../examples/liwan-2023/${name}`, import.meta.url));
    const world = { files: { "form.yaml": example("form.yaml"), "partial.csv": example("actuals.partial.csv") } };
    const { status, stdout } = await run(["score", "form.yaml", "partial.csv", "--format", "json"], world);
    expect(status).toBe(1);
    const verdicts = JSON.parse(stdout).blocks.flatMap(({ indicators }: { indicators: { verdict: string }[] }) =>
      indicators.map(({ verdict }) => verdict),
    );
    expect(new Set(verdicts)).toEqual(new Set(["met", "unmet", "undecided", "missing"]));
  });
});
