import type { Text } from "./language.ts";

/** error: a reviewer must return it. warning: a reviewer would ask. info: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** A position in a text. Both count from 1; columns count UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** The way from the root of a document to a value: ["indicators", 0, "target"]. */
export type Path = readonly (string | number)[];

export interface Place {
  /** As the user named it, with `/`; "-" for standard input. */
  readonly file: string;
  /** JSON pointer in the user's own keys; absent for files that are no tree. */
  readonly pointer?: string;
  /** Of a spreadsheet; its lines are the rows of this sheet and its columns are those of the sheet, 4 for D. */
  readonly sheet?: string;
  /** Absent when the finding is about the file as a whole. */
  readonly start?: Point;
  /** The first position behind the text in question. */
  readonly end?: Point;
}

/** Replaces a stretch of the user's text. Offsets in UTF-16 units: from, and up to but not including. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** What mends a finding without a second thought: in the order of the text, and none overlaps another. */
export type Fix = readonly [Edit, ...Edit[]];

/** One finding about one place in one input. The only currency between stages; nobody throws it. */
export interface Diagnostic {
  /** Stable and documented: "shape/unknown-key". */
  readonly code: string;
  readonly severity: Severity;
  /** Says that something was not read or judged, which nobody may set aside. Ask `isBinding`. */
  readonly binding?: true;
  /** What is there and what was expected. */
  readonly message: Text;
  /** How to mend it, when the message does not say. */
  readonly help?: Text;
  readonly fix?: Fix;
  readonly place: Place;
}

/** Whether a finding can be neither turned off, lowered, suppressed nor known from a baseline: what is not read must not pass. */
export function isBinding({ binding }: Diagnostic): boolean {
  return binding === true;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
