import { ONE } from "../base/exact.ts";
import { CLASSIFIERS } from "../phrase/unit-data.ts";
import { convert, isPhysical } from "../phrase/units.ts";
import { nameKey, plainName } from "./plain-name.ts";
import { remembered } from "./remembered.ts";

/** What a unit measures, as far as the checks need to know. */
export type UnitKind = "share" | "money" | "time" | "people" | "items" | "other";

/** The kind of a unit; of the first unit in compounds (元/人 is money). */
export const unitKind = remembered((unit): UnitKind => {
  const [first = ""] = unit.split("/");
  if (first === "") return "other";
  if (PEOPLE.has(first)) return "people";
  if (ITEMS.has(first)) return "items";
  return KINDS.find(([, like]) => like.some((sample) => convert(ONE, first, sample) !== undefined))?.[0] ?? "other";
});

/** Whether a unit counts things or people: 个, 场, 家, 人次; not 起, which counts what went wrong more often than not. */
export function countsThings(unit: string): boolean {
  const kind = unitKind(unit);
  const isThing = kind === "people" || kind === "items" || (kind === "other" && CLASSIFIERS.includes(unit));
  return isThing && !/[起例/]/.test(unit) && !isPhysical(unit);
}

/** A kind has every unit that converts into one of these. */
const KINDS: readonly (readonly [UnitKind, readonly string[]])[] = [
  ["share", ["%", "个百分点"]],
  ["money", ["元"]],
  ["time", ["秒", "月", "工作日"]],
];

const PEOPLE = new Set(["人", "名", "位", "人次", "人份", "例", "户", "户次", "家次"]);

/** Classifiers of things made or done. 分, 倍, 级, 度 measure; 家, 所, 村 name institutions that may well be the ones who benefit. */
const ITEMS = new Set([
  ...[
    "个",
    "支",
    "场",
    "场次",
    "篇",
    "期",
    "次",
    "组",
    "组次",
    "批",
    "批次",
    "班次",
    "件",
    "件次",
    "份",
    "项",
    "项次",
    "套",
    "台",
  ],
  ...[
    "台次",
    "台套",
    "辆",
    "架",
    "架次",
    "座",
    "栋",
    "幢",
    "间",
    "册",
    "本",
    "部",
    "条",
    "宗",
    "单",
    "张",
    "块",
    "处",
    "门",
    "节",
  ],
  ...["种", "类", "款", "轮", "届", "集", "首", "幅", "趟", "遍", "回"],
]);

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
