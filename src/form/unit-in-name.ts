import { nameKey, plainName } from "../indicator/plain-name.ts";
import { remembered } from "../indicator/remembered.ts";
import { unitKind } from "../indicator/unit-kind.ts";
import { CLASSIFIERS } from "../phrase/unit-data.ts";

/** Whether the name tells the unit, or that there is none: 受益人数, 造林面积(亩), 成活率(≥**%), 营商环境指数. */
export function hasUnitInName(name: string): boolean {
  const plain = plainName(name);
  return COUNTED.test(plain) || UNITLESS.test(plain) || unitInName(name) !== "";
}

/** The unit that is annotated in a name: 份 of 标准文本宣传和解读(份); "" where there is none. */
export const unitInName = remembered((name) => annotations(nameKey(name)).find(isUnit) ?? "");

const COUNTED =
  /(?:人|人口|户|家|场|次|篇|期|件|份|个|批|项|套|台|辆|座|册|条|起|例|天|日|小时|月|年|亩|吨|公里)数$|[人场批班车架台件组户频]次$/;

const UNITLESS = /(?:指数|系数|倍数|参数|得分|评分|分数|分值|排名|名次|位次|年份|比值|[^对占]比)$/;

/** What stands in brackets, or behind the ≥** of the ministry's templates: 亩 of "(亩)", 人 of "(≥**人)" and "≥**人". */
function annotations(name: string): readonly string[] {
  const inBrackets = Array.from(name.matchAll(/\(([^()]*)\)/g), ([, text = ""]) => text);
  const behindBound = name.split("**").slice(1);
  return [...inBrackets.map((text) => text.replace(/^[≥≤<>=]*\**/, "")), ...behindBound.slice(-1)];
}

function isUnit(text: string): boolean {
  return unitKind(text) !== "other" || CLASSIFIERS.includes(text) || text.includes("/");
}
