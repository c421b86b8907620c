import { exact, parseExact, printExact } from "../../base/exact.ts";
import type { Value } from "../comparator.ts";
import { evaluateInteger, evaluateNeighbours, evaluateVague } from "./hanzi.ts";

/*
 * numeral  = share | plain more?
 * share    = denominator 分之 plain            百分之九十 (%), 千分之五 (‰), 三分之二 (2/3)
 *          | plain 又 denominator 分之 plain   二又四分之三
 *          | plain 成 digit? | plain 折 | 百分百 | 半数 | 一半 | 过半 …
 * plain    = figures scale* | figures "/" figures | run (点 digits)?
 * figures  = 1,234,567.89 | 1 000 000 | 95.5
 * more     = (余 | 多 | 来) scale?
 */

const FIGURES = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3})+(?![\d.])|\d+(?:\.\d+)?|\.\d+/y;
/** 18/10万 is a rate, not a fraction. */
const FRACTION = /(\d+)\/([1-9]\d*)(?![\d/年月十百千万亿])/y;
/** Scales behind figures (also 2个亿); not the first character of a unit (千克, 千瓦) or of 百分点. */
const SCALES = /个亿|(?:[万亿十]|[wW](?![A-Za-z])|百(?!分)|千(?![克瓦米伏字卡帕]))+/y;
const HANZI = "〇零一二两三四五六七八九十百千万亿廿卅卌";
const FORMAL = "壹贰弍叁参肆伍陆柒捌玖拾佰仟";
/** Formal digits also occur in words (队伍, 参加, 陆地): they begin a number only before a scale. */
const RUN = new RegExp(
  `(?:[${HANZI}几]|数(?=[十百千万亿])|[${FORMAL}](?=[拾佰仟万亿元圆])|[拾佰仟])(?:[${HANZI}${FORMAL}]|几(?![何乎])|(?<=[万亿千百])\\d)*`,
  "y",
);
/** 半年, 半个月: before a unit of time, 半 is a number. */
const HALF = /半(?=年|个?月|个?小时|个?学期|个?学年|天|日|个?工作日)/y;
const DECIMALS = /点([〇零一二三四五六七八九]+)/y;
const MORE = /(余|多|来)([万亿]?)(?=[^于出自源说]|$)/y;
const SCALE_POWER: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, w: 4, W: 4, 亿: 8 };
const SPOILT = /,\d|[eE][+-]?\d/y;
/** Longer runs are no figures of a form. */
export const LONGEST_NUMBER = 60;
const HUNDRED_PER_CENT = /百分(?:之)?百(?![万亿千])/y;

/** The characters with which a number can begin. */
const FIRST: ReadonlySet<string> = new Set(`0123456789.半几数${HANZI}${FORMAL}`);

/** Reads the number that begins at `at`, or undefined where none does. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const first = text.charAt(at);
  if (!FIRST.has(first)) return undefined;
  if (first === "半") return match(HALF, text, at) && { from: at, to: at + 1, value: "0.5", scale: 0, hanzi: true };
  const full = first === "百" ? match(HUNDRED_PER_CENT, text, at)?.[0] : undefined;
  if (full !== undefined)
    return { from: at, to: at + full.length, value: "100", share: "%", denominator: "100", scale: 0, hanzi: true };
  const plain = isFigure(first) ? (readFraction(text, at) ?? readFigures(text, at)) : readRun(text, at);
  if (plain === undefined || plain.to - plain.from > LONGEST_NUMBER) return undefined;
  return TAILS.has(text.charAt(plain.to)) ? (readShare(text, plain) ?? withMore(text, plain)) : plain;
}

function isFigure(character: string): boolean {
  return (character >= "0" && character <= "9") || character === ".";
}

/** What may follow a plain number and belong to it: 分之, 又, 成, 折, 余, 多, 来. */
const TAILS: ReadonlySet<string> = new Set("分又成折余多来");

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function readFraction(text: string, at: number): Numeral | undefined {
  const [all, above, below] = match(FRACTION, text, at) ?? [];
  if (all === undefined || above === undefined || below === undefined) return undefined;
  return { from: at, to: at + all.length, value: fraction(above, below), scale: 0, hanzi: false };
}

/** Kept as a fraction (3/5, not 0.6), reduced. */
function fraction(above: string, below: string): Value {
  const value = exact(above).div(exact(below));
  return value.d === 1n ? printExact(value) : value.toFraction();
}

