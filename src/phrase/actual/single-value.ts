import type { Amount, Base, Change, Comparator, SimpleComparator } from "../comparator.ts";
import { actualReasons } from "../messages.ts";
import { senseOfActual, senseOfTarget } from "./sense.ts";
import { flag, plain, type Valued } from "./valued.ts";

/** What a phrase says when it stands in the column of what was achieved. */
export function singleValue(phrase: Comparator, text: string, target: Comparator | undefined): Valued {
  const part = phrase.kind === "compound" ? partThatAnswers(phrase.parts, target) : phrase;
  if (part === undefined) return { reason: actualReasons.severalValues };
  if (startsElsewhere(part, target)) return { reason: actualReasons.otherStart };
  return leansAway(part, target) ? { reason: actualReasons.otherSide } : valueOfPart(part, text);
}

/**
 * Two parts in one clause are more than one answer: 3场±1, 1小时30分, 上半年18天, 12月20日50%. On a date all of it may have been
 * done: 12月20日100%.
 */
function partThatAnswers(
  parts: readonly SimpleComparator[],
  target: Comparator | undefined,
): SimpleComparator | undefined {
  const [part, all, ...more] = parts;
  const isDated = target?.kind === "deadline" || target?.kind === "period";
  const isAll = all?.kind === "bound" && all.implied && all.value === "100" && all.unit === "%";
  return isDated && more.length === 0 && isAll && (part?.kind === "deadline" || part?.kind === "period")
    ? part
    : undefined;
}

/** 由12%降至8% for 由10%降至8%: one of the two levels is wrong. */
function startsElsewhere(part: SimpleComparator, target: Comparator | undefined): boolean {
  if (part.kind !== "change" || part.base.kind !== "level" || target?.kind !== "change" || target.base.kind !== "level")
    return false;
  return part.base.value !== target.base.value || part.base.unit !== target.base.unit;
}

/** 不足3场 does not answer ≥3场, nor 超过20天 ≤20天: the number may be any on the wrong side. ≥3场 repeats the sign of ≥3场. */
function leansAway(part: SimpleComparator, target: Comparator | undefined): boolean {
  const sense = senseOfActual(part);
  if (sense === "exact") return false;
  const wanted = target && senseOfTarget(target);
  return wanted !== undefined && wanted !== sense;
}

function valueOfPart(part: SimpleComparator, text: string): Valued {
  switch (part.kind) {
    case "bound":
    case "approximate":
      return amountValue(part);
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
function amountValue(amount: Amount): Valued {
  if (amount.kind === "interval") return { reason: actualReasons.noSingleValue };
  const { value, unit, per } = amount;
  const quantity = { kind: "quantity", value, unit, ...(per === undefined ? {} : { per }) } as const;
  if (amount.kind === "approximate")
    return plain(amount.side === "around" ? { ...quantity, around: true } : quantity, flag("approximate"));
  return amount.implied ? plain(quantity) : plain(quantity, flag("operator-repeated"));
}

function changeValue({ direction, to, amount, base }: Change, text: string): Valued {
  if (amount === undefined) return plain({ kind: "text", text });
  const valued = amountValue(amount);
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
