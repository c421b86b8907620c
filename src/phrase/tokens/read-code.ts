import { readNumeral } from "../numerals/read-numeral.ts";
import { readName } from "./names.ts";
import { readDate } from "./read-date.ts";
import { readGrade } from "./read-grade.ts";
import { readUnit } from "./read-unit.ts";
import { readSpoiltFigures } from "./spoilt-figures.ts";
import type { Token } from "./token.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const FIGURES = "0123456789";
const STARTS: ReadonlySet<string> = new Set(`${FIGURES}${LETTERS}(`);
/** What stands behind the first figures of a code or name; spares the patterns elsewhere. */
const BEHIND_FIGURES: ReadonlySet<string> = new Set(`${LETTERS}周岁学分小公千*天:版`);

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
