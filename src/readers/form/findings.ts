import { defineFinding } from "../../base/finding-code.ts";
import { sentence, type Text } from "../../base/language.ts";
import type { MappingName } from "../../form/labels.ts";

export const unknownKey = defineFinding({
  code: "shape/unknown-key",
  severity: "error",
  message: sentence({ zh: "{owner}没有“{key}”这一项", en: "“{key}” is not a key of {owner}" }),
});

export const moreUnknownKeys = defineFinding({
  code: "shape/unknown-key",
  severity: "error",
  message: sentence({
    zh: "从这里起{owner}还有 {count} 个未知的键",
    en: "from here on {owner} has {count} more unknown keys",
  }),
});

export const misspeltKey = defineFinding({
  code: "shape/unknown-key",
  severity: "error",
  message: sentence({
    zh: "“{key}”不是已知的键，是否想写“{meant}”？",
    en: "“{key}” is not a known key, did you mean “{meant}”?",
  }),
});

export const misspeltRequiredKey = defineFinding({
  code: "shape/unknown-key",
  severity: "error",
  message: sentence({
    zh: "“{key}”不是已知的键，是否想写“{meant}”？（必填，因此缺失）",
    en: "“{key}” is not a known key, did you mean “{meant}”? (required, so it is missing)",
  }),
});

export const disguisedKey = defineFinding({
  code: "shape/unknown-key",
  severity: "error",
  message: sentence({ zh: "键里有{what}，应写“{meant}”", en: "the key has {what}, expected “{meant}”" }),
});

export const needlessHeading = defineFinding({
  code: "shape/misplaced-key",
  severity: "error",
  message: sentence({
    zh: "{owner}没有“{key}”这一层，“{keys}”应直接写在{owner}里",
    en: "“{key}” is not a key of {owner}, “{keys}” should stand in {owner} itself",
  }),
  help: sentence({
    zh: "请删去“{key}”这一行，并减少下面各行的缩进",
    en: "remove the line “{key}” and indent the lines below it less",
  }),
});

export const misplacedKey = defineFinding({
  code: "shape/misplaced-key",
  severity: "error",
  message: sentence({
    zh: "“{keys}”属于{where}，不属于{owner}",
    en: "“{keys}” should stand in {where}, not in {owner}",
  }),
  help: sentence({
    zh: "请检查缩进，以及上面是否缺了“{heading}:”一行",
    en: "check the indentation, and whether a line “{heading}:” is missing above",
  }),
});

export const liftedKey = defineFinding({
  code: "shape/misplaced-key",
  severity: "error",
  message: sentence({
    zh: "“{keys}”属于{where}，不属于{owner}",
    en: "“{keys}” should stand in {where}, not in {owner}",
  }),
  help: sentence({ zh: "请检查缩进", en: "check the indentation" }),
});

export const lostIndent = defineFinding({
  code: "yaml/indent",
  severity: "error",
  message: sentence({
    zh: "“{keys}”属于上面的“{parent}”，但没有缩进在它下面",
    en: "“{keys}” should stand under “{parent}” above, but is not indented",
  }),
});

export const bothSpellings = defineFinding({
  code: "shape/both-spellings",
  severity: "error",
  message: sentence({
    zh: "“{first}”（第 {line} 行）和“{second}”是同一项，只能写一个",
    en: "“{first}” (line {line}) and “{second}” are the same key, write only one",
  }),
});

export const missingKey = defineFinding({
  code: "shape/missing-key",
  severity: "error",
  message: sentence({ zh: "{owner}缺少{keys}", en: "{owner} has no {keys}" }),
});

export const emptyValue = defineFinding({
  code: "shape/empty-value",
  severity: "error",
  message: sentence({ zh: "{owner}的{key}是空的", en: "{key} of {owner} is empty" }),
});

export const emptyItem = defineFinding({
  code: "shape/empty-value",
  severity: "error",
  message: sentence({ zh: "{owner}是空的", en: "{owner} is empty" }),
  help: sentence({ zh: "请填写，或删去这个“-”", en: "fill it in, or remove the “-”" }),
});

