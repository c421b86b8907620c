import { expect, test } from "vitest";
import type { Level1 } from "../../src/indicator/level1.ts";
import { knownLevel1, parentOfLevel2 } from "../../src/indicator/taxonomy.ts";

test.for<[printed: string, level1: Level1 | undefined]>([
  ["产出指标", "产出指标"],
  [" 产出 ", "产出指标"],
  ["效益", "效益指标"],
  ["服务对象满意度指标", "满意度指标"],
  ["成本指标", "成本指标"],
  ["质量指标", undefined],
  ["", undefined],
])("as level 1, “%s” names %s", ([printed, level1]) => {
  expect(knownLevel1(printed)).toBe(level1);
});

test.for<[printed: string, level1: Level1 | undefined]>([
  ["数量指标", "产出指标"],
  ["质量指标", "产出指标"],
  ["时效", "产出指标"],
  ["成本指标", "产出指标"],
  ["社会效益", "效益指标"],
  ["环境效益", "效益指标"],
  ["可持续影响指标", "效益指标"],
  ["服务满意度指标", "满意度指标"],
  ["社会公众满意度指标", "满意度指标"],
  ["生态环境成本指标", "成本指标"],
  ["数量、质量、时效、成本方面的指标", undefined],
  ["-", undefined],
])("as level 2, “%s” belongs to %s", ([printed, level1]) => {
  expect(parentOfLevel2(printed)).toBe(level1);
});
