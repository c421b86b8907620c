import { readSingleUnit } from "./read-unit.ts";

/** Letters that a scanner or a hurried hand puts in the place of 0 and 1, among figures. */
const MIXED = /\d*[OoIl][\dOoIl]*(?![A-Za-z])/y;

/**
 * Where letters stand among figures, or alone where a number is due (1O0, l00人, OO%): up to where they go. Nobody can tell
 * what was meant, so they are neither a number nor a name.
 * @param figuresEnd behind the figures that begin at `at`; `at` itself where there are none
 */
export function readSpoiltFigures(text: string, at: number, figuresEnd: number): number | undefined {
  if (!LETTERS.has(text.charAt(figuresEnd)) || /[A-Za-z\d]/.test(text.charAt(at - 1))) return undefined;
  MIXED.lastIndex = at;
  const run = MIXED.exec(text)?.[0];
  if (run === undefined || isName(run, text.charAt(at + run.length))) return undefined;
  const to = at + run.length;
  return /\d/.test(run) || isNumberDue(text, to) ? to : undefined;
}

const LETTERS: ReadonlySet<string> = new Set("OoIl");

/** O3浓度 is ozone, O2O a way of selling. */
function isName(run: string, next: string): boolean {
  return run === "O2O" || (/^O[23]$/.test(run) && /[\u3400-\u9FFF≤<]/.test(next) && next !== "次" && next !== "个");
}

/** I类 is a grade, although 类 can count. */
function isNumberDue(text: string, to: number): boolean {
  if (to >= text.length || /[%‰,;。、)]/.test(text.charAt(to))) return true;
  return !/[类级型期段档片区]/.test(text.charAt(to)) && readSingleUnit(text, to) !== undefined;
}
