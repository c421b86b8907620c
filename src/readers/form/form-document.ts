import type { Diagnostic, Fix, Path, Place } from "../../diagnostic.ts";
import type { Form } from "../../form/form.ts";
import type { UnitSplit } from "../../form/unit-split.ts";

/** A form as far as it could be read, and where each part of it stands. */
export interface FormDocument {
  readonly file: string;
  /** The text as decoded; "" where it could not be. */
  readonly text: string;
  /** Absent where the document has no shape of a form. */
  readonly form: Form | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Place of a path of the model in the user's text; the nearest ancestor for what is not there. */
  readonly locate: (path: Path, at?: "key" | "value") => Place;
  /** The edits that write targets and their units apart; undefined where the text does not lend itself to it. */
  readonly splitUnits: (splits: readonly UnitSplit[]) => Fix | undefined;
}
