import { defineCode } from "../base/define-code.ts";
import { sentence } from "../base/language.ts";

/** What does not fit together in a policy. */
export const policyFlawFindings = {
  points: defineCode("policy/points", {
    title: { zh: "分值合计不是 100", en: "points that do not add up to 100" },
    explanation: {
      zh: "各类指标的分值与预算执行率的分值合计应为 100。",
      en: "The points of the classes and of the budget execution add up to 100.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "各类指标与预算执行率的分值合计为 {sum}，应为 100",
          en: "the points of the classes and of the budget execution add up to {sum}, expected 100",
        }),
      },
      shares: {
        severity: "error",
        message: sentence({
          zh: "部门与任务占总分的百分比合计为 {sum}，应为 100",
          en: "the shares of the department and of the tasks add up to {sum}, expected 100",
        }),
      },
    },
  }),
  class: defineCode("policy/class", {
    title: { zh: "没有分值的一级指标", en: "class without points" },
    explanation: {
      zh: "每个一级指标要么在 classes 中有分值，要么在 countsAs 中归入有分值的一类，否则它的指标得不到分。",
      en: "Each class has points in classes, or counts as one that has in countsAs; otherwise its indicators would get none.",
    },
    binding: true,
    wordings: {
      lost: {
        severity: "error",
        message: sentence({
          zh: "{lost}没有分值，应写入“classes”，或在“countsAs”中归入有分值的一级指标",
          en: "{lost} would get no points; name it in “classes”, or in “countsAs” with a class that has points",
        }),
      },
      execution: {
        severity: "error",
        message: sentence({
          zh: "“{name}”的分值装不下预算执行率的分值",
          en: "the points of “{name}” do not hold those of the budget execution",
        }),
      },
      heirs: {
        severity: "error",
        message: sentence({
          zh: "“{level1}”缺少时，其分值不能归入{unfit}，那里没有分值",
          en: "the points of “{level1}” cannot go to {unfit}, which has none of its own",
        }),
      },
    },
  }),
  rating: defineCode("policy/rating", {
    title: { zh: "没有这个等级", en: "rating that the policy does not have" },
    explanation: {
      zh: "一票否决和最低要求所写的等级应是 ratings 中的一级，否则起不了作用。",
      en: "The rating of a veto or a minimum is one of ratings; otherwise it would limit nothing.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "没有等级“{rating}”，可写：{ratings}",
          en: "there is no rating “{rating}”; it may be {ratings}",
        }),
      },
    },
  }),
  order: defineCode("policy/order", {
    title: { zh: "分档的次序不对", en: "steps out of order" },
    explanation: {
      zh: "档次、等级、逾期天数和偏差都要逐级排列、首尾相接，不留空档。",
      en: "Grades, ratings, days and deviations follow one another in order and without gaps.",
    },
    binding: true,
    wordings: {
      grades: {
        severity: "error",
        message: sentence({
          zh: "档次应从 100 到 0 依次相接，不留空档",
          en: "the grades should follow one another from 100 down to 0 without a gap",
        }),
      },
      late: {
        severity: "error",
        message: sentence({ zh: "逾期天数应逐级增加", en: "the days should increase from step to step" }),
      },
      lateShares: {
        severity: "error",
        message: sentence({
          zh: "逾期越久，保留的得分不应越多",
          en: "what is left should not grow from step to step",
        }),
      },
      ratings: {
        severity: "error",
        message: sentence({
          zh: "各等级的下限应逐级降低",
          en: "the lower bounds should decrease from rating to rating",
        }),
      },
      scale: {
        severity: "error",
        message: sentence({
          zh: "各档应从最好的到最差的依次排列，只用一种界限",
          en: "the bands should go from the best to the worst, with one kind of bound",
        }),
      },
      bands: {
        severity: "error",
        message: sentence({ zh: "偏差应逐级增加", en: "the deviations should increase from band to band" }),
      },
    },
  }),
};
