import { codes } from "../all-codes.ts";
import type { Diagnostic } from "../base/diagnostic.ts";

/**
 * Whether a finding can be neither suppressed, nor turned off, nor known from a baseline: the errors that are no rule's
 * say that something could not be read or judged, and what is not read must not pass.
 */
export function isBinding({ code, severity }: Pick<Diagnostic, "code" | "severity">): boolean {
  return severity === "error" && Object.hasOwn(codes, code);
}