function readFigures(text: string, at: number): Numeral | undefined {
  const figures = match(FIGURES, text, at)?.[0];
  if (figures === undefined) return undefined;
  const digits = /[, ]/.test(figures) ? figures.replaceAll(/[, ]/g, "") : figures;
  const end = at + figures.length;
  // 12,00 is no grouping of thousands, and two numbers it may be or not.
  // 1e3 is a notation that forms do not use.
  if (match(SPOILT, text, end) !== undefined) return undefined;
  const mayScale = text.charAt(end) === "个" || SCALE_POWER[text.charAt(end)] !== undefined;
  const scales = mayScale ? (match(SCALES, text, end)?.[0] ?? "") : "";
  if (scales === "") return { from: at, to: end, value: plainDecimal(digits), scale: 0, hanzi: false };
  return readMixed(text, at, figures) ?? scaled(digits, scales, at, end + scales.length);
}

/** 1万2千, 3亿5千万: figures and scales by turns. */
function readMixed(text: string, at: number, first: string): Numeral | undefined {
  const run = match(/\d+(?:[十百千万亿]+[零〇]?\d+)+(?:[十千万亿]|百(?!分))*(?![\d.,])/y, text, at)?.[0];
  if (run === undefined || /[.,]/.test(first)) return undefined;
  const value = evaluateInteger(run);
  return value === undefined
    ? undefined
    : { from: at, to: at + run.length, value: String(value), scale: 0, hanzi: false };
}

function scaled(digits: string, scales: string, from: number, to: number): Numeral {
  const power = [...scales].reduce((sum, character) => sum + (SCALE_POWER[character] ?? 0), 0);
  return { from, to, value: shift(digits, power), scale: power, hanzi: false };
}

/** Multiplies a decimal by a power of ten. */
export function shift(decimal: Value, power: number): Value {
  if (power === 0) return decimal;
  const [whole = "", part = ""] = decimal.split(".");
  return plainDecimal(`${whole}${part.padEnd(power, "0").slice(0, power)}.${part.slice(power)}`);
}

/** Without leading and trailing zeros: "007.50" → "7.5". */
function plainDecimal(digits: string): Value {
  if (!digits.startsWith("0") && !digits.includes(".")) return digits;
  const [whole = "", part = ""] = digits.split(".");
  const decimals = part.replace(/0+$/, "");
  const integer = whole.replace(/^0+(?=\d)/, "");
  return decimals === "" ? integer || "0" : `${integer || "0"}.${decimals}`;
}

function readRun(text: string, at: number): Numeral | undefined {
  const run = match(RUN, text, at)?.[0];
  if (run === undefined || run.length > LONGEST_NUMBER) return undefined;
  const to = at + run.length;
  const base = { from: at, to, scale: trailingPower(run), hanzi: true };
  const neighbours = evaluateNeighbours(run);
  if (neighbours !== undefined && !/^[〇零一二三四五六七八九]{3,}$/.test(run)) {
    const [lower, upper] = neighbours;
    return { ...base, value: String(lower), upper: { value: String(upper), kind: "neighbour" } };
  }
  const vague = evaluateVague(run);
  if (vague !== undefined)
    return { ...base, value: String(vague[0]), upper: { value: String(vague[1]), kind: "vague" } };
  const value = evaluateInteger(run);
  if (value === undefined) return undefined;
  // 五个亿
  if (text.startsWith("个亿", to)) return { ...base, to: to + 2, value: shift(String(value), 8), scale: 8 };
  return withDecimals(text, { ...base, value: String(value) });
}

function trailingPower(run: string): number {
  return /[万亿]$/.test(run) ? (SCALE_POWER[run.slice(-1)] ?? 0) : 0;
}

/** 零点五, 一万零十二点一五, 一点二万. */
function withDecimals(text: string, numeral: Numeral): Numeral {
  const [all, digits] = match(DECIMALS, text, numeral.to) ?? [];
  if (all === undefined || digits === undefined) return numeral;
  const decimals = [...digits].map((digit) => String(evaluateInteger(digit) ?? 0n)).join("");
  const end = numeral.to + all.length;
  const scales = match(/[万亿]+/y, text, end)?.[0] ?? "";
  const power = [...scales].reduce((sum, character) => sum + (SCALE_POWER[character] ?? 0), 0);
  return {
    ...numeral,
    to: end + scales.length,
    value: shift(plainDecimal(`${numeral.value}.${decimals}`), power),
    scale: power,
  };
}

const PARTS = /分之/y;
const TENTHS = /成(?![功立果员本效交都熟型品人绩长])([一二三四五六七八九半\d])?/y;
const DISCOUNT = /折(?![算合旧叠扣中])/y;

