import { sentence } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import { printedTarget } from "../../indicator/target-parts.ts";
import { defineRule } from "../rule.ts";

export const targetAmbiguous = defineRule({
  code: "target/ambiguous",
  severity: "warning",
  aspect: "clear",
  title: { zh: "预期指标有两种读法", en: "target with a second defensible reading" },
  explanation: {
    zh: "同一句话两个人读出两个目标，年底就会各说各的。程序按最合理的读法评分，并写明另一种读法；请改写成只有一种读法的话，例如把“3-5万元”写成“30000-50000元”或“3万元-5万元”，单位只写一处。习惯或评分办法已有定论的（达90%、12月31日前）只作提示；没有写比较符的（1支、100%）另由 target/implied-operator 提示。",
    en: "Where two people can read two targets from one phrase, they will disagree at the end of the year. The most sensible reading is scored and the other one is named; rewrite the phrase so that only one is left, for example 3万元-5万元 instead of 3-5万元, and state the unit in one place only. What usage or the policy settles (达90%, 12月31日前) is mentioned as information; bare values (1支, 100%) are reported by target/implied-operator.",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, path, target } = indicator;
      const { reading } = target;
      if (reading.status === "unreadable") continue;
      for (const { code, alternative, message: why } of reading.ambiguities) {
        if (NOT_HERE.has(code) || (code === "not-applicable-or-zero" && /不适用|不涉及/.test(name))) continue;
        const words = { name, text: printedTarget(indicator), notation: reading.notation, alternative, why };
        const severity = SETTLED.has(code) ? "info" : "warning";
        yield { path: [...path, "target"], message: AMBIGUOUS(words), severity };
      }
    }
  },
});

/**
 * Codes that target/implied-operator, -no-baseline, -unit-missing and -implausible report;
 * and 年增加5%, of which both readings are one in the form of a single year.
 */
const NOT_HERE: ReadonlySet<string> = new Set([
  ...["operator-implied", "baseline-unstated", "unit-missing", "interval-reversed", "yearly-change"],
]);

/** Usage or the scoring policy settles these. */
const SETTLED: ReadonlySet<string> = new Set([
  ...["reach", "hold-as-cap", "deadline-day", "year-or-deadline", "approximate-width"],
  ...["coverage-word", "zero-or-quality", "direction-or-quality", "reference-or-quality", "grade-or-quality"],
  ...["not-applicable-or-zero"],
]);

const AMBIGUOUS = sentence({
  zh: "“{name}”的预期指标“{text}”按 {notation} 读，也可读作 {alternative}：{why}",
  en: "“{name}”: target “{text}” reads as {notation}, but could also mean {alternative}: {why}",
});