export const noIndicators = defineFinding({
  code: "shape/no-indicators",
  severity: "error",
  message: sentence({ zh: "表中没有任何指标", en: "the form has no indicators" }),
  help: sentence({
    zh: "部门的指标写在“indicators”下，任务的指标写在“tasks”下各任务的“indicators”下",
    en: "indicators of the department go under “indicators”, those of a task under “indicators” of an item of “tasks”",
  }),
});

export const noneApplies = defineFinding({
  code: "shape/no-indicators",
  severity: "error",
  message: sentence({
    zh: "表上 {count} 个指标的预期指标都是“无”“不涉及”一类，没有可以考核的指标",
    en: "no indicator applies: all targets are 无, 不涉及 or the like ({count})",
  }),
  help: sentence({ zh: "请至少给一个指标填上真正的目标", en: "state a real target for at least one indicator" }),
});

export const wrongType = defineFinding({
  code: "shape/wrong-type",
  severity: "error",
  message: sentence({
    zh: "{owner}的{key}应为{expected}，现为{found}",
    en: "{key} of {owner} should be {expected}, found {found}",
  }),
});

export const wrongTypeToQuote = defineFinding({
  code: "shape/wrong-type",
  severity: "error",
  message: sentence({
    zh: "{owner}的{key}应为{expected}，现为{found}",
    en: "{key} of {owner} should be {expected}, found {found}",
  }),
  help: sentence({ zh: "请加引号：{quoted}", en: "quote it: {quoted}" }),
});

export const wrongTypeToWrite = defineFinding({
  code: "shape/wrong-type",
  severity: "error",
  message: sentence({
    zh: "{owner}的{key}应为{expected}，现为{found}",
    en: "{key} of {owner} should be {expected}, found {found}",
  }),
  help: sentence({ zh: "请写成 {meant}", en: "write {meant}" }),
});

export const notAllowedToWrite = defineFinding({
  code: "shape/not-allowed-value",
  severity: "error",
  message: sentence({
    zh: "{owner}的{key}不能是{found}，应为{expected}",
    en: "{key} of {owner} cannot be {found}, expected {expected}",
  }),
  help: sentence({ zh: "请写成 {meant}", en: "write {meant}" }),
});

export const wrongTypeAsSerial = defineFinding({
  code: "shape/wrong-type",
  severity: "error",
  message: sentence({
    zh: "{owner}的{key}应为{expected}，现为{found}",
    en: "{key} of {owner} should be {expected}, found {found}",
  }),
  help: sentence({
    zh: "如果是从 Excel 复制的日期序号，就是 {date}",
    en: "if it is a date as Excel keeps it, that is {date}",
  }),
});

export const headedItems = defineFinding({
  code: "shape/wrong-type",
  severity: "error",
  message: sentence({
    zh: "这里应为列表，每个{owner}以“- ”开头，不另起标题",
    en: "expected a list here, {owner} begins with “- ” and has no heading",
  }),
  help: sentence({
    zh: "请把标题改成“- ”，名称写在“name”下",
    en: "write “- ” in place of the heading, and the name under “name”",
  }),
});

export const wrongItemType = defineFinding({
  code: "shape/wrong-type",
  severity: "error",
  message: sentence({ zh: "{owner}应为{expected}，现为{found}", en: "{owner} should be {expected}, found {found}" }),
});

export const notAllowed = defineFinding({
  code: "shape/not-allowed-value",
  severity: "error",
  message: sentence({
    zh: "{owner}的{key}不能是{found}，应为{expected}",
    en: "{key} of {owner} cannot be {found}, expected {expected}",
  }),
});

/** The kinds of mappings as messages call them. */
export const OWNERS = {
  form: { zh: "表格", en: "the form" },
  department: { zh: "部门", en: "the department" },
  budget: { zh: "部门预算", en: "the budget" },
  task: { zh: "任务", en: "a task" },
  taskBudget: { zh: "任务预算", en: "the budget of a task" },
  indicator: { zh: "指标", en: "an indicator" },
  target: { zh: "指标值", en: "the target" },
  contact: { zh: "填报信息", en: "the contact" },
} satisfies Record<MappingName, Text>;
