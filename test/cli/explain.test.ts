import { describe, expect, test } from "vitest";
import { allCodes } from "../../src/all-codes.ts";
import { rules } from "../../src/rules/index.ts";
import { run } from "./support/run.ts";

describe("perf rules", () => {
  test("lists every rule with its severity", async () => {
    const { status, stdout } = await run(["rules"], { environment: { COLUMNS: "300" } });
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => line.split(/ {2,}/).slice(0, 2)),
    ).toEqual(rules.map(({ code, severity }) => [code, severity]));
  });

  test("defines every code as JSON", async () => {
    const { status, stdout } = await run(["rules", "--format", "json"]);
    expect(status).toBe(0);
    const { codes } = JSON.parse(stdout);
    expect(codes).toHaveLength(allCodes.length);
    const byCode = new Map(codes.map((facts: { readonly code: string }) => [facts.code, facts]));
    expect(byCode.get("yaml/full-width-comma")).toMatchObject({ severity: "error", binding: true, basis: null });
    expect(byCode.get("weight/sum-mismatch")).toMatchObject({ severity: "error", binding: false });
    expect(byCode.get("weight/sum-mismatch")).toHaveProperty("basis.en", expect.stringContaining("财预〔2020〕10号"));
  });
});

describe("perf explain", () => {
  test("explains a rule with an example", async () => {
    const { status, stdout } = await run(["explain", "class/unknown-level1"]);
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "class/unknown-level1  error
      level 1 outside the taxonomy

      Level 1 has four classes, 产出指标 (output), 效益指标 (benefit), 满意度指标
      (satisfaction) and 成本指标 (cost); points go by class, so an indicator outside
      them has none. Usually a level 2 (质量指标, 时效指标, 社会效益指标) slipped into
      the column of level 1: move it to level 2 and write the class it belongs to.

      basis: 财预〔2020〕10号: output, benefit, satisfaction; 财预〔2021〕101号 adds
      cost

      example:
      examples/rules/class/unknown-level1/bad.yaml
        21:13  error    “演出验收合格率”: level 1 is “质量指标”, expected 产出指标, 效
                        益指标, 满意度指标 or 成本指标  class/unknown-level1
            20 │     weight: 20
          ▸ 21 │   - level1: 质量指标
               │             ^^^^^^^^
            help: “质量指标” is a level 2: write “产出指标” as level 1 and “质量指标”
                  as level 2

      mended:
           target: 不少于40
           unit: 场
           weight: 20
      -  - level1: 质量指标
      +  - level1: 产出指标
      +    level2: 质量指标
           name: 演出验收合格率
           target: 不低于95
           unit: '%'
      "
    `);
  });

  test.each(rules.map(({ code }) => code))("shows what %s finds", async (code) => {
    const { status, stdout } = await run(["explain", code, "--lang", "zh"]);
    expect(status).toBe(0);
    expect(stdout).toContain(`examples/rules/${code}/bad.yaml`);
  });

  test.each(allCodes.map(({ code }) => code))("explains %s, which is no rule", async (code) => {
    const { status, stdout } = await run(["explain", code]);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${code}  (error|warning|info)\n\\S`));
  });

  test("lists every code without one", async () => {
    const { stdout } = await run(["explain"], { environment: { COLUMNS: "300" } });
    const listed = stdout.trimEnd().split("\n");
    expect(listed).toHaveLength(allCodes.length);
    expect(listed.find((line) => line.startsWith("yaml/anchor"))).toMatch(/error {2,}“&” name that nothing uses$/);
  });

  test("names the code that was probably meant", async () => {
    expect(await run(["explain", "class/unknown-level"])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: "perf: there is no code “class/unknown-level”, did you mean “class/unknown-level1”?\n",
    });
  });
});
