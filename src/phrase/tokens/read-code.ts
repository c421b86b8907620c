import { readNumeral } from "../numerals/read-numeral.ts";
import { readName } from "./names.ts";
import { readDate } from "./read-date.ts";
import { readGrade } from "./read-grade.ts";
import { readSingleUnit, readUnit } from "./read-unit.ts";
import type { Token } from "./token.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const FIGURES = "0123456789";
const STARTS: ReadonlySet<string> = new Set(`${FIGURES}${LETTERS}(`);
/** What stands behind the first figures of a code or name; spares the patterns elsewhere. */
const BEHIND_FIGURES: ReadonlySet<string> = new Set(`${LETTERS}周岁学分小公千*天:、版个月`);

/** 5G, PM2.5, GB/T19001, but not RMB500: letters and figures that belong together are a name. */
const CODE =
  /(?!RMB|CNY)[A-Za-z]{1,12}[/.+-]?[A-Za-z]{0,12}\d[\d.A-Za-z-]{0,20}|\d{1,20}[A-Za-z]{1,12}(?=[\u3400-\u9FFF])/y;

/** Reads what begins with a figure, a letter or a bracket and is no quantity: a code, a name, figures that are spoilt. */
export function readCode(text: string, at: number): Token | undefined {
  const first = text.charAt(at);
  if (first > "z" || !STARTS.has(first)) return undefined;
  const isBracket = first === "(";
  const end = figuresEnd(text, isBracket ? at + 1 : at);
  // (95%): only document numbers and types of reservoirs close right behind the figures.
  if (isBracket ? text.charAt(end) !== ")" : end > at && !BEHIND_FIGURES.has(behindRange(text, end))) return undefined;
  const spoilt = readSpoiltFigures(text, at, end);
  if (spoilt !== undefined) return { type: "mark", from: at, to: spoilt, mark: text.slice(at, spoilt) };
  const name = readName(text, at);
  if (name !== undefined) return name;
  CODE.lastIndex = at;
  const code = CODE.exec(text)?.[0];
  if (code === undefined || readGrade(text, at) !== undefined || readDate(text, at) !== undefined) return undefined;
  if (/^\d/.test(code) && readsAsQuantity(text, at)) return undefined;
  return { type: "text", from: at, to: at + code.length };
}

/** What stands behind 3-6 in 3-6岁, or behind the figures that end at `end`. */
function behindRange(text: string, end: number): string {
  const behind = text.charAt(end);
  return behind === "-" || behind === "~" || behind === "至" ? text.charAt(figuresEnd(text, end + 1)) : behind;
}

/** The offset behind the figures that begin at `at`. */
function figuresEnd(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) >= "0" && text.charAt(end) <= "9") end += 1;
  return end;
}

function readsAsQuantity(text: string, at: number): boolean {
  const numeral = readNumeral(text, at);
  return (
    numeral !== undefined && (/[wW]$/.test(text.slice(at, numeral.to)) || readUnit(text, numeral.to) !== undefined)
  );
}

/** Letters that a scanner or a hurried hand puts in the place of 0 and 1, among figures. */
const MIXED = /\d*[OoIl][\dOoIl]*(?![A-Za-z])/y;

/**
 * Where letters stand among figures, or alone where a number is due (1O0, l00人, OO%): up to where they go. Nobody can tell
 * what was meant, so they are neither a number nor a name.
 * @param figuresEnd behind the figures that begin at `at`; `at` itself where there are none
 */
function readSpoiltFigures(text: string, at: number, figuresEnd: number): number | undefined {
  if (!LETTER_FIGURES.has(text.charAt(figuresEnd)) || /[A-Za-z\d]/.test(text.charAt(at - 1))) return undefined;
  MIXED.lastIndex = at;
  const run = MIXED.exec(text)?.[0];
  if (run === undefined || isName(run, text.charAt(at + run.length))) return undefined;
  const to = at + run.length;
  return /\d/.test(run) || isNumberDue(text, to) ? to : undefined;
}

const LETTER_FIGURES: ReadonlySet<string> = new Set("OoIl");

/** O3浓度 is ozone, O2O a way of selling. */
function isName(run: string, next: string): boolean {
  return run === "O2O" || (/^O[23]$/.test(run) && /[\u3400-\u9FFF≤<]/.test(next) && next !== "次" && next !== "个");
}

/** I类 is a grade, although 类 can count. */
function isNumberDue(text: string, to: number): boolean {
  if (to >= text.length || /[%‰,;。、)]/.test(text.charAt(to))) return true;
  return !/[类级型期段档片区]/.test(text.charAt(to)) && readSingleUnit(text, to) !== undefined;
}
