import { defineCode } from "../../base/define-code.ts";
import { sentence, type Text } from "../../base/language.ts";
import type { MappingName } from "../../form/labels.ts";

/** The kinds of mappings as messages call them. */
export const OWNERS = {
  form: { zh: "表格", en: "the form" },
  department: { zh: "部门", en: "the department" },
  project: { zh: "项目信息", en: "the project" },
  budget: { zh: "部门预算", en: "the budget" },
  funds: { zh: "项目资金", en: "the funds" },
  fundsRow: { zh: "资金明细", en: "a row of the funds" },
  longTerm: { zh: "中长期目标", en: "the long-term targets" },
  task: { zh: "任务", en: "a task" },
  taskBudget: { zh: "任务预算", en: "the budget of a task" },
  indicator: { zh: "指标", en: "an indicator" },
  target: { zh: "指标值", en: "the target" },
  band: { zh: "评价档次", en: "a band" },
  contact: { zh: "填报信息", en: "the contact" },
} satisfies Record<MappingName, Text>;

/** What differs from schemas/form.schema.json. */
export const shapeFindings = {
  unknownKey: defineCode("shape/unknown-key", {
    title: { zh: "未知的键", en: "key that no form has" },
    explanation: {
      zh: "键可以用英文，也可以用表上的中文标签，全部列在 schemas/form.schema.json。写错的键不会被猜着用：先改正，perf validate --fix 可改只有一种可能的笔误。",
      en: "Keys are the English ones or the Chinese labels of the form, all in schemas/form.schema.json. A misspelt key is not guessed at; perf validate --fix mends typos that can mean one key only.",
    },
    binding: true,
    wordings: {
      unknown: {
        severity: "error",
        message: sentence({ zh: "{owner}没有“{key}”这一项", en: "“{key}” is not a key of {owner}" }),
      },
      more: {
        severity: "error",
        message: sentence({
          zh: "从这里起{owner}还有 {count} 个未知的键",
          en: "from here on {owner} has {count} more unknown keys",
        }),
      },
      misspelt: {
        severity: "error",
        message: sentence({
          zh: "“{key}”不是已知的键，是否想写“{meant}”？",
          en: "“{key}” is not a known key, did you mean “{meant}”?",
        }),
      },
      misspeltRequired: {
        severity: "error",
        message: sentence({
          zh: "“{key}”不是已知的键，是否想写“{meant}”？（必填，因此缺失）",
          en: "“{key}” is not a known key, did you mean “{meant}”? (required, so it is missing)",
        }),
      },
      lookalike: {
        severity: "error",
        message: sentence({ zh: "键里有{what}，应写“{meant}”", en: "the key has {what}, expected “{meant}”" }),
      },
    },
  }),
  misplacedKey: defineCode("shape/misplaced-key", {
    title: { zh: "键放错了地方", en: "key in the wrong place" },
    explanation: {
      zh: "这个键属于另一层，例如指标的键写到了任务里。多半是缩进或“- ”不对。",
      en: "The key belongs to another mapping, such as a key of an indicator in a task. Usually an indent or a “- ” is wrong.",
    },
    binding: true,
    wordings: {
      needlessHeading: {
        severity: "error",
        message: sentence({
          zh: "{owner}没有“{key}”这一层，“{keys}”应直接写在{owner}里",
          en: "“{key}” is not a key of {owner}, “{keys}” should stand in {owner} itself",
        }),
        help: sentence({
          zh: "请删去“{key}”这一行，并减少下面各行的缩进",
          en: "remove the line “{key}” and indent the lines below it less",
        }),
      },
      underHeading: {
        severity: "error",
        message: sentence({
          zh: "“{keys}”属于{where}，不属于{owner}",
          en: "“{keys}” should stand in {where}, not in {owner}",
        }),
        help: sentence({
          zh: "请检查缩进，以及上面是否缺了“{heading}:”一行",
          en: "check the indentation, and whether a line “{heading}:” is missing above",
        }),
      },
      inPart: {
        severity: "error",
        message: sentence({
          zh: "“{keys}”属于{where}，不属于{owner}",
          en: "“{keys}” should stand in {where}, not in {owner}",
        }),
        help: sentence({ zh: "请检查缩进", en: "check the indentation" }),
      },
    },
  }),
  bothSpellings: defineCode("shape/both-spellings", {
    title: { zh: "同一项写了两种键", en: "two words for one key" },
    explanation: {
      zh: "同一项可以用英文键或中文标签，但只能写一个：两个值不知以哪个为准。",
      en: "English key and Chinese label are the same entry; write only one of them, or nobody knows which value counts.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "“{first}”（第 {line} 行）和“{second}”是同一项，只能写一个",
          en: "“{first}” (line {line}) and “{second}” are the same key, write only one",
        }),
      },
    },
  }),
  missingKey: defineCode("shape/missing-key", {
    title: { zh: "缺少必填项", en: "required key that is missing" },
    explanation: {
      zh: "表要有年度、部门和指标，每个指标要有一级指标、三级指标和预期指标，每个任务要有名称和指标。",
      en: "A form has a year, a department and indicators; an indicator has level 1, name and target; a task has a name and indicators.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "{owner}缺少{keys}", en: "{owner} has no {keys}" }),
      },
    },
  }),
  emptyValue: defineCode("shape/empty-value", {
    title: { zh: "必填项是空的", en: "required value that is empty" },
    explanation: {
      zh: "必填项写了键，没有写值。",
      en: "The key of a required entry is there, its value is not.",
    },
    binding: true,
    wordings: {
      value: {
        severity: "error",
        message: sentence({ zh: "{owner}的{key}是空的", en: "{key} of {owner} is empty" }),
      },
      item: {
        severity: "error",
        message: sentence({ zh: "{owner}是空的", en: "{owner} is empty" }),
        help: sentence({ zh: "请填写，或删去这个“-”", en: "fill it in, or remove the “-”" }),
      },
    },
  }),
  noIndicators: defineCode("shape/no-indicators", {
    title: { zh: "没有任何指标", en: "form without indicators" },
    explanation: {
      zh: "没有指标的表、所有指标都“不涉及”的表无从校验和评分，不能算通过。部门指标写在 indicators 下，任务指标写在各任务的 indicators 下。",
      en: "A form without indicators, or in which none applies, can be neither checked nor scored, so it never passes. Those of the department go under indicators, those of a task under its own indicators.",
    },
    binding: true,
    wordings: {
      none: {
        severity: "error",
        message: sentence({ zh: "表中没有任何指标", en: "the form has no indicators" }),
        help: sentence({
          zh: "部门的指标写在“indicators”下，任务的指标写在“tasks”下各任务的“indicators”下",
          en: "indicators of the department go under “indicators”, those of a task under “indicators” of an item of “tasks”",
        }),
      },
      noneApplies: {
        severity: "error",
        message: sentence({
          zh: "表上 {count} 个指标的预期指标都是“无”“不涉及”一类，没有可以考核的指标",
          en: "no indicator applies: all targets are 无, 不涉及 or the like ({count})",
        }),
        help: sentence({ zh: "请至少给一个指标填上真正的目标", en: "state a real target for at least one indicator" }),
      },
    },
  }),
  wrongType: defineCode("shape/wrong-type", {
    title: { zh: "值的类型不对", en: "value of the wrong type" },
    explanation: {
      zh: "该写文字的写成了数字或列表，或者相反。数字样的文字（编号、电话）要加引号，列表每项一行、以“- ”开头。",
      en: "There is a number or a list where text is expected, or the other way round. Quote text that looks like a number; a list has one item per line, starting with “- ”.",
    },
    binding: true,
    wordings: {
      plain: {
        severity: "error",
        message: sentence({
          zh: "{owner}的{key}应为{expected}，现为{found}",
          en: "{key} of {owner} should be {expected}, found {found}",
        }),
      },
      toQuote: {
        severity: "error",
        message: sentence({
          zh: "{owner}的{key}应为{expected}，现为{found}",
          en: "{key} of {owner} should be {expected}, found {found}",
        }),
        help: sentence({ zh: "请加引号：{quoted}", en: "quote it: {quoted}" }),
      },
      toWrite: {
        severity: "error",
        message: sentence({
          zh: "{owner}的{key}应为{expected}，现为{found}",
          en: "{key} of {owner} should be {expected}, found {found}",
        }),
        help: sentence({ zh: "请写成 {meant}", en: "write {meant}" }),
      },
      asSerial: {
        severity: "error",
        message: sentence({
          zh: "{owner}的{key}应为{expected}，现为{found}",
          en: "{key} of {owner} should be {expected}, found {found}",
        }),
        help: sentence({
          zh: "如果是从 Excel 复制的日期序号，就是 {date}",
          en: "if it is a date as Excel keeps it, that is {date}",
        }),
      },
      headedItems: {
        severity: "error",
        message: sentence({
          zh: "这里应为列表，每个{owner}以“- ”开头，不另起标题",
          en: "expected a list here, {owner} begins with “- ” and has no heading",
        }),
        help: sentence({
          zh: "请把标题改成“- ”，名称写在“name”下",
          en: "write “- ” in place of the heading, and the name under “name”",
        }),
      },
      ofItem: {
        severity: "error",
        message: sentence({
          zh: "{owner}应为{expected}，现为{found}",
          en: "{owner} should be {expected}, found {found}",
        }),
      },
    },
  }),
  notAllowedValue: defineCode("shape/not-allowed-value", {
    title: { zh: "值不在允许的范围内", en: "value that is not allowed" },
    explanation: {
      zh: "年份、分值、金额、日期等各有写法和范围，消息里写明了应当怎样写。",
      en: "Years, weights, amounts and dates have their forms and ranges; the message says what is expected.",
    },
    binding: true,
    wordings: {
      toWrite: {
        severity: "error",
        message: sentence({
          zh: "{owner}的{key}不能是{found}，应为{expected}",
          en: "{key} of {owner} cannot be {found}, expected {expected}",
        }),
        help: sentence({ zh: "请写成 {meant}", en: "write {meant}" }),
      },
      plain: {
        severity: "error",
        message: sentence({
          zh: "{owner}的{key}不能是{found}，应为{expected}",
          en: "{key} of {owner} cannot be {found}, expected {expected}",
        }),
      },
    },
  }),
};
