import { expect, test } from "vitest";
import { textExplanationRepeatsName } from "../../src/rules/text/explanation-repeats-name.ts";
import { textGoalWithoutFigure } from "../../src/rules/text/goal-without-figure.ts";
import { makeForm } from "../support/make-form.ts";
import { findingsAbout, pathsFound } from "../support/paths-found.ts";

test.for([
  ["舆情处置率", "舆情处置率", 1],
  ["舆情处置率", "反映舆情处置率。", 1],
  ["反映群众的知晓程度", "反映群众的知晓程度", 1],
  ["舆情日报数量", "编发舆情日报数量", 0],
  ["巡查次数", "对相关单位专项测评和日常巡查次数", 0],
  ["舆情处置率", "", 0],
] as const)("text/explanation-repeats-name: %s – %s %i", ([name, explanation, found]) => {
  expect(findingsAbout(textExplanationRepeatsName, { name, explanation, target: "≥3" })).toBe(found);
});

test.for([
  ["聚焦四大工程，打造四大品牌，切实完成2023年度各项工作。", ["goal"]],
  ["深入学习贯彻党的二十大精神，落实“十四五”规划和三个全覆盖。", ["goal"]],
  ["1.建设美丽乡村;2.整治自然村庄;目标3：推进农村改厕提质增效", ["goal"]],
  ["推动千家万户共享文化成果。", ["goal"]],
  ["全年宣讲不少于 40 场", []],
  ["１１月底前建成示范点", []],
  ["群众满意度达到百分之九十", []],
  ["群众满意度九成以上", []],
  ["全年举办演出三百余场", []],
  ["到2025年建成", []],
  ["1.建设示范点2个", []],
  ["覆盖率达到0.95", []],
  ["", []],
] as const)("text/goal-without-figure: %s", ([goal, found]) => {
  expect(pathsFound(textGoalWithoutFigure, makeForm({ goal }))).toEqual(found);
});
