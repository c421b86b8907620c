import fc from "fast-check";
import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { type IndicatorSketch, makeForm } from "../support/make-form.ts";

const word = fc.constantFrom(
  "数量",
  "满意度",
  "率",
  "成本",
  "≥",
  "90%",
  "、",
  "反映",
  "(",
  ")",
  "*",
  "指标1:",
  "“",
  "万元",
  "-",
  "2023年",
  "",
);
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(word, { maxLength: 8 }).map((words) => words.join("")),
);
const phrase = fc.oneof(
  text,
  fc.constantFrom("不少于2个", "年增加5%", "显著提升", "12月底前", "无", "5-3次", "0.95", "44561", "由10%降至8%"),
);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const decimal = fc.nat({ max: 200 }).map((cents) => String(cents / 2));

const indicator: fc.Arbitrary<IndicatorSketch> = fc
  .record({
    name: text,
    target: phrase,
    unit: text,
    level1: fc.oneof(text, fc.constantFrom("产出指标", "效益指标", "满意度指标", "质量指标", "产出指标(50分)")),
    level2: fc.oneof(text, fc.constantFrom("数量指标", "服务满意度指标", "数量、质量、时效、成本方面的指标")),
    explanation: text,
    baseline: text,
    standard: text,
    weight: optional(decimal),
    direction: fc.constantFrom("higher_is_better", "lower_is_better", undefined),
  })
  .map(({ weight, ...others }) => ({ ...others, ...(weight !== undefined && { weight }) }));

const indicators = fc.array(indicator, { maxLength: 5 });

const form = fc
  .record({
    year: fc.integer(),
    goal: text,
    filedOn: text,
    indicators,
    amounts: fc.array(optional(decimal), { maxLength: 3 }),
    tasks: fc.array(indicators, { maxLength: 3 }),
    total: optional(decimal),
    contact: optional(fc.record({ name: text, phone: text })),
  })
  .map(({ tasks, amounts, total, ...others }) =>
    makeForm({
      ...others,
      budget: total === undefined ? undefined : { total, other: total },
      tasks: tasks.map((rows, index) => ({
        indicators: rows,
        ...(amounts[index] !== undefined && { amount: amounts[index] }),
      })),
    }),
  );

test("no form makes a rule throw, and every finding says something in both languages", () => {
  fc.assert(
    fc.property(form, (anyForm) => {
      for (const { check } of rules) {
        for (const { message } of check(anyForm)) {
          expect(message.zh).not.toBe("");
          expect(message.en).not.toMatch(/undefined|\[object/);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("10,000 characters in every field keep no rule busy for ever", () => {
  const long = ["数量、", "(≥*", "指标1:", "1.", "“", "90%", "年"].map((part) => part.repeat(10_000 / part.length));
  const rows = long.map((name) => ({
    name,
    target: "≥3场",
    level1: name,
    level2: name,
    explanation: name,
    unit: name,
  }));
  const anyForm = makeForm({ indicators: rows, goal: long.join("") });
  const findings = rules.flatMap(({ check }) => Array.from(check(anyForm)));
  expect(findings.length).toBeGreaterThan(0);
});
