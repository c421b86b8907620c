import { type Exact, exact, printExact } from "../../base/exact.ts";
import { openingTag } from "./opening-tag.ts";
import type { SheetCell } from "./workbook.ts";

/** A number as its format shows it. Where the library may show it otherwise than a spreadsheet would, it is not read. */
export function numberCell(value: number, shown: string | undefined, format: string): SheetCell {
  const [general, written = ""] = GENERAL.exec(format) ?? [];
  if (general !== undefined) return { text: generalNumber(value, shown) + written.replaceAll('"', "") };
  const held = plainNumber(value);
  const text = shown?.trim();
  if (text === undefined || !showsWhatIsWritten(text, format)) return unlike(text ?? held, held);
  if (isDate(text, format)) return { text };
  const likeness = compareShown(text, held);
  if (likeness.kind === "rounded") return { text, problem: likeness };
  return likeness.kind === "same" ? { text } : unlike(text, held);
}

/** As it is, with a word behind it at most, which the library forgets. The second name is that of Chinese spreadsheets. */
const GENERAL = /^(?:General|G\/通用格式)((?:"[^"]*")*)$/i;

/** A spreadsheet shows 120000000000 as 1.2E+11 where no format says otherwise. */
function generalNumber(value: number, shown: string | undefined): string {
  return shown === undefined || shown.includes("E") ? plainNumber(value) : shown;
}

/** With the 15 digits that spreadsheets calculate with: 0.1 + 0.2 is 0.3. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function unlike(shown: string, held: string): SheetCell {
  return { text: "", problem: { kind: "unlike", shown, held } };
}

/** The words of a format (万, ‰) that a cell should show, those of one of its sections; the library passes over some. */
function showsWhatIsWritten(text: string, format: string): boolean {
  const sections = format.replaceAll(/\[[^[\]]*\]|[_*]./gu, "").split(";");
  return sections.some((section) =>
    (section.match(/[^\0-\x7f]/gu) ?? []).every((character) => text.includes(character)),
  );
}

/** Days, times and fractions show other numbers than they hold. */
function isDate(text: string, format: string): boolean {
  return /[年月日时分:/]|\d-\d/.test(text) || /yy|mmm/i.test(format);
}

/**
 * How the number that a cell shows relates to the one that it holds: 0.9549 as “95%” is rounded and may be judged
 * otherwise. A number that is neither the same nor rounded was made by a format that the library does not understand.
 */
export type Likeness =
  | { readonly kind: "same" | "unlike" }
  /** What the cell would show if it showed all digits: “95.49%”. */
  | { readonly kind: "rounded"; readonly inFull: string };

/** @param held with the digits that spreadsheets calculate with */
function compareShown(shown: string, held: string): Likeness {
  const [, before = "", digits, rest = ""] = /^([^\d.]*)((?:\d[\d,]*)?\.?\d+(?:E[+-]\d+)?)(.*)$/s.exec(shown) ?? [];
  if (digits === undefined) return { kind: "same" };
  const seen = numberOf(digits.replaceAll(",", ""));
  const value = numberOf(held).abs();
  const [, decimals = ""] = /\.(\d+)/.exec(digits) ?? [];
  const half = exact(1, 2n * 10n ** BigInt(decimals.length));
  // A format may as well write the word behind a number that it leaves alone: 1272 as “1272万”.
  const scales = [exact(1), ...SCALES.flatMap(([word, scale]) => (rest.startsWith(word) ? [scale] : []))];
  const inFull = scales.map((scale) => value.div(scale));
  if (inFull.some((number) => number.equals(seen))) return { kind: "same" };
  const nearby = inFull.find((number) => number.sub(seen).abs().lte(half));
  return nearby === undefined ? { kind: "unlike" } : { kind: "rounded", inFull: before + printExact(nearby) + rest };
}

/** 1.2E+11 too. */
function numberOf(text: string): Exact {
  const [digits = "", exponent = "0"] = text.toLowerCase().split("e");
  const scale = exact(10n ** BigInt(Math.abs(Number(exponent))));
  return exponent.startsWith("-") ? exact(digits).div(scale) : exact(digits).mul(scale);
}

/** What a format may write behind a number to show fewer digits. */
const SCALES = [
  ["%", exact(1, 100)],
  ["‰", exact(1, 1000)],
  ["千万", exact(10_000_000)],
  ["百万", exact(1_000_000)],
  ["千", exact(1_000)],
  ["万", exact(10_000)],
  ["亿", exact(100_000_000)],
] as const;

/**
 * The styles of an .xlsx file with the number formats spelled out that it only numbers, or leaves to the country, because
 * Chinese spreadsheets know them (ECMA-376 18.8.30, zh-cn). The library would show their dates as American ones.
 */
export function withChineseFormats(styles: string): string {
  const spelledOut = styles.replaceAll(OF_THE_COUNTRY, (_, before: string) => before + escaped(LONG_DATE));
  const missing = Object.entries(FORMATS).filter(([id]) => !spelledOut.includes(`numFmtId="${id}" formatCode`));
  const formats = missing.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`).join("");
  const list = openingTag(spelledOut, "numFmts");
  if (list && !list.text.endsWith("/>")) return inserted(spelledOut, list.end, formats);
  const root = openingTag(spelledOut, "styleSheet");
  return root ? inserted(spelledOut, root.end, `<numFmts>${formats}</numFmts>`) : spelledOut;
}

function inserted(text: string, at: number, part: string): string {
  return text.slice(0, at) + part + text.slice(at);
}

const LONG_DATE = 'yyyy"年"m"月"d"日"';
const MONTH = 'yyyy"年"m"月"';
const DAY = 'm"月"d"日"';

const FORMATS: Readonly<Record<string, string>> = {
  ...{ 27: MONTH, 28: DAY, 29: DAY, 30: "m-d-yy", 31: LONG_DATE, 36: MONTH },
  ...{ 50: MONTH, 51: DAY, 52: MONTH, 53: DAY, 54: DAY, 57: MONTH, 58: DAY },
};

/** The long date of the country: [$-F800]dddd, mmmm dd, yyyy. */
const OF_THE_COUNTRY = /(formatCode\s*=\s*")\[\$-(?:F800|x-sysdate)\][^"]*/gi;

function escaped(code: string): string {
  return code.replaceAll('"', "&quot;");
}
