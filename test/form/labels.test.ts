import { describe, expect, test } from "vitest";
import schema from "../../schemas/form.schema.json" with { type: "json" };
import { isKnownWord, keyOf, LABELS, type MappingName } from "../../src/form/labels.ts";

interface Shape {
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, { readonly title: string }>>;
}

const { target } = schema.$defs.indicator.properties;
const SHAPES: Readonly<Record<MappingName, Shape>> = { ...schema.$defs, form: schema, target };

describe("the labels and the schema tell the same", () => {
  test.for(Object.entries(LABELS))("%s", ([name, fields]) => {
    const { properties, required = [] } = Object.entries(SHAPES).find(([mapping]) => mapping === name)?.[1] ?? {
      properties: {},
    };
    const titles = Object.entries(properties).map(([key, { title }]) => [key, title]);
    expect(Object.entries(fields).map(([key, { labels }]) => [key, labels[0]])).toEqual(titles);
    const needed = Object.entries(fields).filter(([, field]) => field.required);
    expect(needed.map(([key]) => key)).toEqual(required);
  });
});

test.for<[mapping: MappingName, word: string, key: string | undefined]>([
  ["form", "year", "year"],
  ["form", "年度", "year"],
  ["indicator", "本年度预期指标", "target"],
  ["indicator", "预期达到目标", "target"],
  ["indicator", "指标值", "target"],
  ["indicator", "计量单位", "unit"],
  ["indicator", "权重", "weight"],
  ["budget", "总额(元)", "total"],
  ["budget", "总额（元）", "total"],
  ["budget", "总额（万元）", undefined],
  ["form", "三级指标", undefined],
  ["form", "constructor", undefined],
])("in %s, %s stands for %s", ([mapping, word, key]) => {
  expect(keyOf(mapping, word)).toBe(key);
});

test("a word is known where any mapping has it", () => {
  expect(["财政主管处室", "op", "说明"].map(isKnownWord)).toEqual([true, true, false]);
});
