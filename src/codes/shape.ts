import type { CodeFacts } from "./code-facts.ts";

/** What differs from schemas/form.schema.json. */
export const shape = {
  "shape/unknown-key": {
    severity: "error",
    title: { zh: "未知的键", en: "key that no form has" },
    explanation: {
      zh: "键可以用英文，也可以用表上的中文标签，全部列在 schemas/form.schema.json。写错的键不会被猜着用：先改正，perf validate --fix 可改只有一种可能的笔误。",
      en: "Keys are the English ones or the Chinese labels of the form, all in schemas/form.schema.json. A misspelt key is not guessed at; perf validate --fix mends typos that can mean one key only.",
    },
  },
  "shape/misplaced-key": {
    severity: "error",
    title: { zh: "键放错了地方", en: "key in the wrong place" },
    explanation: {
      zh: "这个键属于另一层，例如指标的键写到了任务里。多半是缩进或“- ”不对。",
      en: "The key belongs to another mapping, such as a key of an indicator in a task. Usually an indent or a “- ” is wrong.",
    },
  },
  "shape/both-spellings": {
    severity: "error",
    title: { zh: "同一项写了两种键", en: "two words for one key" },
    explanation: {
      zh: "同一项可以用英文键或中文标签，但只能写一个：两个值不知以哪个为准。",
      en: "English key and Chinese label are the same entry; write only one of them, or nobody knows which value counts.",
    },
  },
  "shape/missing-key": {
    severity: "error",
    title: { zh: "缺少必填项", en: "required key that is missing" },
    explanation: {
      zh: "表要有年度、部门和指标，每个指标要有一级指标、三级指标和预期指标，每个任务要有名称和指标。",
      en: "A form has a year, a department and indicators; an indicator has level 1, name and target; a task has a name and indicators.",
    },
  },
  "shape/empty-value": {
    severity: "error",
    title: { zh: "必填项是空的", en: "required value that is empty" },
    explanation: {
      zh: "必填项写了键，没有写值。",
      en: "The key of a required entry is there, its value is not.",
    },
  },
  "shape/no-indicators": {
    severity: "error",
    title: { zh: "没有任何指标", en: "form without indicators" },
    explanation: {
      zh: "没有指标的表、所有指标都“不涉及”的表无从校验和评分，不能算通过。部门指标写在 indicators 下，任务指标写在各任务的 indicators 下。",
      en: "A form without indicators, or in which none applies, can be neither checked nor scored, so it never passes. Those of the department go under indicators, those of a task under its own indicators.",
    },
  },
  "shape/empty-document": {
    severity: "error",
    title: { zh: "文件是空的", en: "empty file" },
    explanation: {
      zh: "文件里只有空白或注释。perf init 给出一份可填写的表。",
      en: "The file has nothing but blanks or comments. perf init gives a form to fill in.",
    },
  },
  "shape/wrong-type": {
    severity: "error",
    title: { zh: "值的类型不对", en: "value of the wrong type" },
    explanation: {
      zh: "该写文字的写成了数字或列表，或者相反。数字样的文字（编号、电话）要加引号，列表每项一行、以“- ”开头。",
      en: "There is a number or a list where text is expected, or the other way round. Quote text that looks like a number; a list has one item per line, starting with “- ”.",
    },
  },
  "shape/not-allowed-value": {
    severity: "error",
    title: { zh: "值不在允许的范围内", en: "value that is not allowed" },
    explanation: {
      zh: "年份、分值、金额、日期等各有写法和范围，消息里写明了应当怎样写。",
      en: "Years, weights, amounts and dates have their forms and ranges; the message says what is expected.",
    },
  },
} as const satisfies Record<string, CodeFacts>;
