import { fieldOf } from "./field-labels.ts";
import { headRole } from "./heads.ts";
import { oneLine } from "./texts.ts";
import { isClassWord } from "./words.ts";

/** Whether a line can be the title of a form. */
export function isTitle(text: string): boolean {
  const line = titleOf(text);
  if (line.length < 5 || line.length > LONGEST || !/绩效|目标表|自评表/u.test(line)) return false;
  if (!/表|目标|自评|申报书/u.test(line) || /[:：；。，]/u.test(line.replaceAll(/[(（][^()（）]*[)）]/gu, "")))
    return false;
  if (fieldOf(line) !== undefined || headRole(line) !== undefined || isClassWord(line)) return false;
  return (
    !FURNITURE.test(line) &&
    !/^(?:年度|本年度|部门整体支出|总体|长期|中期|实施期)?(?:绩效)?目标$|指标$|目标值|情况$/u.test(line)
  );
}

/** The most certain kind: it begins a form of its own. */
export function isStrictTitle(text: string): boolean {
  return (
    isTitle(text) &&
    /(?:表|申报书|目标)$/u.test(withoutTrailingYear(titleOf(text)).replace(/[(（][^()（）]*[)）]$/u, ""))
  );
}

const LONGEST = 60;

/** What surrounds a text on a web page. */
const FURNITURE =
  /当前位置|发布(?:日期|时间)|浏览次数|点击数|字号|扫一扫|打印|分享|来源[:：]|source:|首页|https?:|网站|附件下载/iu;

export function isFurniture(text: string): boolean {
  return (
    FURNITURE.test(text) ||
    /^(?:公开\d+表|附件\d*|附表\d*|附[：:]?|表\s*\d+|第\s*\d+\s*页(?:[，,]?\s*共\s*\d+\s*页)?|-\s*\d+\s*-|\d+\s*\/\s*\d+)$/u.test(
      text.trim(),
    )
  );
}

/** A title as it is kept: without marks of a text format and without the year behind it. */
export function titleOf(text: string): string {
  return withoutTrailingYear(
    oneLine(text)
      .replace(/^#+\s*/u, "")
      .replace(/^附(?:件|表)\s*\d*\s*[:：.、]?\s*/u, "")
      .trim(),
  );
}

function withoutTrailingYear(text: string): string {
  return text.replace(/\s*[(（]\s*(?:19|20)\d\d\s*(?:年度?)?\s*[)）]\s*年?度?$/u, "").trim();
}

/** The year that a title or a line below it states: （2023）年, 2023年度. */
export function yearIn(text: string): number | undefined {
  const [, year] = /((?:19|20)\d\d)\s*[)）]?\s*年/u.exec(text) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** A line that is nothing but a year: （2023年度）, 2023年. */
export function isYearLine(text: string): boolean {
  return /^[(（]?\s*(?:填报|预算|评价|申报)?(?:年度)?[:：]?\s*(?:19|20)\d\d\s*[)）]?\s*年?度?\s*[)）]?$/u.test(
    text.trim(),
  );
}

/** A bare year in such a line. */
export function bareYear(text: string): number | undefined {
  const [year] = /(?:19|20)\d\d/u.exec(text) ?? [];
  return year === undefined ? undefined : Number(year);
}
