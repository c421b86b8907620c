import type { Operator, Per } from "../comparator.ts";
import type { Failure, Mark, Phrase } from "../match.ts";
import { indices, mark, textOf } from "../match.ts";
import { bases, ignored, reasons } from "../messages.ts";
import { type Quantity, readQuantity } from "./quantity.ts";

/*
 * prefix = (negation? comparator | negation reach | reach | hold | around | nearly | upwards | hedge | copula | frame | between)*
 * suffix = (comparator word | around-after | inclusion | "(" inclusion … ")")*
 */

/** What stands before or behind a number and says how to compare with it. */
export interface Framing {
  readonly operators: readonly Operator[];
  /** 达到 */
  readonly reach: boolean;
  /** 控制在 is a cap where nothing else is said. */
  readonly hold: "cap" | "keep" | undefined;
  readonly approximation: "around" | "above" | "below" | undefined;
  /** The words 力争, 基本 … as written. */
  readonly hedges: readonly string[];
  readonly between: boolean;
  /** 不低于每人每月800元: for each of what the number holds. */
  readonly pers: readonly Per[];
  /** （含） or （不含）: overrides whether the number counts. */
  readonly included: boolean | undefined;
  /** The number that such a bracket repeats. */
  readonly repeated: Quantity | undefined;
  readonly marks: readonly Mark[];
  readonly next: number;
}

/** No clerk writes more words than this before or behind one number; keeps the work linear. */
const LONGEST = 10;

function emptyFraming(at: number): Framing {
  return {
    operators: [],
    reach: false,
    hold: undefined,
    approximation: undefined,
    hedges: [],
    between: false,
    pers: [],
    included: undefined,
    repeated: undefined,
    marks: [],
    next: at,
  };
}

/** Reads what stands before a number. Always succeeds, perhaps with nothing, unless a negation has nothing to negate. */
export function readPrefix(phrase: Phrase, at: number): Framing | Failure {
  let framing = emptyFraming(at);
  for (;;) {
    const step = framing.next - at < LONGEST ? prefixStep(phrase, framing) : undefined;
    if (step === undefined) return framing;
    if ("failure" in step) return step;
    framing = step;
  }
}

function prefixStep(phrase: Phrase, framing: Framing): Framing | Failure | undefined {
  const { next } = framing;
  const token = phrase.tokens[next];
  if (token?.type === "mark" && "“”\"':".includes(token.mark)) return extend(framing, "ignored", {});
  const leading = token?.type === "mark" && token.mark === "(" ? bracketStep(phrase, framing) : undefined;
  // （含）95%以上
  if (leading !== undefined) return leading;
  // ~500 is about 500; behind a number the sign makes a range.
  if (token?.type === "mark" && token.mark === "~" && next === 0)
    return extend(framing, "approximation", { approximation: "around" });
  if (token?.type !== "word") return undefined;
  const { sense } = token;
  switch (sense.role) {
    case "negation":
      return negated(phrase, framing);
    case "comparator":
      return extend(framing, "comparator", { operators: [...framing.operators, sense.op] });
    case "reach":
      return extend(framing, "comparator", { reach: true });
    case "hold":
      return extend(framing, "comparator", { hold: sense.cap ? "cap" : (framing.hold ?? "keep") });
    case "around-before":
      return extend(framing, "approximation", { approximation: "around" });
    case "nearly":
      return extend(framing, "approximation", { approximation: "below" });
    case "upwards":
      return extend(framing, "approximation", { approximation: "above" });
    case "hedge":
      return extend(framing, "ignored", { hedges: [...framing.hedges, textOf(phrase, next, next + 1)] });
    case "between":
      return extend(framing, "comparator", { between: true });
    case "per":
      // Before the comparator it is read with the part as a whole.
      return framing.operators.length === 0
        ? undefined
        : extend(framing, "period", { pers: [...framing.pers, sense.per] });
    case "copula":
    case "frame":
      // 超过计划5%: more than the plan by so much.
      return framing.operators.length > 0 && /计划|目标|指标|预期/.test(textOf(phrase, next, next + 1))
        ? undefined
        : extend(framing, "ignored", {});
    default:
      return undefined;
  }
}

