import type { Diagnostic, Fix, Path, Place } from "../diagnostic.ts";
import type { Form } from "../form/form.ts";
import type { UnitSplit } from "../form/unit-split.ts";
import { decodeText } from "./decode-text.ts";
import { readYamlForm } from "./form/read-yaml-form.ts";
import { tooLarge } from "./form/yaml-messages.ts";

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

/** The largest forms have some hundred kilobytes. */
const MAX_MEGABYTES = 5;

/** Bytes → form and findings. Never throws, whatever the bytes. */
export function readForm(file: string, bytes: Uint8Array): FormDocument {
  const megabytes = bytes.length / 1_000_000;
  if (megabytes > MAX_MEGABYTES) {
    return unread(file, [tooLarge({ file }, { size: megabytes.toFixed(1), limit: MAX_MEGABYTES })]);
  }
  const { text, diagnostics } = decodeText(file, bytes, "utf-8");
  return text === undefined ? unread(file, diagnostics) : readYamlForm(file, text);
}

function unread(file: string, diagnostics: readonly Diagnostic[]): FormDocument {
  return { file, text: "", form: undefined, diagnostics, locate: () => ({ file }), splitUnits: () => undefined };
}
