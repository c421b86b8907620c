import { sentence, type Text } from "../../base/language.ts";
import type { RawNode } from "./raw.ts";
import type { ShapeError } from "./schema.ts";
import { short } from "./slips/value.ts";

/** What the schema wants, in words. */
export function expected({ keyword, params }: ShapeError, key: string): Text {
  const special = Object.hasOwn(VALUES, key) ? VALUES[key] : undefined;
  if (special && keyword !== "enum") return special;
  if (keyword === "type") return alternatives(asList(params.type).map((type) => TYPES[type]));
  if (keyword === "enum") return alternatives(asList(params.allowedValues).map(quotedText));
  return VALUES.amount ?? TYPES.number ?? quotedText(key);
}

/** What is there, in words. */
export function found(node: RawNode): Text {
  if (node.kind === "list") return { zh: "列表", en: "a list" };
  if (node.kind === "map") return { zh: "一组“键: 值”", en: "a mapping" };
  if (typeof node.value === "string") return foundText({ text: short(node.value.replace(/^[“‘](.*)[”’]$/, "$1")) });
  return node.value === null ? { zh: "空值", en: "nothing" } : foundValue({ source: short(node.source) });
}

const foundText = sentence({ zh: "文字“{text}”", en: "the text “{text}”" });
const foundValue = sentence({ zh: " {source}", en: "{source}" });

/** Absent and empty are one to the reader, so that null is not offered. */
function asList(values: unknown): readonly string[] {
  return (Array.isArray(values) ? values : [values]).filter((value) => value !== "null" && value !== null).map(String);
}

function alternatives(texts: readonly (Text | undefined)[]): Text {
  const known = texts.filter((text) => text !== undefined);
  return { zh: known.map(({ zh }) => zh).join("或"), en: known.map(({ en }) => en).join(" or ") };
}

function quotedText(value: string): Text {
  return { zh: `“${value}”`, en: `“${value}”` };
}

const TYPES: Readonly<Record<string, Text>> = {
  string: { zh: "文字", en: "a text" },
  number: { zh: "数字", en: "a number" },
  integer: { zh: "整数", en: "a whole number" },
  object: { zh: "一组“键: 值”", en: "a mapping" },
  array: { zh: "列表（每项一行，以“- ”开头）", en: "a list (one item per line, starting with “- ”)" },
};

/** What a key may have, where a pattern or a limit says it to machines only. */
const VALUES: Readonly<Record<string, Text>> = {
  version: { zh: " 1", en: "1" },
  year: { zh: " 1990 到 2100 之间的年份", en: "a year from 1990 to 2100" },
  weight: { zh: " 0 到 100 之间的分值", en: "points from 0 to 100" },
  share: { zh: " 0 到 100 之间的百分数", en: "per cent from 0 to 100" },
  score: { zh: " 0 到 100 之间的分值", en: "points from 0 to 100" },
  value: { zh: "半角数字，例如 95.5", en: "a plain number such as 95.5" },
  filed_on: { zh: "日期，例如 2023-01-04", en: "a date such as 2023-01-04" },
  amount: {
    zh: "不小于 0 的金额，只写半角数字，例如 28,036,202.00",
    en: "an amount of at least 0, in plain digits such as 28,036,202.00",
  },
};
