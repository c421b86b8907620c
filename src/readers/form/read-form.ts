import type { Diagnostic } from "../../base/diagnostic.ts";
import { decodeText } from "../text/decode-text.ts";
import { yamlFindings } from "../yaml/findings.ts";
import { type FormDocument, readYamlForm } from "./read-yaml-form.ts";

/** The largest forms have some hundred kilobytes. */
const MAX_MEGABYTES = 5;

/**
 * Bytes → form and findings. Never throws, whatever the bytes.
 * @param maxSize megabytes, where a form may be larger than usual
 */
export function readForm(file: string, bytes: Uint8Array, maxSize = 0): FormDocument {
  const limit = Math.max(MAX_MEGABYTES, maxSize);
  const megabytes = bytes.length / 1_000_000;
  if (megabytes > limit) {
    return unread(file, [yamlFindings.tooLarge.tooLarge({ file }, { size: megabytes.toFixed(1), limit })]);
  }
  const { text, diagnostics } = decodeText(file, bytes, "utf-8");
  return text === undefined
    ? unread(file, diagnostics)
    : readYamlForm(file, OLD_LINE_END.test(text) ? text.replaceAll(/\r(?!\n)/g, "\n") : text);
}

/** Of Macintoshes before 2001, which YAML still has and its library has not. */
const OLD_LINE_END = /\r(?!\n)/;

function unread(file: string, diagnostics: readonly Diagnostic[]): FormDocument {
  const nothing = { form: undefined, draft: undefined, gaps: [], splitUnits: () => undefined };
  return { ...nothing, file, text: "", diagnostics, locate: () => ({ file }) };
}
