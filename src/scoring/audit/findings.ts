import { sentence } from "../../base/language.ts";

/** What is to be said about one indicator of the scorecard. */
export const findings = {
  missing: sentence({ zh: "指标“{name}”没有填报实际完成值", en: "indicator “{name}” has no actual value" }),
  about: sentence({ zh: "“{name}”：{because}", en: "“{name}”: {because}" }),
  notApplicable: sentence({
    zh: "“{name}”填为不适用，没有说明原因",
    en: "“{name}” is reported as not applicable and no reason is given",
  }),
  overAchieved: sentence({
    zh: "“{name}”完成率 {achievement}%，达到 {threshold}% 以上，没有说明原因",
    en: "“{name}” was achieved by {achievement}%, {threshold}% or more, and no reason is given",
  }),
  unmet: sentence({ zh: "“{name}”未达标，没有说明原因", en: "“{name}” is not met and no reason is given" }),
  reasonHelp: sentence({ zh: "在“偏差原因”一列说明", en: "give one in the column “reason”" }),
  overAchievedHelp: sentence({
    zh: "在“偏差原因”一列说明；目标可能定得过低",
    en: "give one in the column “reason”; the target may have been set too low",
  }),
  weightsIncomplete: sentence({
    zh: "“{name}”没有分值，而同一指标块的其他指标有；该块全部按默认分值计算",
    en: "“{name}” has no weight while others of its block have; default weights were used for the whole block",
  }),
  nothingToScore: sentence({ zh: "没有可以评分的指标", en: "there is no indicator to score" }),
};
