import { sentence, type Text } from "../../base/language.ts";
import type { ActualValue } from "../../phrase/actual-value.ts";

/** What an actual turned out to be where its target asks for something else. */
export const actualKinds: Readonly<Record<ActualValue["kind"], Text>> = {
  quantity: { zh: "数量", en: "a number" },
  date: { zh: "日期", en: "a date" },
  change: { zh: "增减幅度", en: "a change" },
  ratio: { zh: "比例", en: "a ratio" },
  rank: { zh: "名次", en: "a rank" },
  "yes-no": { zh: "是否判断", en: "a yes or no" },
  "not-reached": { zh: "没有达到", en: "that it was not reached" },
  text: { zh: "文字", en: "free text" },
};

/** Why something could or could not be judged; sentences about one actual and its target. */
export const messages = {
  converted: sentence({ zh: "{actual} 折合 {value}", en: "{actual} makes {value}" }),
  policyWidth: sentence({
    zh: "约数按上下 {percent}% 计",
    en: "an approximate number reaches {percent}% to either side",
  }),
  reviewed: sentence({ zh: "按复核分计", en: "as the reviewer scored it" }),
  insideBand: sentence({
    zh: "完成率偏离 100% {deviation} 个百分点，不超过 {within}，得 {points} 分",
    en: "the achievement is {deviation} points off 100%, no more than {within}, which gives {points}",
  }),
  outsideBands: sentence({
    zh: "完成率偏离 100% {deviation} 个百分点，超过 {within}，得 {points} 分",
    en: "the achievement is {deviation} points off 100%, more than {within}, which gives {points}",
  }),
  both: sentence({ zh: "{one}；{other}", en: "{one}; {other}" }),
  computedChange: sentence({ zh: "变动幅度 {workings}，即 {value}", en: "change {workings}, that is {value}" }),
  notReached: sentence({
    zh: "实际值说没有达到目标，未给出数值，按 0 计",
    en: "the actual says that the target was not reached and gives no figure, which counts as 0",
  }),
  belowGrade: sentence({
    zh: "等次低于目标，不按比例计分",
    en: "below the grade aimed at, for which there is no proportion",
  }),
  unreadableTarget: sentence({ zh: "目标无法识别", en: "the target cannot be read" }),
  directionUnknown: sentence({
    zh: "目标没有写比较符，{because}，只有实际值正好等于目标时才能判定",
    en: "the target has no operator and {because}, so only an actual that equals it can be judged",
  }),
  noDirection: sentence({ zh: "方向不明", en: "its direction is unknown" }),
  repeatsTarget: sentence({
    zh: "实际值照抄目标，取其数值",
    en: "the actual repeats the target word for word; its number is taken",
  }),
};
