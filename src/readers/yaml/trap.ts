import type { Diagnostic, Edit, Place } from "../../base/diagnostic.ts";
import type { Span } from "./raw.ts";

/**
 * A mistake in writing YAML. With edits the text says what was meant and is read again, so that one mistake
 * hides nothing else and has no consequences that look like mistakes; without, reading ends here.
 */
export interface Trap extends Span {
  readonly finding: (place: Place) => Diagnostic;
  readonly edits: readonly Edit[];
  /** What was meant is not certain enough to be written into the user's file. */
  readonly isGuess?: boolean;
  /** Mending it moves lines, by a guess of how wide the user saw them. */
  readonly movesLines?: true;
  /** What may be a mere consequence of an earlier mistake, of any or of one that moves lines, is then not told. */
  readonly mayFollow?: "any" | "moved lines";
}
