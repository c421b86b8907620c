import { linkSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { realFolder } from "./support/real-folder.ts";
import { run } from "./support/run.ts";

const FORM = `version: 1
year: 2023
department: { name: 某区文化馆 }
indicators:
  - { level1: 产出指标, name: 群众文化活动场次, target: 不少于100场 }
`;
const files = { "forms/a.yaml": FORM, "forms/a.csv": "三级指标,实际完成值\n群众文化活动场次,100场\n" };

test.for<[words: string, message: string]>([
  ["validate forms/a.yaml --output json=forms/a.yaml", "--output would write over “forms/a.yaml”"],
  ["validate forms/a.yaml --output json=./forms/../forms/a.yaml", "--output would write over"],
  ["validate forms/a.yaml --output json=/pretend/forms/a.yaml", "--output would write over"],
  ["score forms/a.yaml forms/a.csv --output csv=forms/a.csv", "--output would write over “forms/a.csv”"],
  ["score forms/a.yaml forms/a.csv --output html=forms/a.yaml", "--output would write over “forms/a.yaml”"],
  ["validate forms/a.yaml --output json=x --output sarif=./x", "two --output write to “./x”"],
])("%s writes nothing", async ([words, message]) => {
  const { status, stdout, stderr, written } = await run(words.split(" "), { files });
  expect({ status, stdout, written }).toEqual({ status: 2, stdout: "", written: {} });
  expect(stderr).toContain(message);
});

describe("whatever was read is not written over:", () => {
  const POLICY = "extends: mof-2020-10\nname: 甲\nversion: 1\n";
  test.for<[what: string, line: string]>([
    ["the form by a link", "validate a.yaml --output json=link.yaml"],
    ["the form by a second name", "validate a.yaml --output json=second.yaml"],
    ["the configuration", "validate a.yaml --output json=perf.config.yaml"],
    ["a form that was passed over", "validate . --output json=other.yaml"],
    ["the policy", "score a.yaml a.csv --policy p.yaml --output json=p.yaml"],
    ["the actuals", "score a.yaml a.csv --output json=link.csv"],
    ["the baseline", "validate a.yaml --baseline known.json --output json=known.json"],
  ])("%s", async ([, line]) => {
    const folder = realFolder({
      "a.yaml": FORM,
      "a.csv": "三级指标,实际完成值\n群众文化活动场次,100场\n",
      "p.yaml": POLICY,
      "perf.config.yaml": "rules: {}\n",
      "other.yaml": "on: push\n",
      "known.json": '{"schemaVersion":1,"files":{}}\n',
    });
    symlinkSync("a.yaml", join(folder.path, "link.yaml"));
    symlinkSync("a.csv", join(folder.path, "link.csv"));
    linkSync(join(folder.path, "a.yaml"), join(folder.path, "second.yaml"));
    const before = contents(folder.path);
    const { status, stdout, stderr } = await folder.perf(line);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("--output would write over");
    expect(contents(folder.path)).toEqual(before);
  });

  test("reports of one run that lead to one file", async () => {
    const folder = realFolder({ "a.yaml": FORM, "out/x.json": "" });
    symlinkSync("out", join(folder.path, "also"));
    const { status, stderr } = await folder.perf("validate a.yaml --output json=out/x.json --output sarif=also/x.json");
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining("two --output write to") });
  });
});

function contents(folder: string) {
  return readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "latin1")]);
}
