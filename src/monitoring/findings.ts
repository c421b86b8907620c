import { defineCode } from "../base/define-code.ts";
import { sentence } from "../base/language.ts";

/** What a reviewer would ask during the year. */
export const monitoringFindings = {
  redWithoutReason: defineCode("monitor/red-without-reason", {
    title: { zh: "红灯而没有说明偏差原因", en: "red without a reason" },
    explanation: {
      zh: "难以完成的指标应说明偏差原因和纠正措施，“无”“-”“无偏差”不是原因。",
      en: "An indicator that will hardly be met needs the reason and what is done about it; 无, - and 无偏差 are no reasons.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "“{name}”为红灯（{because}），没有说明偏差原因",
          en: "“{name}” is red ({because}) and no reason is given",
        }),
        help: sentence({ zh: "在“偏差原因”一列说明", en: "give one in the column “reason”" }),
      },
    },
  }),
  missing: defineCode("monitor/progress-missing", {
    title: { zh: "没有填报执行情况", en: "no progress reported" },
    explanation: {
      zh: "没有执行情况，就看不出是否按计划完成，也不能当作正常。",
      en: "Without progress nobody can tell whether it goes as planned, and it is not taken for that.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "“{name}”没有填报 1–{month} 月执行情况",
          en: "“{name}” has no progress for January to month {month}",
        }),
      },
    },
  }),
  unreadable: defineCode("monitor/progress-unreadable", {
    title: { zh: "执行情况无法与目标比较", en: "progress that does not compare" },
    explanation: {
      zh: "目标是数，执行情况或全年预计不是可比的数，所以不能判断进度。按目标的单位填写。",
      en: "The target is a number, and the progress or the forecast is none that compares. Report it in the unit of the target.",
    },
    binding: false,
    wordings: {
      progress: {
        severity: "warning",
        message: sentence({
          zh: "“{name}”的执行情况“{text}”不能与目标比较：{because}",
          en: "progress “{text}” of “{name}” does not compare with its target: {because}",
        }),
      },
      forecast: {
        severity: "warning",
        message: sentence({
          zh: "“{name}”的全年预计“{text}”不能与目标比较：{because}",
          en: "forecast “{text}” of “{name}” does not compare with its target: {because}",
        }),
      },
      likelihood: {
        severity: "warning",
        message: sentence({
          zh: "“{name}”的完成可能性“{text}”应为“确定能”“有可能”或“完全不可能”",
          en: "the likelihood “{text}” of “{name}” should be 确定能, 有可能 or 完全不可能",
        }),
      },
    },
  }),
  contradiction: defineCode("monitor/forecast-mismatch", {
    title: { zh: "完成可能性与全年预计不符", en: "likelihood that contradicts the forecast" },
    explanation: {
      zh: "预计完不成而填“确定能”，或预计能完成而填“完全不可能”，改正其中之一。",
      en: "The forecast misses the target and the likelihood says 确定能, or the other way round. Mend one of them.",
    },
    binding: false,
    wordings: {
      tooSure: {
        severity: "warning",
        message: sentence({
          zh: "“{name}”全年预计“{forecast}”达不到目标，完成可能性却填“确定能”",
          en: "forecast “{forecast}” of “{name}” misses its target, but the likelihood is 确定能",
        }),
      },
      tooBleak: {
        severity: "warning",
        message: sentence({
          zh: "“{name}”全年预计“{forecast}”达到目标，完成可能性却填“完全不可能”",
          en: "forecast “{forecast}” of “{name}” meets its target, but the likelihood is 完全不可能",
        }),
      },
    },
  }),
  otherYear: defineCode("monitor/other-year", {
    title: { zh: "监控日期不在表的年度内", en: "day outside the year of the form" },
    explanation: {
      zh: "监控截至的日期应在目标表的年度之内。",
      en: "The day up to which a form is monitored lies in its year.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "监控截至 {date}，表的年度是 {year}",
          en: "monitored up to {date}, but the form is of {year}",
        }),
      },
    },
  }),
};
