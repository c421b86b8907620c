import { HUNDRED } from "../../base/exact.ts";
import { sentence, type Text } from "../../base/language.ts";
import type { DepartmentTotal } from "../../report/rank-forms.ts";
import type { ClassScore } from "../../scoring/scorecard.ts";
import { percent } from "./numbers.ts";

/** How much of the points of a class was reached. */
export function shareOf(classScore: ClassScore | undefined): string {
  if (classScore === undefined) return NONE;
  const { score, weight } = classScore;
  return weight.equals(0) ? NONE : percent(score.div(weight).mul(HUNDRED));
}

/** The classes that any of some departments has, in their order. */
export function classesOf(departments: readonly DepartmentTotal[]): readonly string[] {
  return [...new Set(departments.flatMap(({ classes }) => classes.map(({ level1 }) => level1)))];
}

export const HEADINGS = {
  rank: { zh: "名次", en: "rank" },
  department: { zh: "部门", en: "department" },
  year: { zh: "年度", en: "year" },
  forms: { zh: "表数", en: "forms" },
  mean: { zh: "平均分", en: "mean" },
  level1: { zh: "一级指标", en: "class" },
  reached: { zh: "得分率", en: "reached" },
  met: { zh: "达标", en: "met" },
  unmet: { zh: "未达标", en: "unmet" },
  missing: { zh: "未填报", en: "missing" },
  undecided: { zh: "待判定", en: "undecided" },
} satisfies Record<string, Text>;

export const TITLES = {
  ranking: { zh: "绩效目标得分排名", en: "Ranking by performance target scores" },
  forms: { zh: "各表得分", en: "by form" },
  departments: { zh: "按部门", en: "by department" },
  classes: { zh: "按一级指标", en: "by class" },
} satisfies Record<string, Text>;

export const NOT_OFFICIAL: Text = {
  zh: "总分仅为各表目标的得分，不是财政部门对部门的正式评价",
  en: "the totals score the targets of the forms; they are not the official evaluations of the departments",
};

/** What a table says of a number that is not there. */
export const NONE = "–";

export const formsScored = sentence({
  zh: "{count} 份表，按 {policy}（第 {version} 版）评分",
  en: "forms: {count}, scored by {policy} (version {version})",
});
