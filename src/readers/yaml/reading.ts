import type { Diagnostic, Edit, Path, Place } from "../../base/diagnostic.ts";
import type { MendedText } from "./mended-text.ts";
import type { RawScalar, Span } from "./raw.ts";

/** Place of a stretch of the user's text. */
export type PlaceOf = (span: Span, path?: Path) => Place;

/** What is carried along while the nodes of the parser become values. */
export interface Reading {
  /** As it was parsed; `original` leads back to the user's offsets. */
  readonly mended: MendedText;
  readonly placeOf: PlaceOf;
  readonly diagnostics: Diagnostic[];
  /** Where the walk is. */
  readonly path: (string | number)[];
  /** The first mistake for which the text must be mended and parsed again. */
  slip: Slip | undefined;
}

/** The user's stretch of text for one of the parsed text. */
export function spanOf({ mended: { original } }: Reading, start: number, end: number): Span {
  return { start: original(start), end: original(end) };
}

export function report(
  { diagnostics, placeOf, path }: Reading,
  span: Span,
  finding: (place: Place) => Diagnostic,
): void {
  diagnostics.push(finding(placeOf(span, path)));
}

/** Stands where a value could not be had and the reason is told already. */
export function lostValue(span: Span): RawScalar {
  return { ...span, kind: "scalar", value: null, source: "", at: span.start, flagged: true, size: 1 };
}

/**
 * A mistake in writing YAML. With edits the text says what was meant and is read again, so that one mistake
 * hides nothing else and has no consequences that look like mistakes; without, reading ends here.
 */
export interface Slip extends Span {
  readonly finding: (place: Place) => Diagnostic;
  readonly edits: readonly Edit[];
  /** What was meant is not certain enough to be written into the user's file. */
  readonly isGuess?: boolean;
  /** Mending it moves lines, by a guess of how wide the user saw them. */
  readonly movesLines?: true;
  /** What may be a mere consequence of an earlier mistake, of any or of one that moves lines, is then not told. */
  readonly mayFollow?: "any" | "moved lines";
}
