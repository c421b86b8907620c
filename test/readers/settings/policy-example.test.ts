import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import schema from "../../../schemas/policy.schema.json" with { type: "json" };
import { printPolicy, readPolicy } from "../../../src/readers/settings/read-policy.ts";
import { score } from "../../../src/score.ts";
import { DEFAULT_POLICY } from "../../../src/settings/named-policies.ts";

const example = (path: string) => ({
  file: path,
  bytes: readFileSync(new URL(`../../../examples/${path}`, import.meta.url)),
});
const { file, bytes } = example("policies/county.yaml");
const { policy, base, diagnostics } = readPolicy(file, bytes);

test("the example of a policy is read without a finding, and printed as what it is", () => {
  expect(diagnostics).toEqual([]);
  const again = policy && readPolicy("again.yaml", new TextEncoder().encode(printPolicy({ policy, base })));
  expect(again?.diagnostics).toEqual([]);
  expect(again?.policy).toEqual(policy);
});

test("it shows everything that a policy can say", () => {
  const text = new TextDecoder().decode(bytes);
  const keys = Object.keys(schema.properties).filter((key) => !["title", "countsAs"].includes(key));
  expect(keys.filter((key) => !new RegExp(`^${key}:`, "m").test(text))).toEqual([]);
});

test("the Liwan example scores by it as an auditor works it out", () => {
  const inputs = [example("liwan-2023/form.yaml"), example("liwan-2023/actuals.csv")] as const;
  const { scorecard } = score(...inputs, { policy: policy ?? DEFAULT_POLICY });
  const row = (name: string) =>
    scorecard?.blocks.flatMap(({ indicators }) => indicators).find(({ indicator }) => indicator.name === name)?.formula;
  // 40 points and half of the 10 of 成本指标, over 4 indicators: 11.3 twice and 11.2 twice.
  // 3 of 4 is 75 %, three whole steps of 5 below 90; 46 of 50 is 8 % off.
  expect([row("宣讲报告会场数"), row("巡查次数")]).toEqual(["11.3 − ⌊(90 − 75) ÷ 5⌋ × 1 = 8.3", "5 = 5.0"]);
  // 1272 of 1200 万次 is up 6 %, and exactly 5 % is asked for.
  expect(row("广州荔湾发布微信、微博阅读量")).toBe("5 ÷ 6 × 11.2 = 9.3");
});
