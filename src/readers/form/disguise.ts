import type { Text } from "../../base/language.ts";
import { fold } from "../../phrase/fold.ts";

/** A key as it would be if nothing had slipped in: half-width, simplified, small, without quotes, blanks and what cannot be seen. */
export function undisguised(word: string): string {
  return fold(word).text.replaceAll(QUOTES, "").replaceAll(/\s/g, "").toLowerCase();
}

/** What has slipped into a word that is a key otherwise; undefined where nothing has. */
export function disguiseOf(word: string): Text | undefined {
  return DISGUISES.find(([pattern]) => pattern.test(word))?.[1] ?? (isTraditional(word) ? TRADITIONAL : undefined);
}

const QUOTES = /[“”‘’"'`「」『』＂＇]/gu;

const DISGUISES: readonly (readonly [pattern: RegExp, what: Text])[] = [
  [/[“”‘’"'`「」『』＂＇]/, { zh: "引号", en: "quotes" }],
  [
    /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|(?=[^\t])\p{Cc}/u,
    { zh: "看不见的字符", en: "an invisible character" },
  ],
  [/\u00A0/, { zh: "不间断空格", en: "a no-break space" }],
  [/\s/, { zh: "空格", en: "a blank" }],
  [/[\uFF01-\uFF5E]/, { zh: "全角字符", en: "full-width characters" }],
  [/[A-Z]/, { zh: "大写字母", en: "capital letters" }],
];

function isTraditional(word: string): boolean {
  return fold(word).text !== word;
}

const TRADITIONAL: Text = { zh: "繁体字", en: "traditional characters" };
