import type { Text } from "../base/language.ts";
import type { Comparator } from "./comparator.ts";

/** What a stretch of the phrase was read as. */
export type Role =
  | "comparator"
  | "number"
  | "unit"
  | "approximation"
  | "direction"
  | "base"
  | "date"
  | "period"
  | "inclusion"
  | "rank"
  | "grade"
  | "reference"
  | "quality"
  | "connector"
  | "ignored"
  | "unread";

/** One stretch of the phrase. All stretches together cover every character once. */
export interface Evidence {
  readonly role: Role;
  /** UTF-16 offsets into the phrase as given: from, and up to but not including. */
  readonly span: readonly [from: number, to: number];
  readonly text: string;
  /** Why it was ignored or could not be read; where the reading rests on a law, which. */
  readonly why?: Text;
}

/** A second reading that is defensible. */
export interface Ambiguity {
  /** Stable: "operator-implied", "deadline-day", … */
  readonly code: string;
  /** Notation of the other reading. */
  readonly alternative: string;
  readonly message: Text;
}

interface ReadingBase {
  /** The phrase as given. */
  readonly text: string;
  /** The unit column as given; "" where there is none. */
  readonly unit: string;
  readonly evidence: readonly Evidence[];
}

/** A phrase that has a typed comparator; `ambiguous` where `ambiguities` is not empty. */
export interface ReadTarget extends ReadingBase {
  readonly status: "ok" | "ambiguous";
  readonly notation: string;
  readonly comparator: Comparator;
  readonly ambiguities: readonly Ambiguity[];
}

/** A phrase that has none. It is never guessed. */
export interface UnreadTarget extends ReadingBase {
  readonly status: "unreadable";
  readonly notation: "?";
  readonly comparator: undefined;
  readonly ambiguities: readonly [];
  readonly reason: Text;
  /** The characters that could not be read, in their order. */
  readonly leftover: string;
}

export type Reading = ReadTarget | UnreadTarget;
