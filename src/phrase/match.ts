import type { Text } from "../base/language.ts";
import type { Comparator, SimpleComparator } from "./comparator.ts";
import type { Role } from "./reading.ts";
import type { Token } from "./tokens/token.ts";

/** A folded phrase and its tokens. */
export interface Phrase {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** What one token was read as. */
export interface Mark {
  readonly index: number;
  readonly role: Role;
  readonly why?: Text;
}

/** A second reading; its notation follows from the comparator once the unit column has been applied. */
export interface Doubt {
  readonly code: string;
  readonly message: Text;
  readonly alternative: (comparator: SimpleComparator) => Comparator | undefined;
}

/** A successful reading of the tokens up to `next`. */
export interface Match<Value> {
  readonly value: Value;
  readonly next: number;
  readonly marks: readonly Mark[];
  readonly doubts: readonly Doubt[];
}

/** The tokens begin like this kind of phrase but contradict themselves: the whole phrase is unreadable. */
export interface Failure {
  readonly failure: Text;
  readonly index: number;
}

/** Why a phrase cannot be read, and the tokens that stand in the way. */
export interface Refusal {
  readonly failure: Text;
  readonly unread: readonly number[];
}

/** undefined: the tokens are something else. */
export type Outcome<Value> = Match<Value> | Failure | undefined;

export type Reader<Value> = (phrase: Phrase, at: number) => Outcome<Value>;

export function isFailure<Value>(outcome: Outcome<Value>): outcome is Failure {
  return outcome !== undefined && "failure" in outcome;
}

export function mark(index: number, role: Role, why?: Text): Mark {
  return why === undefined ? { index, role } : { index, role, why };
}

/** The written text of tokens. */
export function textOf({ text, tokens }: Phrase, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined || to <= from ? "" : text.slice(first.from, last.to);
}

/** The role of the word at `at`, or undefined where there is no word. */
export function roleAt({ tokens }: Phrase, at: number): string | undefined {
  const token = tokens[at];
  return token?.type === "word" ? token.sense.role : undefined;
}

/** Text that holds no word of the grammar: a noun, or a word that only looks like one (老年, 消除). */
export function isNoun(phrase: Phrase, at: number): boolean {
  return phrase.tokens[at]?.type === "text" || roleAt(phrase, at) === "plain";
}

/** A noun, or a verb before one: 1万元以上采购项目. */
export function opensName(phrase: Phrase, at: number): boolean {
  return isNoun(phrase, at) || (roleAt(phrase, at) === "frame" && isNoun(phrase, at + 1));
}

export function isMark({ tokens }: Phrase, at: number, marks: string): boolean {
  const token = tokens[at];
  return token?.type === "mark" && marks.includes(token.mark);
}

export function indices(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}
