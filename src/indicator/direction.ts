import { sentence } from "../base/language.ts";
import type { Indicator } from "../form/form.ts";
import { fold } from "../phrase/fold.ts";
import { type DirectionFound, directionOfName } from "./name-direction.ts";
import { plainName } from "./plain-name.ts";
import { standardLevel1 } from "./taxonomy.ts";
import { countsThings, unitInName, unitKind } from "./unit-kind.ts";

/** What a direction may rest on. */
export type Directed = Pick<Indicator, "direction" | "name" | "level1" | "level2" | "target">;

/**
 * The direction of an indicator: as the form states it, else by the head of its name, its class, and the unit of its target,
 * in this order. It is never guessed.
 * @param unit of the number in question, as the target has it; "" where there is none
 * @param value the number itself, where it is known
 */
export function directionOf(indicator: Directed, unit: string, value = ""): DirectionFound {
  const measured = unit || unitInName(indicator.name);
  return (
    stated(indicator) ??
    directionOfName(indicator.name, measured) ??
    byPhrase(indicator.target.text, measured) ??
    ofWhole(indicator.name, measured, value) ??
    byClass(indicator, measured) ??
    byUnit(indicator, measured)
  );
}

function stated({ direction }: Directed): DirectionFound | undefined {
  if (direction === undefined) return undefined;
  return {
    direction: direction === "lower_is_better" ? "lower" : "higher",
    basis: "stated",
    because: messages.stated({}),
  };
}

/** 合格率95% and 100%到位 name in the phrase what the name of the indicator leaves out. */
function byPhrase(phrase: string, unit: string): DirectionFound | undefined {
  const { text } = fold(phrase);
  const label =
    /^([\u3400-\u9FFF]{2,10}?)[为达到:]*\d[\d.]*[^\d]{0,3}$/.exec(text)?.[1] ??
    /\d%([\u3400-\u9FFF]{2,4})$/.exec(text)?.[1];
  return label === undefined ? undefined : directionOfName(label, unit);
}

/** All of a share is no ceiling: 100% of a 率 that nothing else is known of can only be a floor. Ratios to a budget may exceed it. */
function ofWhole(name: string, unit: string, value: string): DirectionFound | undefined {
  const isShare = unit === "%" && value === "100" && /率$/.test(plainName(name));
  return isShare && !/[费支债税]|经费|成本|投资|预算|决算|编|人员|消耗|损|占|比率|速率|利率|汇率/.test(name)
    ? { direction: "higher", basis: "unit", because: messages.whole({}) }
    : undefined;
}

/** 成本指标: amounts of money are ceilings. 时效指标: so is the time that something takes. 满意度指标: a share or a mark. */
function byClass(indicator: Directed, unit: string): DirectionFound | undefined {
  const kind = unitKind(unit);
  if (kind === "money" && isUnder(indicator, /成本/))
    return { direction: "lower", basis: "class", because: messages.costClass({}) };
  if (kind === "time" && isUnder(indicator, /时效/))
    return { direction: "lower", basis: "class", because: messages.timeClass({}) };
  if (standardLevel1(indicator) === "满意度指标" && (kind === "share" || unit === "" || unit === "分"))
    return { direction: "higher", basis: "class", because: messages.satisfactionClass({}) };
  return undefined;
}

function isUnder({ level1, level2 }: Directed, label: RegExp): boolean {
  return label.test(level2) || label.test(level1);
}

function byUnit({ name }: Directed, unit: string): DirectionFound {
  return name !== "" && countsThings(unit)
    ? { direction: "higher", basis: "unit", because: messages.counted({ unit }) }
    : { direction: "unknown", basis: "none", because: messages.unknown({}) };
}

const messages = {
  stated: sentence({ zh: "表中写明了方向（direction）", en: "the form states the direction" }),
  costClass: sentence({ zh: "成本指标的金额是上限", en: "an amount of money under 成本指标 is a ceiling" }),
  timeClass: sentence({ zh: "时效指标的用时是上限", en: "a length of time under 时效指标 is a ceiling" }),
  satisfactionClass: sentence({ zh: "满意度指标越高越好", en: "more is better under 满意度指标" }),
  whole: sentence({ zh: "比率的 100% 只能是下限", en: "100% of a share can only be a floor" }),
  counted: sentence({ zh: "以“{unit}”计数，越多越好", en: "what is counted in “{unit}” should be many" }),
  unknown: sentence({
    zh: "名称、指标类别和单位都看不出是越高越好还是越低越好",
    en: "neither name, class nor unit tells whether more or less is better",
  }),
};
