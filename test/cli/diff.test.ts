import { describe, expect, test } from "vitest";
import { realFolder } from "./support/real-folder.ts";
import { run } from "./support/run.ts";

const OLD = `version: 1
year: 2023
department: { name: 某区文化馆 }
indicators:
  - { level1: 产出指标, name: 活动场次, target: 不少于100场 }
  - { level1: 效益指标, name: 服务覆盖率, target: ≥90% }
`;
const NEW = OLD.replace("2023", "2024")
  .replace("100场", "80场")
  .replace(/ {2}- .*覆盖率.*\n/, "");
const files = { "old.yaml": OLD, "new.yaml": NEW, "broken.yaml": OLD.replace("target: ≥90%", "taget: ≥90%") };

describe("perf diff", () => {
  test("shows what became of the targets", async () => {
    expect(await run(["diff", "old.yaml", "new.yaml"], { files })).toEqual({
      status: 0,
      stdout: `某区文化馆 2023 → 2024
old.yaml → new.yaml

change      block       indicator   before       after
− removed   department  服务覆盖率  ≥90%         –
    old.yaml:6
↓ weakened  department  活动场次    不少于100场  不少于80场
    compared >= 100 场 with >= 80 场 · new.yaml:5

removed 1, weakened 1
✓ pass
`,
      stderr: "",
      written: {},
    });
  });

  test.for<[argv: string, status: number, line: string]>([
    ["--fail-on weakened", 1, "✗ fail: targets removed: 1, targets weakened: 1"],
    ["--fail-on weakened,removed", 1, "✗ fail: targets removed: 1, targets weakened: 1"],
    ["--fail-on removed --fail-on changed", 1, "✗ fail: targets removed: 1"],
    ["--fail-on changed", 0, "✓ pass"],
  ])("%s has status %i and says %s", async ([argv, status, line]) => {
    const outcome = await run(["diff", "old.yaml", "new.yaml", ...argv.split(" ")], { files });
    expect([outcome.status, outcome.stdout.trimEnd().split("\n").at(-1)]).toEqual([status, line]);
  });

  test("prints JSON and Markdown", async () => {
    const json = await run(["diff", "old.yaml", "new.yaml", "--format", "json"], { files });
    expect(JSON.parse(json.stdout)).toMatchObject({ schemaVersion: 1, verdict: "pass", summary: { weakened: 1 } });
    const markdown = await run(["diff", "old.yaml", "new.yaml", "--format", "markdown", "--lang", "zh"], { files });
    expect(markdown.stdout).toContain("| ↓ 放宽 | 部门整体 | 活动场次 |");
  });

  test("says it in Chinese", async () => {
    const { stdout } = await run(["diff", "old.yaml", "new.yaml", "--fail-on", "removed", "--lang", "zh"], { files });
    expect(stdout).toContain("✗ 未通过：1 项目标被删去");
  });

  test("shows the findings of a form that cannot be compared", async () => {
    const { status, stdout } = await run(["diff", "old.yaml", "broken.yaml"], { files });
    expect(status).toBe(1);
    expect(stdout).toContain("shape/unknown-key");
    expect(stdout).toContain("✗ fail: a form has errors, so nothing was compared");
  });

  test.for<[argv: readonly string[], stderr: string]>([
    [["diff", "old.yaml"], "perf: the argument <after> is missing\n"],
    [["diff", "old.yaml", "nope.yaml"], "perf: “nope.yaml” does not exist\n"],
    [["diff", "a.yaml", "b.yaml"], "perf: “a.yaml” does not exist\nperf: “b.yaml” does not exist\n"],
    [
      ["diff", "old.yaml", "new.yaml", "--fail-on", "worse"],
      "perf: “worse” is no value of “--fail-on”, expected one or more, separated by commas, of: removed, weakened, changed, strengthened, added, renamed\n",
    ],
  ])("cannot do its job: %j", async ([argv, stderr]) => {
    expect(await run(argv, { files })).toEqual({ status: 2, stdout: "", stderr, written: {} });
  });
});

describe("perf diff of two folders", () => {
  const folders = { "2023/a.yaml": OLD, "2023/gone.yaml": OLD, "2024/a.yaml": NEW, "2024/fresh.yaml": OLD };

  test("compares forms of the same name, and says which stand alone", async () => {
    const folder = realFolder(folders);
    const { status, stdout, stderr } = await folder.perf("diff 2023 2024 --format json");
    const reports = JSON.parse(stdout);
    expect(reports.map(({ before, after }: Record<string, { path: string }>) => [before?.path, after?.path])).toEqual([
      ["2023/a.yaml", "2024/a.yaml"],
    ]);
    expect([status, stderr]).toEqual([
      0,
      "only in the folder after: 2024/fresh.yaml\nonly in the folder before: 2023/gone.yaml\n",
    ]);
  });

  test("a form that is gone is removed", async () => {
    const same = { "2023/a.yaml": OLD, "2023/gone.yaml": OLD, "2024/a.yaml": OLD };
    expect((await realFolder(same).perf("diff 2023 2024")).status).toBe(0);
    expect((await realFolder(same).perf("diff 2023 2024 --fail-on removed")).status).toBe(1);
  });
});