function readShare(text: string, numeral: Numeral): Numeral | undefined {
  if (match(PARTS, text, numeral.to) !== undefined) return readParts(text, numeral);
  if (text.charAt(numeral.to) === "又") return readMixedFraction(text, numeral);
  const [tenths, rest] = match(TENTHS, text, numeral.to) ?? [];
  if (tenths !== undefined) return readTenths(numeral, tenths, rest);
  if (match(DISCOUNT, text, numeral.to) === undefined || numeral.upper !== undefined) return undefined;
  const percent = discounted(numeral.value);
  return percent === undefined ? undefined : { ...numeral, to: numeral.to + 1, value: percent, share: "%" };
}

/** 八折 is 80 %, 8.5折 and 八五折 are 85 %. */
function discounted(value: Value): Value | undefined {
  if (exact(value).compare(exact(10)) <= 0) return shift(value, 1);
  return /^\d\d$/.test(value) ? value : undefined;
}

/** 二又四分之三 */
function readMixedFraction(text: string, whole: Numeral): Numeral | undefined {
  const denominator = readRun(text, whole.to + 1);
  const part =
    denominator !== undefined && match(PARTS, text, denominator.to) !== undefined
      ? readParts(text, denominator)
      : undefined;
  if (part === undefined || part.share !== undefined || part.upper !== undefined) return undefined;
  return { ...part, from: whole.from, value: exact(whole.value).add(exact(part.value)).toFraction() };
}

/** 百分之九十五点五, 千分之五, 万分之二, 三分之二. */
function readParts(text: string, denominator: Numeral): Numeral | undefined {
  const above = readFigures(text, denominator.to + 2) ?? readRun(text, denominator.to + 2);
  if (above === undefined || denominator.upper !== undefined || denominator.value === "0") return undefined;
  return inParts({ ...above, from: denominator.from, scale: 0, hanzi: denominator.hanzi }, denominator.value);
}

/** How many parts of so many: of 100 per cent, of 1000 per mille, of another number a fraction. */
function inParts(above: Numeral, denominator: Value): Numeral | undefined {
  switch (denominator) {
    case "100":
      return { ...above, denominator, share: "%" };
    case "1000":
      return { ...above, denominator, share: "‰" };
    case "10000":
      return above.upper === undefined
        ? { ...above, denominator, value: printExact(exact(above.value).div(100)), share: "%" }
        : undefined;
    default:
      return above.upper === undefined && parseExact(above.value) !== undefined
        ? { ...above, denominator, value: fraction(above.value, denominator) }
        : undefined;
  }
}

/** 万分之三至五: what 分之 makes of the first number it makes of the second. */
export function sharedParts(first: Numeral, second: Numeral): Numeral | undefined {
  if (first.denominator === undefined || second.denominator !== undefined || second.share !== undefined)
    return undefined;
  return second.hanzi === first.hanzi ? inParts(second, first.denominator) : undefined;
}

/** 九成 = 90 %, 九成五 = 95 %, 七八成 = 70–80 %. */
function readTenths(numeral: Numeral, written: string, rest: string | undefined): Numeral {
  const ones = rest === undefined ? 0n : rest === "半" ? 5n : (evaluateInteger(rest) ?? 0n);
  const percent = (value: Value) => printExact(exact(shift(value, 1)).add(exact(ones)));
  return {
    ...numeral,
    to: numeral.to + written.length,
    value: percent(numeral.value),
    ...(numeral.upper === undefined ? {} : { upper: { ...numeral.upper, value: percent(numeral.upper.value) } }),
    share: "%",
  };
}

function withMore(text: string, numeral: Numeral): Numeral {
  const [all, word, scale = ""] = match(MORE, text, numeral.to) ?? [];
  if (all === undefined || numeral.upper !== undefined) return numeral;
  const power = SCALE_POWER[scale] ?? 0;
  return {
    ...numeral,
    to: numeral.to + all.length,
    value: shift(numeral.value, power),
    scale: numeral.scale + power,
    more: word === "来" ? "around" : "above",
  };
}

/** A number as written in a phrase. */
export interface Numeral {
  readonly from: number;
  /** The first offset behind it, share sign words (百分之, 成) included, units not. */
  readonly to: number;
  /** For 几十 and 两三 the lower end. */
  readonly value: Value;
  /** 几十: the upper end, not included; 两三: the upper end, included. */
  readonly upper?: { readonly value: Value; readonly kind: "vague" | "neighbour" };
  /** Written inside the number: 百分之 and 成 make per cent, 千分之 per mille. */
  readonly share?: "%" | "‰";
  /** Written before 分之: 10000 in 万分之三. */
  readonly denominator?: Value;
  /** 三百余, 10多万: somewhat more; 十来: thereabouts. */
  readonly more?: "above" | "around";
  /** 3万: the power of ten behind the last figures, which a range may share (3-5万). */
  readonly scale: number;
  /** Written in Chinese characters, which also occur inside ordinary words (一致, 十分). */
  readonly hanzi: boolean;
}
