import { describe, expect, test } from "vitest";
import { GOOD } from "./support/forms.ts";
import { run } from "./support/run.ts";

/** One error and one warning. */
const BAD = GOOD.replace("level1: 满意度指标", "level1: 满意指标").replace(
  "name: 群众文化活动场次",
  "name: 活动场次、人数",
);
const files = { "good.yaml": GOOD, "bad.yaml": BAD };

describe("perf validate", () => {
  test("passes a good form", async () => {
    expect(await run(["validate", "good.yaml"], { files })).toEqual({
      status: 0,
      stdout: "1 file: nothing found\n✓ pass\n",
      stderr: "",
      written: {},
    });
  });

  test("shows where a bad one is bad", async () => {
    const { status, stdout, stderr } = await run(["validate", "bad.yaml"], { files });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toMatchInlineSnapshot(`
      "bad.yaml
        11:41  warning  “活动场次、人数” puts two things under one target
                        name/two-in-one
          ▸ 11 │ …vel2: 数量指标, name: 活动场次、人数, target: ≥100, unit: 场, weigh…
               │                        ^^^^^^^^^^^^^^
            help: split it, or say in the name that the sum is meant

        16:15  error    “群众满意度”: level 1 is “满意指标”, expected 产出指标, 效益指
                        标, 满意度指标 or 成本指标  class/unknown-level1
            15 │   - { level1: 效益指标, level2: 社会效益指标, name: 文化服务覆盖率, …
          ▸ 16 │   - { level1: 满意指标, level2: 服务对象满意度指标, name: 群众满意度…
               │               ^^^^^^^^
            help: did you mean “满意度指标”?

      1 file: 1 error, 1 warning
      ✗ fail: 1 error
      "
    `);
  });

  test("says it in Chinese", async () => {
    const { stdout } = await run(["validate", "bad.yaml", "--lang", "zh"], { files });
    expect(stdout).toMatchInlineSnapshot(`
      "bad.yaml
        11:41  警告  “活动场次、人数”把两件事合成一个指标，只有一个目标值
                     name/two-in-one
          ▸ 11 │ …vel2: 数量指标, name: 活动场次、人数, target: ≥100, unit: 场, weigh…
               │                        ^^^^^^^^^^^^^^
            建议：拆成两个指标；确为合计的，在名称里写明

        16:15  错误  “群众满意度”的一级指标是“满意指标”，应为产出指标、效益指标、满意
                     度指标或成本指标  class/unknown-level1
            15 │   - { level1: 效益指标, level2: 社会效益指标, name: 文化服务覆盖率, …
          ▸ 16 │   - { level1: 满意指标, level2: 服务对象满意度指标, name: 群众满意度…
               │               ^^^^^^^^
            建议：是否想写“满意度指标”？

      1 个文件：1 个错误，1 个警告
      ✗ 未通过：1 个错误
      "
    `);
  });

  test("checks several files, and standard input as -", async () => {
    const { status, stdout } = await run(["validate", "good.yaml", "-", "--format", "json"], { files, stdin: [BAD] });
    const report = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(
      report.files.map(({ path, findings }: { path: string; findings: unknown[] }) => [path, findings.length]),
    ).toEqual([
      ["good.yaml", 0],
      ["-", 2],
    ]);
    expect(report.summary).toEqual({ files: 2, errors: 1, warnings: 1, infos: 0 });
  });

  test.for<[what: string, path: string, line: string]>([
    ["missing", "nope.yaml", "“nope.yaml” does not exist"],
    ["a directory", "forms", "“forms” is a directory, name the files in it"],
    ["forbidden", "secret.yaml", "no permission to read “secret.yaml”"],
    [
      "a pipe",
      "pipe.yaml",
      "“pipe.yaml” is no regular file but a pipe, a device or the like; use - to read from a pipe",
    ],
    ["on a broken disk", "broken.yaml", "cannot read “broken.yaml” (EIO)"],
  ])("cannot do its job where a file is %s, even if others pass", async ([, path, line]) => {
    const refusals = {
      forms: "EISDIR",
      "secret.yaml": "EACCES",
      "pipe.yaml": "NOT_REGULAR",
      "broken.yaml": "EIO",
    };
    const alone = await run(["validate", path], { files, refusals });
    expect(alone).toMatchObject({ status: 2, stdout: "", stderr: `perf: ${line}\n` });
    const beside = await run(["validate", path, "good.yaml", "--format", "json"], { files, refusals });
    expect(beside).toMatchObject({ status: 2, stderr: `perf: ${line}\n` });
    expect(JSON.parse(beside.stdout)).toMatchObject({ verdict: "fail", reasons: [line], summary: { files: 1 } });
  });

  test.for<[argv: string, status: number]>([
    ["bad.yaml", 1],
    ["good.yaml --fail-on warning", 0],
    ["warn.yaml", 0],
    ["warn.yaml --fail-on warning", 1],
    ["warn.yaml --max-warnings 1", 0],
    ["warn.yaml --max-warnings 0", 1],
  ])("%s has status %i", async ([argv, status]) => {
    const warn = GOOD.replace("name: 群众文化活动场次", "name: 活动场次、人数");
    expect((await run(["validate", ...argv.split(" ")], { files: { ...files, "warn.yaml": warn } })).status).toBe(
      status,
    );
  });

  test("with --quiet lists only what fails, and still counts the rest", async () => {
    const { stdout } = await run(["validate", "bad.yaml", "--quiet", "--format", "json"], { files });
    const report = JSON.parse(stdout);
    expect(report.files[0].findings.map(({ severity }: { severity: string }) => severity)).toEqual(["error"]);
    expect(report.summary).toMatchObject({ errors: 1, warnings: 1 });
  });

  test("writes further reports to files, without colour, and the status stays", async () => {
    const argv = ["validate", "bad.yaml", "--color", "--output", "json=out.json", "--output", "pretty=out.txt"];
    const { status, stdout, written } = await run(argv, { files });
    expect(status).toBe(1);
    expect(stdout).toContain("\u001b[");
    expect(JSON.parse(written["out.json"] ?? "")).toMatchObject({ verdict: "fail" });
    expect(written["out.txt"]).toBe((await run(["validate", "bad.yaml"], { files })).stdout);
  });

  test("cannot do its job where a report cannot be written", async () => {
    const refusals = { "no/out.json": "ENOENT" };
    const outcome = await run(["validate", "good.yaml", "--output", "json=no/out.json"], { files, refusals });
    expect(outcome).toMatchObject({ status: 2, stderr: "perf: cannot write “no/out.json” (ENOENT)\n" });
  });
});
