import type { Language, Text } from "../../base/language.ts";
import type { RankedForm, Standing } from "../../report/ranking.ts";
import { type Cell, NONE } from "./table.ts";
import { ratingTone } from "./words.ts";

export function rankText({ rank, standing }: RankedForm, language: Language): string {
  return rank === undefined ? STANDINGS[standing][language] : String(rank);
}

export function ratingCell({ scorecard }: RankedForm): Cell {
  if (scorecard === undefined) return { text: NONE };
  return { text: scorecard.rating, tone: ratingTone(scorecard.rating) };
}

export const STANDINGS: Readonly<Record<Standing, Text>> = {
  ranked: { zh: "已排名", en: "ranked" },
  unranked: { zh: "未排名", en: "unranked" },
  unscored: { zh: "未评分", en: "not scored" },
  unreported: { zh: "未报", en: "not reported" },
};

export const HEADINGS = {
  rank: { zh: "名次", en: "rank" },
  department: { zh: "部门", en: "department" },
  year: { zh: "年度", en: "year" },
  forms: { zh: "表数", en: "forms" },
  mean: { zh: "平均分", en: "mean" },
  weightedMean: { zh: "按预算加权的平均分", en: "mean weighted by budgets" },
  level1: { zh: "一级指标", en: "class" },
  reached: { zh: "得分率", en: "reached" },
  share: { zh: "占比", en: "share" },
  money: { zh: "执行 / 预算（万元）", en: "executed / budget (10,000 yuan)" },
  budget: { zh: "预算（万元）", en: "budget (10,000 yuan)" },
  executed: { zh: "执行（万元）", en: "executed (10,000 yuan)" },
  reasons: { zh: "未通过的原因", en: "why it fails" },
  rankBefore: { zh: "上次名次", en: "rank before" },
  rankChange: { zh: "升降", en: "moved" },
  totalBefore: { zh: "上次总分", en: "total before" },
  ratingBefore: { zh: "上次等级", en: "rating before" },
} satisfies Record<string, Text>;
