import { isPlainDeed } from "../audit/tails.ts";
import { indices, isMark, type Mark, mark, type Phrase, type Refusal, roleAt, textOf } from "../match.ts";
import { reasons } from "../messages.ts";
import type { Part, Segment } from "./segments.ts";
import { readPart } from "./whole.ts";

/** Names that lead to the threshold behind them rather than demand something themselves. */
const SUBJECT = /(?:率|数|数量|量|额|度|面积|时间|情况|人次|成本|费用|经费|金额|比例|任务|工作|项目|质量|时效)$/;

interface SoftParts {
  /** What the threshold that follows is of. */
  readonly subject: string;
  readonly parts: readonly Part[];
  readonly marks: readonly Mark[];
}

/** A stretch without a threshold beside others that have one: a demand of its own, a subject, or nothing. */
export function readSoft(phrase: Phrase, { from, to }: Segment, following: readonly Segment[]): SoftParts | Refusal {
  const text = textOf(phrase, from, to);
  const own = indices(from, to);
  const isSubject = (SUBJECT.test(text) && leadsTo(following[0])) || isListed(phrase, text, following);
  const isPlain = /^(?:完成|到位|实现)?$/.test(text.replaceAll(/[,;。、:()“”!]/g, ""));
  if (isSubject) return { ...NOTHING, subject: textOf(phrase, from, to + (isMark(phrase, to, "、") ? 1 : 0)) };
  if (isPlain) return NOTHING;
  const later = NEXT_YEAR.exec(text)?.[0];
  if (later !== undefined) return { failure: reasons.tellingWord({ text: later }), unread: own };
  const unread = own.filter((index) => roleAt(phrase, index) === "condition");
  const [first] = unread;
  if (first !== undefined) return { failure: reasons.condition({ word: textOf(phrase, first, first + 1) }), unread };
  return demand(phrase, from, to);
}

/** 当年开工，次年完工: a time that depends on the other one. */
const NEXT_YEAR = /次年|翌年|次月|明年|下年|次日/;

const NOTHING: SoftParts = { subject: "", parts: [], marks: [] };

/**
 * What follows a date or period in its clause: 12月底前无欠薪 demands both. A plain 完成 says nothing of its own, and
 * the year of the form says nothing beside another demand.
 */
export function readRest(phrase: Phrase, { parts, to }: Segment): SoftParts {
  const last = parts.at(-1);
  const isTime = parts.every(({ comparator: { kind } }) => kind === "deadline" || kind === "period");
  if (last === undefined || !isTime || isMark(phrase, last.to, "(")) return NOTHING;
  let from = last.to;
  while (roleAt(phrase, from) === "hold" || isMark(phrase, from, ":“”")) from += 1;
  const text = textOf(phrase, from, to);
  const isPlain = readPart(text) === undefined && isPlainDeed(text.replace(/[”"]$/, ""));
  return isPlain ? NOTHING : demand(phrase, from, to);
}

/** Words that are a demand of their own. */
function demand(phrase: Phrase, from: number, to: number): SoftParts {
  const text = textOf(phrase, from, to);
  const whole = readPart(text);
  const part =
    whole === undefined || "failure" in whole
      ? { comparator: { kind: "qualitative", text } as const, doubts: [] }
      : whole;
  return {
    subject: "",
    parts: [{ ...part, label: "", from, to }],
    marks: indices(from, to).map((index) => mark(index, "quality")),
  };
}

function leadsTo(next: Segment | undefined): boolean {
  return next !== undefined && next.parts.length > 0 && next.joint !== "or";
}

/** 图书、期刊500册, 水、电、气保障率100%: things that share the threshold of the last one. */
function isListed(phrase: Phrase, text: string, later: readonly Segment[]): boolean {
  const last = later.findIndex(({ parts }) => parts.length > 0);
  const end = later[last];
  const isList = later.slice(0, last + 1).every(({ from }) => isMark(phrase, from - 1, "、"));
  if (end === undefined || !isList || !beginsWithNoun(phrase, end)) return false;
  // 及时、足额发放率: the adverbs belong to the name of the rate.
  const isRate = /[率度]/.test(textOf(phrase, end.from, end.parts[0]?.from ?? end.to));
  return !(isRate ? DEED : DEMAND).test(text);
}

/** 培训 is a verb and a noun. */
function beginsWithNoun(phrase: Phrase, { from, loose }: Segment): boolean {
  return loose.includes(from) || roleAt(phrase, from) === "frame";
}

const DEED = /^(?:[无零不]|应.尽.|确保|保证|杜绝)|发生|完成|到位|达标$|全覆盖/;
const DEMAND =
  /^(?:[无零不按]|应.尽.|确保|保证|杜绝)|发生|(?:完成|到位|达标|合格|良好|优秀|显著|明显|有效|规范|健全|完善|提升|提高|改善|增强|满意|稳定|顺利|正常|畅通|全覆盖|落实|整洁|及时|足额|安全|准确)$/;
