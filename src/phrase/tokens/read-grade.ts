import type { GradeToken } from "./token.ts";

/** Rungs of ladders on which 以上 and 不低于 mean "at least as good". */
const GRADE =
  /(?:国家)?(?:[1-5一二三四五]A{1,5}级?|A{2,5}级?|A级)(?![A-Za-z0-9])|[一二三]级[ABC](?![A-Za-z])|(?:I{1,3}|IV|VI?)[类级]|(?<=[级等为])[A-E](?=及?以上)|(?:国家)?[一二三四五六七八九十甲乙丙丁]级(?:[甲乙]等)?(?!医院|学校|网)|[一二三四五Ⅰ-Ⅴ]类(?:水体?(?!质))?|[一二三]等奖|[ⅠⅡⅢⅣⅤ]级|[1-5]级|[A-E][级类等]|[一二三]等(?=及?以上)|优秀|良好|合格|优良|省部级|国家级|省级|市级|地市级|县级|区级|厅级|校级|初级|中级|高级|副高|正高|本科|大专|专科|硕士|博士|研究生|高中|[一二三四五]星级?|(?<=[≥≤><=于])[优良](?![秀好良率])|[优良](?=及?以上)/y;

/** The characters with which a grade can begin. */
const FIRST: ReadonlySet<string> = new Set(
  "12345ABCDEIV国一二三四五六七八九十甲乙丙丁ⅠⅡⅢⅣⅤ优良合省市地县区厅校初中高副正本大专硕博研",
);

/** Most numbers are no rungs; this spares them the pattern. */
const NUMBERS: ReadonlySet<string> = new Set("12345一二三四五六七八九十");
const RUNGS: ReadonlySet<string> = new Set("级类等星A");

export function readGrade(text: string, at: number): GradeToken | undefined {
  const first = text.charAt(at);
  if (!FIRST.has(first) || (NUMBERS.has(first) && !RUNGS.has(text.charAt(at + 1)))) return undefined;
  GRADE.lastIndex = at;
  const grade = GRADE.exec(text)?.[0];
  return grade === undefined || /^(?:合格|优良|优秀)率/.test(text.slice(at, at + 3))
    ? undefined
    : { type: "grade", from: at, to: at + grade.length, grade: inRoman(grade) };
}

const ROMAN: Readonly<Record<string, string>> = { I: "Ⅰ", II: "Ⅱ", III: "Ⅲ", IV: "Ⅳ", V: "Ⅴ", VI: "Ⅵ" };

/** III类 typed with Latin letters is Ⅲ类. */
function inRoman(grade: string): string {
  return grade.replace(/^[IV]+/, (letters) => ROMAN[letters] ?? letters);
}
