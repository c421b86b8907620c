import { valueOfClauses } from "./actual/clauses.ts";
import { withoutParts } from "./actual/parts-of-number.ts";
import { plainAnswer } from "./actual/plain-answer.ts";
import type { Question } from "./actual/question.ts";
import { flag } from "./actual/valued.ts";
import { type ActualReading, printActual } from "./actual-value.ts";
import { fold } from "./fold.ts";

export { doubtfulAside } from "./actual/clauses.ts";

/**
 * Reads an actual value (实际完成值) with the grammar of the targets. Beside its number, date or grade stand only words that are
 * known to be harmless or are the indicator's own; any other leaves it unreadable and is named. A number without a unit takes its
 * target's, scale included: against ≤90万元 an actual of 90 is 900000 元. Where that is out of all proportion and another unit is
 * not, it is unreadable; so is what leaves open on which side of its target it lies.
 */
export function readActual(text: string, question: Question = {}): ActualReading {
  const [stray, written = ""] = /^(\^)?(.*)$/s.exec(text.trim())?.slice(1) ?? [];
  const folded = fold(written).text;
  const head = withoutParts(folded, question);
  const valued =
    plainAnswer(folded, question) ?? valueOfClauses(head ?? folded, head === undefined ? written : head, question);
  if ("reason" in valued) return { status: "unreadable", text, notation: "?", reason: valued.reason };
  const flags = [
    ...valued.flags,
    ...(stray === undefined ? [] : [flag("stray-sign")]),
    ...(head === undefined ? [] : [flag("aside-ignored")]),
  ];
  return {
    status: flags.length > 0 ? "flagged" : "ok",
    text,
    notation: printActual(valued.value),
    value: valued.value,
    flags,
  };
}
