import type { Diagnostic, Place, Severity } from "../base/diagnostic.ts";
import type { Text } from "../base/language.ts";

/** A finding with or without a remedy. */
export function finding(code: string, severity: Severity, place: Place, message: Text, help?: Text): Diagnostic {
  return { code, severity, message, place, ...(help === undefined ? {} : { help }) };
}
