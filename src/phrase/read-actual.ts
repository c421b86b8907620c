import { notAchieved } from "./actual/sense.ts";
import { singleValue } from "./actual/single-value.ts";
import { withTargetUnit } from "./actual/target-unit.ts";
import { flag, type Valued } from "./actual/valued.ts";
import { type ActualReading, printActual } from "./actual-value.ts";
import type { Comparator } from "./comparator.ts";
import { actualReasons } from "./messages.ts";
import { readTarget } from "./read-target.ts";

/**
 * Reads an actual value (实际完成值) with the grammar of the targets. A number without a unit takes its target's, scale
 * included: against ≤90万元 an actual of 90 is 900000 元. Where that is out of all proportion and another unit is not, it is
 * unreadable; so is what leaves open on which side of its target it lies, and what says that something was not done.
 * @param target the comparator that the actual answers
 * @param unitColumn 计算单位 of the indicator
 * @param targetText the target phrase, which tells in what scale its number is written
 */
export function readActual(text: string, target?: Comparator, unitColumn = "", targetText = ""): ActualReading {
  const { written, flags } = withoutAsides(text);
  const reading = readTarget(written);
  if (reading.status === "unreadable") return { status: "unreadable", text, notation: "?", reason: reading.reason };
  const valued = singleValue(reading.comparator, written, target);
  const answered = "reason" in valued ? valued : withTargetUnit(valued, written, { target, unitColumn, targetText });
  const complete = "reason" in answered ? answered : unlessNotAchieved(answered, written, targetText);
  if ("reason" in complete) return { status: "unreadable", text, notation: "?", reason: complete.reason };
  const all = [...complete.flags, ...flags];
  return {
    status: all.length > 0 ? "flagged" : "ok",
    text,
    notation: printActual(complete.value),
    value: complete.value,
    flags: all,
  };
}

/** Without the ^ that some sheets put before a number, and without what a bracket says of the number's parts: 3场（含线上1场）. */
function withoutAsides(text: string) {
  const trimmed = text.trim();
  const [stray, written = ""] = /^(\^)?(.*)$/s.exec(trimmed)?.slice(1) ?? [];
  const whole = written.replace(PARTS, "");
  return {
    written: whole,
    flags: [
      ...(stray === undefined ? [] : [flag("stray-sign")]),
      ...(whole === written ? [] : [flag("aside-ignored")]),
    ],
  };
}

/** Not （含10人）, which says that 10 itself belongs to the range. */
const PARTS = /(?<=[^\s(（])\s*[(（](?:包?含|包括)(?![\d０-９一二两三四五六七八九十百])[^()（）]{1,40}[)）]$/;

function unlessNotAchieved(
  valued: Exclude<Valued, { readonly reason: unknown }>,
  text: string,
  targetText: string,
): Valued {
  if (valued.value.kind === "text" || valued.value.kind === "yes-no") return valued;
  const word = notAchieved(text, targetText);
  return word === undefined ? valued : { reason: actualReasons.notAchieved({ word }) };
}
