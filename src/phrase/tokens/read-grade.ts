import type { GradeToken } from "./token.ts";

/** Rungs of ladders on which 以上 and 不低于 mean "at least as good". */
const GRADE =
  /(?:国家)?(?:[1-5]A{1,5}级?|A{2,5}级?|A级)(?![A-Za-z0-9])|(?:国家)?[一二三四五六七八九十甲乙丙丁]级(?:[甲乙]等)?(?!医院|学校|网)|[一二三四五Ⅰ-Ⅴ]类(?:水体?)?|[一二三]等奖|[ⅠⅡⅢⅣⅤ]级|[1-5]级|[B-E]级|优秀|良好|合格|优良|省部级|国家级|省级|市级|地市级|县级|区级|厅级|校级|初级|中级|高级|副高|正高|本科|大专|专科|硕士|博士|研究生|高中|五星级?|四星级?|三星级?|(?<=[≥≤><=于])[优良](?![秀好良率])|[优良](?=及?以上)/y;

/** The characters with which a grade can begin. */
const FIRST: ReadonlySet<string> = new Set(
  "12345ABCDE国一二三四五六七八九十甲乙丙丁ⅠⅡⅢⅣⅤ优良合省市地县区厅校初中高副正本大专硕博研",
);

export function readGrade(text: string, at: number): GradeToken | undefined {
  if (!FIRST.has(text.charAt(at))) return undefined;
  GRADE.lastIndex = at;
  const grade = GRADE.exec(text)?.[0];
  return grade === undefined || /^(?:合格|优良|优秀)率/.test(text.slice(at, at + 3))
    ? undefined
    : { type: "grade", from: at, to: at + grade.length, grade };
}
