import { defineCode } from "../../base/define-code.ts";
import { sentence } from "../../base/language.ts";
import { didYouMean, expectedOneOf } from "../../base/suggestion.ts";

/** The name that was probably meant; undefined where none is near enough. */
interface Meant {
  readonly meant: string | undefined;
}

/** Why a row of actuals does not find its indicator, or the budget does not find its execution. */
export const matchingFindings = {
  unknownIndicator: defineCode("actuals/unknown-indicator", {
    title: { zh: "表中没有的指标", en: "indicator that the form does not have" },
    explanation: {
      zh: "名称要与表上一致；相近的名称只提示，不会自动匹配。",
      en: "The name must be that of the form; a similar one is suggested, never matched.",
    },
    binding: true,
    wordings: {
      indicator: {
        severity: "error",
        message: sentence({ zh: "表中没有指标“{name}”", en: "the form has no indicator “{name}”" }),
        help: ({ meant }: Meant) => (meant === undefined ? undefined : didYouMean({ meant })),
      },
      id: {
        severity: "error",
        message: sentence({ zh: "表中没有编号为“{id}”的指标", en: "the form has no indicator with the id “{id}”" }),
        help: ({ meant }: Meant) => (meant === undefined ? undefined : didYouMean({ meant })),
      },
      noName: { severity: "error", message: sentence({ zh: "该行没有写指标名称", en: "the row names no indicator" }) },
      notInBlock: {
        severity: "error",
        message: sentence({
          zh: "指标“{name}”不在“{block}”中，而在：{where}",
          en: "indicator “{name}” is not in “{block}” but in: {where}",
        }),
      },
    },
  }),
  unknownBlock: defineCode("actuals/unknown-block", {
    title: { zh: "表中没有的指标块", en: "block that the form does not have" },
    explanation: {
      zh: "写“部门”、“任务1”或任务的名称。",
      en: "Write 部门, 任务1 or the name of the task.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "表中没有指标块“{block}”", en: "the form has no block “{block}”" }),
        help: expectedOneOf,
      },
    },
  }),
  needsBlock: defineCode("actuals/needs-block", {
    title: { zh: "需注明指标块", en: "row that must name its block" },
    explanation: {
      zh: "同名指标在几个指标块中目标不同，要写明这一行是哪一个的。",
      en: "Several blocks have an indicator of this name with different targets; say which one the row is for.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "指标“{name}”在多个指标块中目标不同，需注明指标块：{where}",
          en: "indicator “{name}” has different targets in several blocks; name one of: {where}",
        }),
      },
    },
  }),
  needsId: defineCode("actuals/needs-id", {
    title: { zh: "需注明编号", en: "row that must give an id" },
    explanation: {
      zh: "同一指标块中有几个同名指标，只能靠编号区分。",
      en: "The block has several indicators of this name; only an id tells them apart.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "同一指标块中有多个“{name}”且目标不同，需注明编号",
          en: "its block has several “{name}” with different targets; give the id",
        }),
      },
    },
  }),
  idNameMismatch: defineCode("actuals/id-name-mismatch", {
    title: { zh: "编号与名称不符", en: "id and name of different indicators" },
    explanation: {
      zh: "编号和名称指的不是同一个指标。改正其中之一。",
      en: "The id and the name are of different indicators. Mend one of them.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "编号“{id}”是指标“{name}”，不是“{given}”",
          en: "id “{id}” belongs to “{name}”, not to “{given}”",
        }),
      },
    },
  }),
  duplicateRow: defineCode("actuals/duplicate-row", {
    title: { zh: "重复填报", en: "indicator reported twice" },
    explanation: {
      zh: "同一指标填报了两次，评分采用先出现的一行。删去一行。",
      en: "The indicator is reported twice; the first row was scored. Delete one.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "第 {line} 行重复填报“{name}”，第 {earlier} 行已填报",
          en: "line {line} reports “{name}” again after line {earlier}",
        }),
        help: sentence({
          zh: "评分采用先出现的一行；请删去其中一行",
          en: "the first row was scored; delete one of them",
        }),
      },
    },
  }),
};
