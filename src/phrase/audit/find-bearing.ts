import { BEARING, HARMLESS } from "./bearing-words.ts";

/** A word that bears on a threshold, and where it stands in the text that was searched. */
export interface Bearing {
  readonly word: string;
  readonly from: number;
}

/**
 * The first word of a stretch of folded text that may say something about a threshold beside it: 不, 每, 较上年, 前 …
 * Inside an ordinary word (不合格率, 学前) and inside a word that the context uses too it says nothing.
 * @param context what is known of the indicator: its name, its explanation, folded
 */
export function findBearing(text: string, context = ""): Bearing | undefined {
  for (let at = 0; at < text.length; ) {
    const word = longestAt(text, at);
    if (word === undefined) at += 1;
    else if (
      word.isHarmless ||
      isProportion(text, at, word.text) ||
      isRung(text, at, word.text) ||
      isKnown(text, at, at + word.text.length, context)
    )
      at += word.text.length;
    else return { word: word.text, from: at };
  }
  return undefined;
}

interface Entry {
  readonly text: string;
  readonly isHarmless: boolean;
}

const ENTRIES: ReadonlyMap<string, readonly Entry[]> = group([
  ...BEARING.map((text) => ({ text, isHarmless: false })),
  ...HARMLESS.map((text) => ({ text, isHarmless: true })),
]);

function group(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(entry.text.charAt(0), [...(groups.get(entry.text.charAt(0)) ?? []), entry]);
  for (const list of groups.values()) list.sort((a, b) => b.text.length - a.text.length);
  return groups;
}

function longestAt(text: string, at: number): Entry | undefined {
  return ENTRIES.get(text.charAt(at))?.find((entry) => text.startsWith(entry.text, at));
}

/** 城乡收入比: at the end of a name it is a proportion. */
function isProportion(text: string, at: number, word: string): boolean {
  return word === "比" && at > 1 && at + 1 === text.length;
}

/** 中等路以上比例, 重度及以上污染, 最高温度: the noun goes on behind them, so they say which, not how much. */
function isRung(text: string, at: number, word: string): boolean {
  const isBehindNoun = /^以[上下内]$/.test(word) && at > 0;
  // 三等奖及以上2项
  if (/^以[上下]$/.test(word) && /[级类等奖星科专士称]及?$/.test(text.slice(0, at))) return true;
  const isBeforeNoun = /^最[高低大小]$/.test(word) && at === 0;
  return (isBehindNoun || isBeforeNoun) && /^[\u3400-\u9FFF]{2}/.test(text.slice(at + word.length));
}

/** Whether the context has the word with the same neighbour, so that it is a word of the indicator's own. */
function isKnown(text: string, from: number, to: number, context: string): boolean {
  if (context === "") return false;
  const hasBefore = from > 0 && context.includes(text.slice(from - 1, to));
  return hasBefore || (to < text.length && context.includes(text.slice(from, to + 1)));
}
