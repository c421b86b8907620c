import { exact, parseExact, printExact } from "../../base/exact.ts";
import { quoted } from "../yaml/lines.ts";
import { isoDate } from "./iso-date.ts";

/**
 * What a value was certainly meant to be that the schema refuses only for how it is written: full-width digits, a unit
 * behind the number, a date with dots. Undefined for all else.
 * @param unit of the money in the same mapping, "" where it names none
 */
export function mendedValue(key: string, written: string, unit: string): string | undefined {
  const text = written.normalize("NFKC").replaceAll(/\s|^[“‘"']|[”’"',;。]$/g, "");
  if (key === "filed_on") return isoDate(text.replaceAll(".", "-").replace(EIGHT_DIGITS, "$1-$2-$3"));
  if (key === "year") return NUMBERS.year?.exec(text.replaceAll(/[〇○零一二三四五六七八九]/g, digit))?.[1];
  if (Object.hasOwn(NUMBERS, key)) return NUMBERS[key]?.exec(text)?.[1];
  if (AMOUNTS.has(key)) return amount(text, unit);
  return key === "value" && NUMBER.test(text) ? safe(text) : undefined;
}

/** The number stands in the first group. */
const NUMBERS: Readonly<Record<string, RegExp>> = {
  version: /^(1)$/,
  year: /^((?:199|20\d)\d)年?度?$/,
  weight: /^(100(?:\.0+)?|\d{1,2}(?:\.\d+)?)分?$/,
};

/** 二〇二三 */
function digit(hanzi: string): string {
  return String(Math.max(0, "〇一二三四五六七八九".indexOf(hanzi)));
}

/** 20230104 */
const EIGHT_DIGITS = /^(\d{4})(\d\d)(\d\d)$/;

const AMOUNTS = new Set(["total", "fiscal_appropriation", "special_account", "other", "adjusted", "amount"]);

const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

function amount(text: string, unit: string): string | undefined {
  const [, digits = "", suffix = ""] = AMOUNT.exec(text) ?? [];
  const number = parseExact(digits.replaceAll(",", ""));
  if (number === undefined) return undefined;
  if (suffix === "" || suffix === (unit || "元")) return safe(digits);
  return unit === "" ? printExact(number.mul(WAN)) : undefined;
}

const AMOUNT = /^¥?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(元|万元)?$/;
const WAN = exact(10_000);

/** In braces the separators would split it. */
function safe(number: string): string {
  return number.includes(",") ? quoted(number) : number;
}
