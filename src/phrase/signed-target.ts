import { sentence } from "../base/language.ts";
import type { SimpleComparator } from "./comparator.ts";
import { fold } from "./fold.ts";
import { type Context, readTarget } from "./read-target.ts";
import type { Reading } from "./reading.ts";

/** Sign and value as one phrase, and what it is read as. */
interface SignedTarget {
  readonly text: string;
  readonly reading: Reading;
}

/**
 * Reads a target whose operator stands in a column of its own (指标性质, 计算符号): ≥ and 1200 are ≥1200. A value that has an
 * operator itself must have the same one; otherwise the two contradict each other and the target cannot be read.
 * @param sign as printed: ≥, 大于等于, 定性; "" where the form has none
 */
export function readSignedTarget(sign: string, value: string, unit: string, context: Context = {}): SignedTarget {
  const alone = readTarget(value, unit, context);
  const operator = operatorOf(sign);
  if (operator === undefined) return { text: value, reading: isQualitative(sign) ? withoutNumber(sign, alone) : alone };
  const parts = partsOf(alone);
  if (parts.some((part) => writtenOperator(part) !== undefined))
    return { text: value, reading: parts.every((part) => agrees(part, operator)) ? alone : contradiction(sign, alone) };
  // = before 合格, a date or a range adds nothing to it.
  if (operator === "=" && !parts.some(isBare)) return { text: value, reading: alone };
  const together = [`${operator}${value.trim()}`, value.trim().replace(/\d/, `${operator}$&`)]
    .map((text) => ({ text, reading: readTarget(text, unit, context) }))
    .find(({ reading }) => reading.status !== "unreadable");
  if (together) return together;
  // Of an unreadable value its own reason is to be told.
  const isUnderstood = alone.status === "unreadable" || (operator === "≤" && isDeadline(parts));
  return { text: value, reading: isUnderstood ? alone : contradiction(sign, alone) };
}

/** Whether a word says how actual and target are compared, or that no number is. */
export function isSign(word: string): boolean {
  return operatorOf(word) !== undefined || isQualitative(word);
}

type SignOperator = "≥" | "≤" | "=" | ">" | "<";

function operatorOf(sign: string): SignOperator | undefined {
  return OPERATORS.get(fold(sign.trim()).text);
}

const OPERATORS: ReadonlyMap<string, SignOperator> = new Map([
  ["≥", "≥"],
  [">=", "≥"],
  ["大于等于", "≥"],
  ["≤", "≤"],
  ["<=", "≤"],
  ["小于等于", "≤"],
  ["=", "="],
  ["等于", "="],
  [">", ">"],
  ["大于", ">"],
  ["<", "<"],
  ["小于", "<"],
]);

function isQualitative(sign: string): boolean {
  return sign.trim() === "定性";
}

function partsOf({ comparator }: Reading): readonly SimpleComparator[] {
  if (comparator === undefined) return [];
  return comparator.kind === "compound" ? comparator.parts : [comparator];
}

/** The operator that a phrase has written itself. */
function writtenOperator(part: SimpleComparator): string | undefined {
  return hasOperator(part) && !part.implied ? part.op : undefined;
}

/** 1200, 100%: a value whose operator is left to say. */
function isBare(part: SimpleComparator): boolean {
  return hasOperator(part) && part.implied;
}

function hasOperator(part: SimpleComparator) {
  return part.kind === "bound" || part.kind === "ratio" || part.kind === "grade";
}

function agrees(part: SimpleComparator, operator: SignOperator): boolean {
  return writtenOperator(part) === NOTATION[operator];
}

const NOTATION = { "≥": ">=", "≤": "<=", "=": "=", ">": ">", "<": "<" } as const;

function isDeadline(parts: readonly SimpleComparator[]): boolean {
  return parts.every(({ kind }) => kind === "deadline");
}

/** 定性 says that there is no number to compare with. */
function withoutNumber(sign: string, reading: Reading): Reading {
  const hasNumber = partsOf(reading).some((part) => writtenOperator(part) !== undefined);
  return hasNumber ? contradiction(sign, reading) : reading;
}

function contradiction(sign: string, { text, unit, evidence }: Reading): Reading {
  return {
    text,
    unit,
    evidence,
    status: "unreadable",
    notation: "?",
    comparator: undefined,
    ambiguities: [],
    reason: CONTRADICTS({ sign, text }),
    leftover: "",
  };
}

const CONTRADICTS = sentence({
  zh: "指标性质（计算符号）“{sign}”与指标值“{text}”矛盾",
  en: "the sign “{sign}” contradicts the value “{text}”",
});
