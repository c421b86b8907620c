import { exact } from "../../base/exact.ts";
import type { Amount, Base, Change, Comparator, SimpleComparator } from "../comparator.ts";
import { actualReasons } from "../messages.ts";
import { convert } from "../units.ts";
import { isReached, senseOfActual, senseOfTarget } from "./sense.ts";
import { unitOf } from "./target-unit.ts";
import { flag, plain, type Valued } from "./valued.ts";

/** What a phrase says when it stands in the column of what was achieved. */
export function singleValue(phrase: Comparator, text: string, target: Comparator | undefined): Valued {
  const part = phrase.kind === "compound" ? partThatAnswers(phrase.parts, text, target) : phrase;
  if (part === undefined) return { reason: actualReasons.severalValues };
  return leansAway(part, text, target) ? { reason: actualReasons.otherSide } : valueOfPart(part, text);
}

/**
 * “96%，较上年提高2个百分点” has one part that can answer a target in per cent; of two such parts neither is taken.
 * 1小时30分 is one value in two parts: only what a mark sets apart can be left aside.
 */
function partThatAnswers(
  parts: readonly SimpleComparator[],
  text: string,
  target: Comparator | undefined,
): SimpleComparator | undefined {
  if (parts.some(({ kind }) => kind === "interval" || kind === "tolerance" || kind === "vague")) return undefined;
  // 上半年18天 may still become more than 20.
  if (
    target !== undefined &&
    senseOfTarget(target) === "ceiling" &&
    parts.some(({ kind }) => kind === "period" || kind === "deadline")
  )
    return undefined;
  // 24年1月 would lose its year.
  if (target?.kind === "deadline" && parts.some((part) => unitOf(part)?.unit === "年")) return undefined;
  const answers = parts.filter((part) => isOfItsKind(part, target));
  if (answers.length > 1 && !/[;；,，、。（(]/.test(text)) return undefined;
  const inItsUnit = answers.length > 1 ? answers.filter((part) => isInItsUnit(part, target)) : answers;
  return inItsUnit.length === 1 ? inItsUnit[0] : undefined;
}

function isOfItsKind({ kind }: SimpleComparator, target: Comparator | undefined): boolean {
  if (target?.kind === "bound" || target?.kind === "interval") return kind === "bound" || kind === "approximate";
  return kind === target?.kind;
}

/** A number without a unit may be in any. */
function isInItsUnit(part: SimpleComparator, target: Comparator | undefined): boolean {
  const [unit, wanted] = [unitOf(part)?.unit ?? "", unitOf(target)?.unit ?? ""];
  return unit === "" || wanted === "" || convert(exact(1), unit, wanted) !== undefined;
}

/** 不足3场 does not answer ≥3场, nor 超过20天 ≤20天: the number may be any on the wrong side. ≥3场 repeats the sign of ≥3场. */
function leansAway(part: SimpleComparator, text: string, target: Comparator | undefined): boolean {
  const sense = senseOfActual(part, text);
  if (sense === "exact") return false;
  const wanted = target && senseOfTarget(target);
  return wanted !== undefined && wanted !== sense;
}

function valueOfPart(part: SimpleComparator, text: string): Valued {
  switch (part.kind) {
    case "bound":
    case "approximate":
      return amountValue(part, text);
    case "change":
      return changeValue(part, text);
    case "deadline":
      return plain({ kind: "date", date: part.date }, ...(/前/.test(text) ? [flag("deadline-repeated")] : []));
    case "period":
      return part.from === part.to && part.from !== "year"
        ? plain({ kind: "date", date: part.from })
        : plain({ kind: "text", text });
    case "ratio":
      return plain({ kind: "ratio", left: part.left, right: part.right });
    case "rank":
      return plain({ kind: "rank", value: part.value });
    case "yes-no":
      return plain({ kind: "yes-no", value: part.expected });
    case "grade":
      return plain({ kind: "text", text: part.grade });
    case "interval":
    case "tolerance":
    case "vague":
      return { reason: actualReasons.noSingleValue };
    case "qualitative":
    case "reference":
    case "scale":
    case "not-applicable":
      return plain({ kind: "text", text });
  }
}

/** ≥90% in the column of actuals repeats the target's operator: the value is taken and the sign is asked about. */
function amountValue(amount: Amount, text: string): Valued {
  if (amount.kind === "interval") return { reason: actualReasons.noSingleValue };
  const { value, unit, per } = amount;
  const quantity = { kind: "quantity", value, unit, ...(per === undefined ? {} : { per }) } as const;
  if (amount.kind === "approximate")
    return plain(amount.side === "around" ? { ...quantity, around: true } : quantity, flag("approximate"));
  return amount.implied || isReached(amount.op, text) ? plain(quantity) : plain(quantity, flag("operator-repeated"));
}

function changeValue({ direction, to, amount, base }: Change, text: string): Valued {
  if (amount === undefined) return plain({ kind: "text", text });
  const valued = amountValue(amount, text);
  if ("reason" in valued || valued.value.kind !== "quantity" || to) return valued;
  const { value, unit, around } = valued.value;
  return {
    ...valued,
    value: { kind: "change", direction, value, unit, base: baseOf(base), ...(around && { around }) },
  };
}

/** 由10%降至8% states its own start; what it is compared with need not be asked. */
function baseOf(base: Base): string {
  if (base.kind === "named" || base.kind === "reference") return base.name;
  return base.kind === "date" ? base.date : "unstated";
}
