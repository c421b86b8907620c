import { describe, expect, test } from "vitest";
import { coverageDepartmentOnly } from "../../src/rules/coverage/department-only.ts";
import { coverageMissingClass } from "../../src/rules/coverage/missing-class.ts";
import { coverageMissingKind } from "../../src/rules/coverage/missing-kind.ts";
import { coverageThinTask } from "../../src/rules/coverage/thin-task.ts";
import { type IndicatorSketch, makeForm } from "../support/make-form.ts";
import { pathsFound } from "../support/paths-found.ts";

describe("coverage/missing-class", () => {
  const output = { name: "活动场数", target: "≥3场" };
  const benefit = { name: "知晓率", target: "≥80%", level1: "效益指标", level2: "社会效益指标" };
  const satisfaction = { name: "群众评价", target: "≥90%", level1: "满意度指标", level2: "" };
  test.for<[sentence: string, indicators: readonly IndicatorSketch[], found: readonly string[]]>([
    ["all three are there", [output, benefit, satisfaction], []],
    ["no output is an error", [benefit, satisfaction], ["error 产出指标"]],
    ["no benefit is an error", [output, satisfaction], ["error 效益指标"]],
    ["no satisfaction is a warning", [output, benefit], ["warning 满意度指标"]],
    ["satisfaction under benefit is there", [output, benefit, { ...benefit, level2: "服务满意度指标" }], []],
    [
      "satisfaction filed as social benefit is misplaced, not missing",
      [output, { ...benefit, name: "群众满意度" }],
      [],
    ],
    ["质量指标 as level 1 is output", [{ ...output, level1: "质量指标", level2: "" }, benefit, satisfaction], []],
    [
      "indicators that do not apply cover nothing",
      [
        { ...output, target: "无" },
        { ...benefit, target: "不涉及" },
        { ...satisfaction, target: "/" },
      ],
      ["error 产出指标", "error 效益指标", "warning 满意度指标"],
    ],
    ["an empty form lacks all", [], ["error 产出指标", "error 效益指标", "warning 满意度指标"]],
  ])("%s", ([, indicators, found]) => {
    const findings = Array.from(coverageMissingClass.check(makeForm({ indicators })), ({ message, severity }) =>
      [severity, message.en.split(" ").at(-1)].join(" "),
    );
    expect(findings).toEqual(found);
  });

  test("a class in a task counts for the form", () => {
    const form = makeForm({ indicators: [output, satisfaction], tasks: [{ indicators: [benefit] }] });
    expect(pathsFound(coverageMissingClass, form)).toEqual([]);
  });
});

describe("coverage/missing-kind", () => {
  const quality = { name: "验收合格率", target: "≥95%" };
  const time = { name: "任务按时完成率", target: "≥95%" };
  const cost = { name: "单位成本", target: "≤5元" };
  test.for<[sentence: string, indicators: readonly IndicatorSketch[], found: readonly string[]]>([
    ["names tell the kinds", [quality, time, cost], []],
    ["quality is missing", [time, cost], ["质量指标"]],
    ["time is missing", [quality, cost], ["时效指标"]],
    ["cost is missing", [quality, time], ["成本指标"]],
    ["level 2 tells the kind", [quality, cost, { name: "资金拨付", target: "≥3次", level2: "时效指标" }], []],
    [
      "level 1 tells the kind",
      [quality, time, { name: "人均支付", target: "≤5元", level1: "成本指标", level2: "" }],
      [],
    ],
    [
      "质量指标 in the column of level 1 tells the kind",
      [time, cost, { name: "处置", target: "≥9%", level1: "质量指标", level2: "" }],
      [],
    ],
    ["a deadline is a target of time", [quality, cost, { name: "示范点建设", target: "12月底前" }], []],
    ["a date in a compound target too", [quality, cost, { name: "资金拨付", target: "12月底前100%到位" }], []],
    [
      "the template's sentence tells nothing",
      [quality, time, { name: "场数", target: "≥3场", level2: "数量、质量、时效、成本方面的指标" }],
      ["成本指标"],
    ],
  ])("%s", ([, indicators, found]) => {
    const kinds = Array.from(coverageMissingKind.check(makeForm({ indicators })), ({ message }) =>
      message.en.split(" ").at(-1),
    );
    expect(kinds).toEqual(found);
  });
});

test("coverage/thin-task: three indicators are enough, the department block is no task", () => {
  const row = { name: "活动场数", target: "≥3场" };
  const tasks = [{ indicators: [row, row, row] }, { indicators: [row, row] }, { indicators: [] }];
  const form = makeForm({ indicators: [row], tasks });
  expect(pathsFound(coverageThinTask, form)).toEqual(["tasks/1/indicators", "tasks/2/indicators"]);
});

describe("coverage/department-only", () => {
  const row = (name: string) => ({ name, target: "≥3场" });
  test.for<[sentence: string, department: readonly string[], tasks: readonly string[], found: readonly string[]]>([
    ["every indicator is carried", ["甲场数", "乙场数"], ["甲场数", "乙场数", "丙场数"], []],
    ["one is not", ["甲场数", "乙场数"], ["甲场数"], ["indicators/1/name"]],
    ["spelling does not matter", ["指标1：甲 场数"], ["甲场数"], []],
    ["where none is carried, it is asked once", ["甲场数", "乙场数"], ["丙场数"], ["indicators"]],
  ])("%s", ([, department, tasks, found]) => {
    const form = makeForm({ indicators: department.map(row), tasks: [{ indicators: tasks.map(row) }] });
    expect(pathsFound(coverageDepartmentOnly, form)).toEqual(found);
  });

  test("a form without tasks is not asked", () => {
    expect(pathsFound(coverageDepartmentOnly, makeForm())).toEqual([]);
  });
});
