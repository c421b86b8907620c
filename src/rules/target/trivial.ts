import { exact, parseExact, ZERO } from "../../base/exact.ts";
import { sentence, type Text } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import type { Indicator } from "../../form/form.ts";
import { nameMeasure } from "../../indicator/name-measure.ts";
import { plainName } from "../../indicator/plain-name.ts";
import { printedTarget, targetParts } from "../../indicator/target-parts.ts";
import type { Bound, SimpleComparator } from "../../phrase/comparator.ts";
import { defineRule } from "../rule.ts";

export const targetTrivial = defineRule({
  code: "target/trivial",
  severity: "warning",
  aspect: "reasonable",
  title: { zh: "不用努力就能达到的目标", en: "target that is reached without effort" },
  explanation: {
    zh: "“≥0”什么都不做也能达到；满意度目标低于 80%，等于允许两成以上的人不满意；安全事故、伤亡写“≤2起”，等于允许发生。请定出经过努力才能达到的目标，事故类写 0。",
    en: "≥0 is reached by doing nothing; a satisfaction below 80% accepts that one in five is not satisfied; ≤2起 of accidents allows them to happen. Set what takes effort to reach, and 0 for accidents.",
  },
  basis: {
    zh: "财预〔2015〕88号：绩效目标应与预算资金量相匹配，经努力能够实现",
    en: "财预〔2015〕88号: targets match the money and take effort to reach",
  },
  options: {
    satisfactionFloor: {
      kind: "number",
      default: 80,
      title: { zh: "满意度目标的下限（%）", en: "least target of satisfaction (%)" },
    },
  },
  *check(form, { satisfactionFloor }) {
    for (const { indicator } of eachChecked(form)) {
      const why = targetParts(indicator)
        .map((part) => triviality(part, indicator, satisfactionFloor))
        .find(Boolean);
      if (why === undefined) continue;
      const { name, path } = indicator;
      yield { path: [...path, "target"], message: TRIVIAL({ name, text: printedTarget(indicator), why }) };
    }
  },
});

function triviality(part: SimpleComparator, { name }: Indicator, floor: number): Text | undefined {
  if (part.kind !== "bound") return undefined;
  const value = parseExact(part.value) ?? ZERO;
  if (part.op === ">=" && value.equals(ZERO)) return REASONS.nothing;
  if (isBelowFloor(part, name, floor)) return FLOOR({ floor });
  const allows = (part.op === "<=" || part.op === "<") && value.gt(ZERO) && ACCIDENT.test(plainName(name));
  return allows && !/[%‰/]/.test(part.unit) ? REASONS.accidents : undefined;
}

function isBelowFloor({ op, value, unit }: Bound, name: string, floor: number): boolean {
  const isWanted = nameMeasure(name) === "satisfaction" && (op === ">=" || op === ">" || op === "=");
  return isWanted && unit === "%" && (parseExact(value) ?? ZERO).lt(exact(floor)) && !/不满意/.test(name);
}

const ACCIDENT = /(?:事故|伤亡|死亡)(?:发生)?(?:起数|次数|人数|数量|数|件数)?$|群体性事件(?:起数|次数|数量|数)?$/;

const REASONS = {
  nothing: { zh: "什么都不做也能达到", en: "doing nothing reaches it" },
  accidents: { zh: "等于允许事故发生", en: "it allows accidents to happen" },
} satisfies Record<string, Text>;

const FLOOR = sentence({ zh: "满意度目标低于 {floor}%", en: "a satisfaction below {floor}%" });

const TRIVIAL = sentence({
  zh: "“{name}”的预期指标“{text}”要求过低：{why}",
  en: "“{name}”: target “{text}” asks for too little: {why}",
});
