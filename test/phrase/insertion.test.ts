import { describe, expect, test } from "vitest";
import { HARMLESS } from "../../src/phrase/audit/bearing-words.ts";
import { fold } from "../../src/phrase/fold.ts";
import { readTarget } from "../../src/phrase/read-target.ts";
import { tokenize } from "../../src/phrase/tokens/tokenize.ts";
import { phraseRows } from "./phrase-tables.ts";

/*
 * A word that bears on a threshold is never dropped: put into any phrase of the tables, or taken out of it, it changes the
 * notation, makes the phrase unreadable, or is named by an ambiguity.
 */

const WORDS = "不 未 非 以外 不含 每 各 或 同比 较上年 上年 个百分点 万 亿 角 折 前 后 底前".split(" ");

/** One phrase before and behind the change of a word at a place, both folded. */
interface Change {
  readonly word: string;
  readonly at: number;
  /** The phrase that holds the word. */
  readonly longer: string;
  readonly shorter: string;
  readonly notation: string;
}

type Read = (text: string, unit: string) => Pick<ReturnType<typeof readTarget>, "notation" | "ambiguities">;

/**
 * Of the phrases of the tables that demand something countable (qualities keep all of their words), one of each shape: the
 * kinds of its tokens in their order, and the words that it holds.
 */
const rows = [...new Map(phraseRows().map((row) => [shapeOf(row.phrase), row])).values()]
  .map(({ phrase, unit }) => ({ unit, text: fold(phrase).text, reading: readTarget(phrase, unit) }))
  .filter(({ reading }) => reading.comparator !== undefined && reading.comparator.kind !== "qualitative");

function shapeOf(phrase: string): string {
  const { text } = fold(phrase);
  const kinds = tokenize(text).map((token) =>
    token.type === "word" ? token.sense.role : token.type === "mark" ? token.mark : token.type,
  );
  return [...kinds, ...WORDS.filter((word) => text.includes(word))].join(" ");
}

function insertions(word: string, read: Read): readonly Change[] {
  return rows.flatMap(({ text, unit, reading: { notation } }) =>
    [0, ...tokenize(text).map(({ to }) => to)].flatMap((at) => {
      const change = { word, at, longer: text.slice(0, at) + word + text.slice(at), shorter: text, notation };
      return isDropped(change, unit, read, change.longer) ? [change] : [];
    }),
  );
}

function deletions(word: string, read: Read): readonly Change[] {
  return rows.flatMap(({ text, unit, reading: { notation } }) =>
    [...text.matchAll(new RegExp(word, "g"))].flatMap(({ index: at }) => {
      const shorter = text.slice(0, at) + text.slice(at + word.length);
      const change = { word, at, longer: text, shorter, notation };
      return shorter !== "" && isDropped(change, unit, read, shorter) ? [change] : [];
    }),
  );
}

function isDropped({ word, notation }: Change, unit: string, read: Read, changed: string): boolean {
  const reading = read(changed, unit);
  return reading.notation === notation && !reading.ambiguities.some(({ message }) => message.zh.includes(word));
}

