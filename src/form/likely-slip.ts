import { ACTUAL_COLUMNS, COLUMNS_FOR_PEOPLE, COLUMNS_OF_REVIEW } from "./actuals.ts";
import { LABELS } from "./labels.ts";

/**
 * Whether a word may be a label with a slip of the keyboard. In a Chinese label nearly every character carries meaning:
 * 全年实际值 is not 上年实际值, 四级指标 is not 二级指标. So only what cannot mean anything else is a slip: characters in another
 * order, one left out, one doubled, or one that makes no word of the field with its neighbours (填报日其).
 */
export function isLikelySlip(written: string, label: string): boolean {
  if (!HAN.test(written) || !HAN.test(label)) return true;
  const left = Array.from(label);
  return Array.from(written).every((character, index, characters) => {
    const at = left.indexOf(character);
    if (at !== -1) left.splice(at, 1);
    return at !== -1 || !hasMeaning(character, characters[index - 1] ?? "", characters[index + 1] ?? "");
  });
}

const HAN = /\p{Script=Han}/u;

function hasMeaning(character: string, before: string, after: string): boolean {
  if (character === before || character === after) return false;
  return QUALIFIERS.includes(character) || WORDS.has(before + character) || WORDS.has(character + after);
}

/** Levels, periods and stages that headings of the field name. */
const QUALIFIERS = "四五六七八九十首末全半季月周日次往近增减升降初中终复审核批调";

/** Every two neighbouring characters of the labels and headings. */
const WORDS: ReadonlySet<string> = new Set(
  [
    ...Object.values(LABELS).flatMap((fields) => Object.values(fields).flatMap(({ labels }) => labels)),
    ...ACTUAL_COLUMNS.flatMap(({ headings }) => headings),
    ...COLUMNS_FOR_PEOPLE,
    ...COLUMNS_OF_REVIEW,
  ].flatMap((word) =>
    Array.from(word, (character, index) => character + word.charAt(index + 1)).filter((pair) => pair.length > 1),
  ),
);
