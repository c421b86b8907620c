import { sentence } from "../../base/language.ts";

/** About the scores that a self-evaluation publishes. */
export const messages = {
  unreadableScore: sentence({ zh: "自评得分“{text}”不是数值", en: "published score “{text}” is no number" }),
  recompute: sentence({
    zh: "自评得分 {published}，按规则计算为 {computed}",
    en: "published score {published}, recomputed {computed}",
  }),
  aboveWeight: sentence({
    zh: "自评得分 {published} 超过分值 {weight}",
    en: "published score {published} exceeds the weight {weight}",
  }),
  withinGrade: sentence({
    zh: "自评得分 {published} 是分值的 {share}%，在其档次 {from}%–{upTo}% 之内，但没有填写得分率",
    en: "published score {published} is {share}% of the weight, within the band of its grade ({from}% to {upTo}%), but no rate is given",
  }),
  rateHelp: sentence({
    zh: "在“得分率”一列填写 {share}%，即按此计分",
    en: "write {share}% in the column “rate” to have it scored so",
  }),
  outsideGrade: sentence({
    zh: "自评得分 {published} 是分值的 {share}%，不在其档次 {from}%–{upTo}% 之内",
    en: "published score {published} is {share}% of the weight, outside the band of its grade, {from}% to {upTo}%",
  }),
  totalNotSum: sentence({
    zh: "合计填为 {published}，各项自评得分之和为 {sum}",
    en: "the total is given as {published}, but the published scores add up to {sum}",
  }),
  noTotal: sentence({ zh: "合计“{text}”不是数值", en: "the total “{text}” is no number" }),
  ratingMismatch: sentence({
    zh: "自评等级为“{published}”，但 {total} 分应为“{rating}”",
    en: "the rating is given as “{published}”, but a total of {total} is “{rating}”",
  }),
  noRating: sentence({
    zh: "自评等级“{text}”不是 优、良、中、差 之一",
    en: "the rating “{text}” is none of 优, 良, 中, 差",
  }),
};
