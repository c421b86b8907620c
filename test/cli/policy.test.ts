import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { policies } from "../../src/settings/named-policies.ts";
import { run } from "./support/run.ts";

const files = {
  "ours.yaml": "extends: mof-2021-101\nname: 市本级办法\ninverse: linear\n",
  "broken.yaml": "extends: mof-2021-101\ninverze: linear\n",
};

describe("perf policy", () => {
  test("lists the named policies", async () => {
    const { status, stdout } = await run(["policy", "list"]);
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "mof-2020-10     general rules for the            财预〔2020〕10号
                      self-evaluation of
                      project expenditure
      mof-2021-101    self-evaluation with             财预〔2021〕101号,
                      cost indicators                  财预〔2020〕10号
      linear-inverse  linear deduction                 财预〔2020〕10号
                      where lower is better
      grades-80-50    qualitative grades               财预〔2020〕10号
                      100–80, 80–50 and 50–0
      "
    `);
  });

  test.for(policies)("shows $name as YAML", async ({ name }) => {
    const { status, stdout } = await run(["policy", "show", name]);
    expect(status).toBe(0);
    expect(parse(stdout)).toMatchObject({ extends: name, name });
  });

  test("shows the user’s own with everything that it extends", async () => {
    const { status, stdout, stderr } = await run(["policy", "show", "ours.yaml"], { files });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(parse(stdout)).toMatchObject({
      extends: "mof-2021-101",
      name: "市本级办法",
      inverse: "linear",
      classes: { 成本指标: 20 },
    });
  });

  test("what it shows is a policy again", async () => {
    const { stdout } = await run(["policy", "show", "ours.yaml"], { files });
    const again = await run(["policy", "show", "again.yaml"], { files: { "again.yaml": stdout } });
    expect(again.stdout).toBe(stdout);
  });

  test("shows what is wrong with a file, and no policy", async () => {
    const { status, stdout, stderr } = await run(["policy", "show", "broken.yaml"], { files });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("2:1  error    “inverze” is not a key of the policy, did you mean “inverse”?");
  });

  test.for<[argv: readonly string[], stderr: string]>([
    [["policy", "show", "nope.yaml"], "perf: “nope.yaml” does not exist\n"],
    [
      ["policy", "show", "linear-inverze"],
      "perf: there is no policy “linear-inverze”, did you mean “linear-inverse”?\n",
    ],
    [
      ["policy", "show", "ours"],
      "perf: there is no policy “ours”, expected one of: mof-2020-10, mof-2021-101, linear-inverse, grades-80-50, or a file of your own (.yaml)\n",
    ],
    [["policy", "shwo", "x"], "perf: there is no command “shwo”, did you mean “show”?\n"],
    [["policy", "show"], "perf: the argument <policy> is missing\n"],
  ])("cannot do its job: %j", async ([argv, stderr]) => {
    expect(await run(argv, { files })).toEqual({ status: 2, stdout: "", stderr, written: {} });
  });
});
