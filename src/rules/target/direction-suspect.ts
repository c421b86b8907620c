import { HUNDRED, parseExact, ZERO } from "../../base/exact.ts";
import { sentence, type Text } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import type { Indicator } from "../../form/form.ts";
import { directionOf } from "../../indicator/direction.ts";
import { printedTarget, targetParts } from "../../indicator/target-parts.ts";
import { unitKind } from "../../indicator/unit-kind.ts";
import type { Bound, SimpleComparator } from "../../phrase/comparator.ts";
import { defineRule } from "../rule.ts";

export const targetDirectionSuspect = defineRule({
  code: "target/direction-suspect",
  severity: "warning",
  aspect: "reasonable",
  title: { zh: "比较方向可疑", en: "operator that points the wrong way" },
  explanation: {
    zh: "“合格率≤95%”做得越差越达标，“投诉件数≥5件”“项目成本≥30万元”鼓励多投诉、多花钱，多半是 ≥ 与 ≤ 写反或扫描识别错了。请改正比较符；确实如此的，用 direction 写明 higher_is_better 或 lower_is_better。",
    en: "合格率≤95% is met best by doing badly; 投诉件数≥5件 and 项目成本≥30万元 ask for more complaints and higher cost. Usually ≥ and ≤ were confused or misread by a scanner. Correct the operator, or state direction: higher_is_better or lower_is_better where it is meant so.",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, path } = indicator;
      const [wanted] = targetParts(indicator).flatMap((part) => {
        const direction = wantedDirection(indicator, part);
        return direction !== undefined && pointsTo(part, OPPOSITE[direction]) ? [direction] : [];
      });
      if (wanted === undefined) continue;
      yield {
        path: [...path, "target"],
        message: SUSPECT({ name, text: printedTarget(indicator), wanted: WANTED[wanted] }),
      };
    }
  },
});

type Wanted = "more" | "less";

const OPPOSITE: Readonly<Record<Wanted, Wanted>> = { more: "less", less: "more" };

/** Only where the form or the head of the name says it; that something is counted does not forbid a ceiling. */
function wantedDirection(indicator: Indicator, part: SimpleComparator): Wanted | undefined {
  const { direction, basis } = directionOf(indicator, "unit" in part ? part.unit : "");
  if (direction === "unknown" || (basis !== "stated" && basis !== "head")) return undefined;
  return direction === "higher" ? "more" : "less";
}

function pointsTo(part: SimpleComparator, direction: Wanted): boolean {
  if (part.kind === "change") return !part.to && (part.direction === "up") === (direction === "more");
  if (part.kind !== "bound" || part.implied) return false;
  if (direction === "more") return part.op === ">=" || part.op === ">";
  return (part.op === "<=" || part.op === "<") && !isHarmlessCeiling(part);
}

/** ≤100% limits nothing, a ceiling of 0 is no slip of the pen, and 及时率 ≤7工作日 has the wrong name, not the wrong operator. */
function isHarmlessCeiling({ value, unit }: Bound): boolean {
  const number = parseExact(value) ?? ZERO;
  if (number.compare(ZERO) === 0 || unitKind(unit) === "time") return true;
  return unit === "%" && number.compare(HUNDRED) >= 0;
}

const WANTED: Readonly<Record<Wanted, Text>> = {
  more: { zh: "越多越好", en: "should be high" },
  less: { zh: "越少越好", en: "should be low" },
};

const SUSPECT = sentence({
  zh: "“{name}”{wanted}，预期指标“{text}”却是相反的方向",
  en: "“{name}” {wanted}, but the target “{text}” points the other way",
});
