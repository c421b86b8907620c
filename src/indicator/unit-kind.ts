import { ONE } from "../base/exact.ts";
import { convert } from "../phrase/units.ts";
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
