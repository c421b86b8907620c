import { expect, test } from "vitest";
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
