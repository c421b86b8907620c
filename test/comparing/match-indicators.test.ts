import { expect, test } from "vitest";
import { matchIndicators } from "../../src/comparing/match-indicators.ts";
import { eachIndicator, type Occurrence } from "../../src/form/each-indicator.ts";
import { type FormSketch, type IndicatorSketch, makeForm } from "../support/make-form.ts";

const named = (name: string, more: Partial<IndicatorSketch> = {}): IndicatorSketch => ({
  name,
  target: "≥1个",
  ...more,
});

function pairs(before: FormSketch, after: FormSketch) {
  const label = (one: Occurrence | undefined) => (one === undefined ? "–" : `${one.block.id}/${one.indicator.name}`);
  return matchIndicators(eachIndicator(makeForm(before)), eachIndicator(makeForm(after))).map(
    ({ before: a, after: b }) => `${label(a)} → ${label(b)}`,
  );
}

test.for<[what: string, before: FormSketch, after: FormSketch, pairs: string[]]>([
  [
    "by block and name, in the order of the form after; what was removed comes last",
    { indicators: [named("甲"), named("乙")] },
    { indicators: [named("丙"), named("甲")] },
    ["– → department/丙", "department/甲 → department/甲", "department/乙 → –"],
  ],
  [
    "whatever the spelling of the name",
    { indicators: [named("指标1：报道数量")] },
    { indicators: [named("报道数量")] },
    ["department/指标1：报道数量 → department/报道数量"],
  ],
  [
    "by id, wherever it has gone and whatever it is called",
    { indicators: [named("甲", { id: "A1" })] },
    { indicators: [named("乙")], tasks: [{ indicators: [named("丙", { id: "A1" })] }] },
    ["– → department/乙", "department/甲 → task1/丙"],
  ],
  [
    "by name where only one side has an id",
    { indicators: [named("甲", { id: "A1" })] },
    { indicators: [named("甲")] },
    ["department/甲 → department/甲"],
  ],
  [
    "a task by its name, not by its number",
    {
      indicators: [],
      tasks: [
        { name: "展览", indicators: [named("甲")] },
        { name: "培训", indicators: [named("甲")] },
      ],
    },
    {
      indicators: [],
      tasks: [
        { name: "培训", indicators: [named("甲")] },
        { name: "展览", indicators: [named("甲")] },
      ],
    },
    ["task2/甲 → task1/甲", "task1/甲 → task2/甲"],
  ],
  [
    "the department block whatever the department is called now",
    { department: { name: "文化局" }, indicators: [named("甲")] },
    { department: { name: "文旅局" }, indicators: [named("甲")] },
    ["department/甲 → department/甲"],
  ],
  [
    "not across blocks",
    { indicators: [named("甲")], tasks: [{ name: "展览", indicators: [named("乙")] }] },
    { indicators: [named("乙")], tasks: [{ name: "展览", indicators: [named("甲")] }] },
    ["– → department/乙", "– → task1/甲", "department/甲 → –", "task1/乙 → –"],
  ],
  [
    "equal names in their order",
    { indicators: [named("甲"), named("甲")] },
    { indicators: [named("甲"), named("甲"), named("甲")] },
    ["department/甲 → department/甲", "department/甲 → department/甲", "– → department/甲"],
  ],
])("indicators are matched %s", ([, before, after, expected]) => {
  expect(pairs(before, after)).toEqual(expected);
});

test("what its own block no longer has may have moved to another", () => {
  const before = { indicators: [named("甲"), named("丁")], tasks: [{ name: "展览", indicators: [named("乙")] }] };
  const after = {
    indicators: [named("乙"), named("丁")],
    tasks: [{ name: "培训", indicators: [named("甲"), named("丁")] }],
  };
  const label = (one: Occurrence | undefined) => (one === undefined ? "–" : `${one.block.id}/${one.indicator.name}`);
  const matches = matchIndicators(eachIndicator(makeForm(before)), eachIndicator(makeForm(after)), true);
  expect(matches.map(({ before: a, after: b }) => `${label(a)} → ${label(b)}`)).toEqual([
    "task1/乙 → department/乙",
    "department/丁 → department/丁",
    "department/甲 → task1/甲",
    "– → task1/丁",
  ]);
});

test("an id that the reader made of block and name is no id", () => {
  const before = { indicators: [], tasks: [{ name: "展览", indicators: [named("甲", { id: "task1/甲" })] }] };
  const after = {
    indicators: [],
    tasks: [
      { name: "培训", indicators: [named("甲", { id: "task1/甲" })] },
      { name: "展览", indicators: [named("甲", { id: "task2/甲" })] },
    ],
  };
  expect(pairs(before, after)).toEqual(["– → task1/甲", "task1/甲 → task2/甲"]);
});