/** Where both phrases mean the same, with the reason. */
const EXCEPTIONS: readonly (readonly [reason: string, holds: (change: Change) => boolean])[] = [
  ["the word and its neighbours make an ordinary word: 不合格率, 学前教育, 图书角", isInOrdinaryWord],
  ["或 between two nouns is part of a name", ({ word, at, longer }) => word === "或" && isBetweenNouns(longer, at)],
  [
    "或以上 and 或等于 say no more than 以上 and 等于",
    ({ longer }) => /或(?:以[上下]|等于|\d|者)|[个次]或/.test(longer),
  ],
  ["no amount of nothing is something: 0万", ({ word, shorter }) => /[万亿角折]/.test(word) && /0/.test(shorter)],
  [
    "年2次 and 每年2次, 半年 and 每半年, 日均 and 每日均 are the same",
    ({ word, at, longer }) =>
      word === "每" &&
      /^每(?:一?年|半年|一?月|一?周|季度?|日|[亩村年月日季户人]均|每|[\d一二两三四五六七八九十])/.test(
        longer.slice(at),
      ),
  ],
  [
    "1.5亿 in a column of 亿元 is written twice and meant once",
    ({ word, shorter }) => word === "亿" && shorter === "1.5",
  ],
  ["不低于三级标准的项目 names which", ({ longer }) => longer.startsWith("不低于三级标准的项目")],
  ["村 in 每村增收5万元/村 is said twice", ({ longer }) => /每(.).*\/\1$/.test(longer)],
  [
    "a year on year change is one against last year",
    ({ word, longer }) => /上年/.test(word) && /上年(?:同比|同期|每?年|略?有)|年较?上年|逐年/.test(longer),
  ],
  [
    "底 and 末 already mean by the end, and 截至 and 不晚于 by the day",
    ({ word, longer }) =>
      /前$/.test(word) && /[底末季度月日号Q\d](?:底)?前|(?:截至|不[晚迟]于|最迟|≤).*前$/.test(longer),
  ],
  ["折 is a tenth and 成 too: 95折 and 95% are one", ({ word, longer }) => word === "折" && /\d折|四十折/.test(longer)],
  [
    "以外 behind 超过 says the same twice",
    ({ word, longer }) => word === "以外" && /[>超逾过高多大优]|不止|过半|突破|以外以外/.test(longer),
  ],
  ["3-5万元 and 3万-5万元 are one", ({ word, longer }) => /万|个百分点/.test(word) && /(?:万|点)[-~±]/.test(longer)],
  [
    "处理后24小时内: from when the time runs",
    ({ word, longer }) => word === "后" && /后\d+(?:分钟|小时|日|天|个?月|个?工作日)内/.test(longer),
  ],
  ["the size of what is counted belongs to its name: 1000万亩以上示范区", isSizeInName],
];

function isInOrdinaryWord({ word, at, longer }: Change): boolean {
  return HARMLESS.some((ordinary) => {
    for (let from = longer.indexOf(ordinary); from >= 0; from = longer.indexOf(ordinary, from + 1))
      if (from < at + word.length && from + ordinary.length > at) return true;
    return false;
  });
}

function isBetweenNouns(text: string, at: number): boolean {
  return /[\p{L}\d]/u.test(text.charAt(at - 1)) && /[\p{L}\d]/u.test(text.charAt(at + 1));
}

function isSizeInName({ word, at, longer }: Change): boolean {
  return /万|亿|不|未|非/.test(word) && /^.{0,8}?(?:以[上下内])[\u3400-\u9FFF]/.test(longer.slice(Math.max(0, at - 3)));
}

function unexplained(changes: readonly Change[]): readonly string[] {
  return changes
    .filter((change) => !EXCEPTIONS.some(([, holds]) => holds(change)))
    .map(({ longer, shorter, notation }) => `${longer} | ${shorter} → ${notation}`);
}

const found = new Map(
  WORDS.map((word) => [word, { put: insertions(word, readTarget), taken: deletions(word, readTarget) }] as const),
);

describe.each(WORDS)("%s", (word) => {
  test("is not dropped where it is put in", () => {
    expect(unexplained(found.get(word)?.put ?? [])).toEqual([]);
  });

  test("is missed where it is taken out", () => {
    expect(unexplained(found.get(word)?.taken ?? [])).toEqual([]);
  });
});

test("both find a reader that drops a word", () => {
  const careless: Read = (text, unit) => readTarget(text.replaceAll("未", ""), unit);
  expect(unexplained(insertions("未", careless)).length).toBeGreaterThan(30);
  const forgetful: Read = (text, unit) => readTarget(text.includes("以外") ? text : `${text}以外`, unit);
  expect(unexplained(deletions("以外", forgetful)).length).toBeGreaterThan(0);
});

test("every exception is needed", () => {
  const all = [...found.values()].flatMap(({ put, taken }) => [...put, ...taken]);
  const idle = EXCEPTIONS.filter(([, holds]) => !all.some(holds)).map(([reason]) => reason);
  expect(idle).toEqual([]);
});
