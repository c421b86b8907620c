import type { Interval, Operator, SimpleComparator } from "../comparator.ts";
import type { Doubt, Match, Phrase } from "../match.ts";
import { isMark, isNoun, mark } from "../match.ts";
import { doubts } from "../messages.ts";
import { readQuantity } from "./quantity.ts";

/*
 * sandwich = quantity sign name? sign quantity       60≤X<70, 80%≤满意度≤90%
 *          | quantity sign name?                     95%≤合格率, 95%≤
 * The sign stands between the number and what is measured, so it is read from the other side.
 */

type Sign = Exclude<Operator, "=">;

const FLIPPED: Readonly<Record<Sign, Sign>> = { ">=": "<=", ">": "<", "<=": ">=", "<": ">" };

export function readSandwich(phrase: Phrase, at: number): Match<SimpleComparator> | undefined {
  const first = readQuantity(phrase, at);
  const sign = first === undefined ? undefined : readSign(phrase, first.next);
  if (first === undefined || sign === undefined) return undefined;
  const name = isNoun(phrase, sign.next) ? 1 : 0;
  const second = readSign(phrase, sign.next + name);
  const other = second === undefined ? undefined : readQuantity(phrase, second.next);
  const names = name === 1 ? [mark(sign.next, "ignored")] : [];
  if (second !== undefined && other !== undefined) {
    const value = interval(first.value, FLIPPED[sign.op], other.value, second.op);
    if (value === undefined) return undefined;
    return {
      value,
      next: other.next,
      marks: [...first.marks, ...sign.marks, ...names, ...second.marks, ...other.marks],
      doubts: [],
    };
  }
  const next = sign.next + name;
  if (next < phrase.tokens.length && !isMark(phrase, next, ",;。、)")) return undefined;
  const { value, unit } = first.value;
  return {
    value: { kind: "bound", op: FLIPPED[sign.op], value, unit, implied: false },
    next,
    marks: [...first.marks, ...sign.marks, ...names],
    doubts: name === 1 ? [] : [reversed(sign.op)],
  };
}

/** One comparison sign, written in one or two characters. */
function readSign(
  phrase: Phrase,
  at: number,
): { op: Sign; next: number; marks: ReturnType<typeof mark>[] } | undefined {
  const op = signAt(phrase, at);
  if (op === undefined || op === "=") return undefined;
  const hasEqual = signAt(phrase, at + 1) === "=";
  const strictness: Sign = hasEqual && op === ">" ? ">=" : hasEqual && op === "<" ? "<=" : op;
  const next = at + (hasEqual ? 2 : 1);
  return { op: strictness, next, marks: [mark(at, "comparator"), ...(hasEqual ? [mark(at + 1, "comparator")] : [])] };
}

function signAt(phrase: Phrase, at: number): Operator | undefined {
  const token = phrase.tokens[at];
  return token?.type === "word" &&
    token.sense.role === "comparator" &&
    /^[≥≤><=]$/.test(phrase.text.slice(token.from, token.to))
    ? token.sense.op
    : undefined;
}

type Ends = { readonly value: string; readonly unit: string };

function interval(first: Ends, firstOp: Sign, second: Ends, secondOp: Sign): Interval | undefined {
  const isUp = firstOp.startsWith(">");
  if (isUp === secondOp.startsWith(">")) return undefined;
  const [lower, upper] = isUp ? [first, second] : [second, first];
  const [lowerOp, upperOp] = isUp ? [firstOp, secondOp] : [secondOp, firstOp];
  if (lower.unit !== "" && upper.unit !== "" && lower.unit !== upper.unit) return undefined;
  return {
    kind: "interval",
    lower: lower.value,
    upper: upper.value,
    lowerInclusive: lowerOp === ">=",
    upperInclusive: upperOp === "<=",
    unit: upper.unit === "" ? lower.unit : upper.unit,
  };
}

function reversed(op: Sign): Doubt {
  return {
    code: "reversed-operator",
    message: doubts["reversed-operator"],
    alternative: (comparator) => (comparator.kind === "bound" ? { ...comparator, op } : undefined),
  };
}
