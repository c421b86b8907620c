import { reasons } from "../messages.ts";
import type { Refusal } from "./loose-tokens.ts";
import { isTelling, isUnaccounted, looseMark } from "./loose-tokens.ts";
import type { Mark, Phrase } from "./match.ts";
import { indices, mark, roleAt, textOf } from "./match.ts";
import type { Part, Segment } from "./segments.ts";
import { readPart } from "./whole.ts";

/** Names that lead to the threshold behind them rather than demand something themselves. */
const SUBJECT = /(?:率|数|数量|量|额|度|面积|时间|情况|人次|成本|费用|经费|金额|比例|任务|工作|项目|质量|时效)$/;

export type Soft = { readonly parts: readonly Part[]; readonly marks: readonly Mark[] } | Refusal;

/** A stretch without a threshold beside others that have one: a demand of its own, a subject, or nothing. */
export function readSoft(phrase: Phrase, segment: Segment, next: Segment | undefined): Soft {
  const { from, to } = segment;
  const text = textOf(phrase, from, to);
  const own = indices(from, to);
  const telling = own.find(
    (index) => phrase.tokens[index]?.type === "text" && SUBJECT.test(text) && isTelling(phrase, index),
  );
  if (telling !== undefined)
    return { failure: reasons.tellingWord({ text: textOf(phrase, telling, telling + 1) }), unread: [telling] };
  const isPlain = /^(?:完成|到位|实现)?$/.test(text.replaceAll(/[,;。、:()“”!]/g, ""));
  if (isPlain || (SUBJECT.test(text) && (next?.parts.length ?? 0) > 0 && next?.joint !== "or"))
    return { parts: [], marks: own.map((index) => looseMark(phrase, index)) };
  const unread = own.filter((index) => isUnaccounted(phrase, index) || roleAt(phrase, index) === "condition");
  const [first] = unread;
  if (first !== undefined) return { failure: reasons.looseNumber({ text: textOf(phrase, first, first + 1) }), unread };
  const whole = readPart(text);
  const part =
    whole === undefined || "failure" in whole
      ? { comparator: { kind: "qualitative", text } as const, doubts: [] }
      : whole;
  return { parts: [{ ...part, from, to }], marks: own.map((index) => mark(index, "quality")) };
}
