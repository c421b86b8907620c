import { HUNDRED, parseExact, ZERO } from "../../base/exact.ts";
import { sentence, type Text } from "../../base/language.ts";
import { eachIndicator } from "../../form/each-indicator.ts";
import type { Indicator } from "../../form/form.ts";
import { isDesiredShare } from "../../indicator/share-of-whole.ts";
import { nameMeasure } from "../../indicator/name-measure.ts";
import { plainName } from "../../indicator/plain-name.ts";
import { printedTarget, targetParts } from "../../indicator/target-parts.ts";
import { unitKind } from "../../indicator/unit-kind.ts";
import type { Bound, SimpleComparator } from "../../phrase/comparator.ts";
import { defineRule } from "../rule.ts";

export const targetDirectionSuspect = defineRule({
  code: "target/direction-suspect",
  severity: "warning",
  title: { zh: "比较方向可疑", en: "operator that points the wrong way" },
  explanation: {
    zh: "“合格率≤95%”做得越差越达标，“投诉件数≥5件”“项目成本≥30万元”鼓励多投诉、多花钱，多半是 ≥ 与 ≤ 写反或扫描识别错了。请改正比较符；确实如此的，用 direction 写明 higher_is_better 或 lower_is_better。",
    en: "合格率≤95% is met best by doing badly; 投诉件数≥5件 and 项目成本≥30万元 ask for more complaints and higher cost. Usually ≥ and ≤ were confused or misread by a scanner. Correct the operator, or state direction: higher_is_better or lower_is_better where it is meant so.",
  },
  *check(form) {
    for (const { indicator } of eachIndicator(form)) {
      const { name, path } = indicator;
      const wanted = wantedDirection(indicator);
      if (wanted === undefined || !targetParts(indicator).some((part) => pointsTo(part, OPPOSITE[wanted]))) continue;
      yield {
        path: [...path, "target"],
        message: SUSPECT({ name, text: printedTarget(indicator), wanted: WANTED[wanted] }),
      };
    }
  },
});

type Direction = "more" | "less";

const OPPOSITE: Readonly<Record<Direction, Direction>> = { more: "less", less: "more" };

/** Only where there is no doubt; `isLowerBetter` has to decide in every case, this rule has not. */
function wantedDirection({ direction, name }: Indicator): Direction | undefined {
  if (direction !== undefined) return direction === "higher_is_better" ? "more" : "less";
  const plain = plainName(name);
  if (isDesiredShare(name) || isOutput(plain)) return "more";
  return BURDEN.test(plain) && !WELCOME.test(plain) ? "less" : undefined;
}

function isOutput(plain: string): boolean {
  return WORK.test(plain) && nameMeasure(plain) === "count" && !LIMITED.test(plain);
}

const WORK = /建设|新建|改造|培训|创建|整治|完成|举办|开展/;
const LIMITED = /违|乱|非法|控制|压减|减少|超|公务|接待|会议|差旅|存量|未/;
const BURDEN =
  /(?:投诉|逾期|超期|差错|失误|事故|违规|违纪|违法|流失|故障|失信)(?:案件|事件|发生)?(?:率|数|量|数量|件数|次数|起数|天数)?$|(?:成本|费用|造价|能耗|耗时)$/;
const WELCOME =
  /减|免|降|节|补|报销|资助|拨付|发放|支付|投入|落实|筹集|收缴|征收|收回|挽回|查处|处理|处置|整改|排查|演练/;

function pointsTo(part: SimpleComparator, direction: Direction): boolean {
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

const WANTED: Readonly<Record<Direction, Text>> = {
  more: { zh: "越多越好", en: "should be high" },
  less: { zh: "越少越好", en: "should be low" },
};

const SUSPECT = sentence({
  zh: "“{name}”{wanted}，预期指标“{text}”却是相反的方向",
  en: "“{name}” {wanted}, but the target “{text}” points the other way",
});
