import type { Diagnostic, Fix, Path, Place } from "../../base/diagnostic.ts";
import type { Draft, Form } from "../../form/form.ts";
import type { UnitSplit } from "../../indicator/unit-split.ts";

/** What a file says, and where each part of it stands. */
export interface FormDocument {
  readonly file: string;
  /** The text as decoded; "" where it could not be. */
  readonly text: string;
  /** Absent where anything could not be read that a score or a comparison rests on. */
  readonly form: Form | undefined;
  /** What there is to check; absent where the document has no shape of a form. */
  readonly draft: Draft | undefined;
  /** Paths in the model of what could not be read, or of what would be there if everything could. */
  readonly gaps: readonly Path[];
  readonly diagnostics: readonly Diagnostic[];
  /** Place of a path of the model in the user's text; the nearest ancestor for what is not there. */
  readonly locate: (path: Path, at?: "key" | "value") => Place;
  /** The edits that write targets and their units apart; undefined where the text does not lend itself to it. */
  readonly splitUnits: (splits: readonly UnitSplit[]) => Fix | undefined;
}
