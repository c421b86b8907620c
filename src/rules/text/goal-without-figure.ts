import { sentence } from "../../base/language.ts";
import { fold } from "../../phrase/fold.ts";
import { defineRule } from "../rule.ts";

export const textGoalWithoutFigure = defineRule({
  code: "text/goal-without-figure",
  severity: "warning",
  aspect: "clear",
  title: { zh: "总体目标没有数量也没有时间", en: "overall goal without a figure or a date" },
  explanation: {
    zh: "部门整体支出目标只讲意义、不讲数量和时间，就无法对照指标，也无法在年底说完成了没有。请写出本年度要办成的几件主要的事和办到什么程度，例如“全年宣讲不少于 40 场，11 月底前建成 2 个示范点”。年份本身、“四大工程”这类名称不算数量。",
    en: "An overall goal that speaks of importance only can neither be held against the indicators nor be called reached at the end of the year. Name the main things to be done and how far, for example “at least 40 lectures, 2 model sites built by the end of November”. The year itself and names such as 四大工程 are no figures.",
  },
  basis: {
    zh: "财预〔2015〕88号：绩效目标应细化，尽量定量表述",
    en: "财预〔2015〕88号: goals are specific and, where possible, quantified",
  },
  *check({ goal, year }) {
    if (year === undefined || goal === "" || hasFigure(fold(goal).text, year)) return;
    yield { path: ["goal"], message: NO_FIGURE({ year }) };
  },
});

function hasFigure(goal: string, year: number): boolean {
  const text = goal.replaceAll(`${year}年`, "").replaceAll(LIST_MARK, "");
  return (
    /\d/.test(text) || HANZI_FIGURE.test(text) || MADE.test(text) || /(?<![一二两三四五六七八九]个)全覆盖/.test(text)
  );
}

/** "1." and "目标1:" number the points of a goal. */
const LIST_MARK = /(?:目标|任务|第)\d{1,2}[:、.]?|(?<!\d)\d{1,2}[.、)](?!\d)/g;

/** 百分之九十, 九成以上, 三百场, 两项: a numeral before a classifier; 四大工程, 十四五 and 三个代表 are names. */
const HANZI_FIGURE =
  /百分之|[一二三四五六七八九]成(?:以上|左右|$|[,。;])|(?<!家)[一二两三四五六七八九十百千万亿]{1,9}余?(?:场|次|篇|期|人次|名|家(?!万户)|户|座|所|公里|亩|元|支|部|套|份|批|年[内底前])/;

/** 新建两个敬老院: a numeral behind a verb of making counts; 两个维护 and 四个意识 are names. */
const MADE =
  /(?:建|建设|建成|建立|修|修建|创建|打造|培育|举办|完成|新增|改造|引进|开展)[一二两三四五六七八九十百千万]{1,5}余?[个项处所条]/;

const NO_FIGURE = sentence({
  zh: "总体目标里没有数量或时间（{year} 年本身不算）",
  en: "the overall goal has no figure and no date ({year} itself does not count)",
});
