import type { Diagnostic, Place, Severity } from "./diagnostic.ts";
import type { Text } from "./language.ts";

/** What a person needs to know about a code that no rule over a form has. */
export interface OldFacts {
  readonly severity: Severity;
  readonly title: Text;
  readonly explanation: Text;
}

/** A finding with or without a remedy. */
export function finding(code: string, severity: Severity, place: Place, message: Text, help?: Text): Diagnostic {
  const binding = severity === "error";
  return { code, severity, ...(binding && { binding }), message, place, ...(help === undefined ? {} : { help }) };
}