function extend(framing: Framing, role: Mark["role"], change: Partial<Framing>): Framing {
  const why = role === "ignored" ? ignored.frame : undefined;
  return { ...framing, ...change, marks: [...framing.marks, mark(framing.next, role, why)], next: framing.next + 1 };
}

/** 不得低于: the negation turns the comparator round. Before anything else its meaning is open. */
function negated(phrase: Phrase, framing: Framing): Framing | Failure {
  const { next } = framing;
  const token = phrase.tokens[next + 1];
  const sense = token?.type === "word" ? token.sense : undefined;
  const op = sense?.role === "reach" ? "<" : sense?.role === "comparator" ? sense.negated : undefined;
  if (op === undefined) return { failure: reasons.negation({ word: textOf(phrase, next, next + 1) }), index: next };
  const negation = extend(framing, "comparator", {});
  return extend(negation, "comparator", { operators: [...framing.operators, op] });
}

/** Reads what stands behind a number. */
export function readSuffix(phrase: Phrase, at: number): Framing {
  let framing = emptyFraming(at);
  for (;;) {
    const step = framing.next - at < LONGEST ? suffixStep(phrase, framing) : undefined;
    if (step === undefined) return framing;
    framing = step;
  }
}

function suffixStep(phrase: Phrase, framing: Framing): Framing | undefined {
  const { next } = framing;
  const token = phrase.tokens[next];
  if (token?.type === "mark") return token.mark === "(" ? bracketStep(phrase, framing) : undefined;
  if (token?.type !== "word") return undefined;
  switch (token.sense.role) {
    case "suffix": {
      const law = token.sense.basis && (token.sense.op === ">" ? bases.exclusive : bases.inclusive);
      const step = extend(framing, "comparator", { operators: [...framing.operators, token.sense.op] });
      return { ...step, marks: [...framing.marks, mark(next, "comparator", law)] };
    }
    case "around-after":
      return extend(framing, "approximation", { approximation: "around" });
    default:
      return undefined;
  }
}

/** （含）, （含2个）, （不含10人）: the number inside has to repeat the threshold. */
function bracketStep(phrase: Phrase, framing: Framing): Framing | undefined {
  const token = phrase.tokens[framing.next + 1];
  if (token?.type !== "word" || token.sense.role !== "inclusion") return undefined;
  const repeated = readQuantity(phrase, framing.next + 2);
  const end = repeated?.next ?? framing.next + 2;
  const close = phrase.tokens[end];
  if (close?.type !== "mark" || close.mark !== ")") return undefined;
  const marks = indices(framing.next, end + 1).map((index) => mark(index, "inclusion"));
  return {
    ...framing,
    included: token.sense.included,
    repeated: repeated?.value,
    marks: [...framing.marks, ...marks],
    next: end + 1,
  };
}

/** Whether a prefix says anything about how to compare. */
export function isComparing(framing: Framing): boolean {
  const { operators, reach, hold, approximation, between } = framing;
  return operators.length > 0 || reach || hold !== undefined || approximation !== undefined || between;
}

/**
 * One operator out of several that say the same: 至少 + ≥, > + = (a ≥ in two characters).
 * @returns "conflict" where they contradict one another, undefined where there is none
 */
export function combine(operators: readonly Operator[]): Operator | "conflict" | undefined {
  let result: Operator | undefined;
  for (const op of operators) {
    const both = result === undefined ? op : joined(result, op);
    if (both === undefined) return "conflict";
    result = both;
  }
  return result;
}

function joined(a: Operator, b: Operator): Operator | undefined {
  if (a === b) return a;
  const pair = new Set([a, b]);
  if (!pair.has("=")) return undefined;
  if (pair.has(">") || pair.has(">=")) return ">=";
  return pair.has("<") || pair.has("<=") ? "<=" : undefined;
}

/** （含） and （不含） decide whether the number itself counts. */
export function withInclusion(op: Operator, included: boolean | undefined): Operator {
  if (included === undefined || op === "=") return op;
  const isUp = op.startsWith(">");
  if (included) return isUp ? ">=" : "<=";
  return isUp ? ">" : "<";
}
