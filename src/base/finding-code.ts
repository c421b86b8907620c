import type { Code } from "../all-codes.ts";
import type { Diagnostic, Fix, Place, Severity } from "./diagnostic.ts";
import type { Text } from "./language.ts";

/** What a reader may have to say, apart from where. */
interface FindingKind<MessageParams, HelpParams> {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: (params: MessageParams) => Text;
  readonly help?: (params: HelpParams) => Text;
}

/** Makes the diagnostic for a place from the values of the placeholders in message and help. */
export function defineFinding<MessageParams, HelpParams>(
  kind: FindingKind<MessageParams, HelpParams>,
): (place: Place, params: MessageParams & HelpParams, fix?: Fix) => Diagnostic {
  const { code, severity, message, help } = kind;
  return (place, params, fix) => ({
    code,
    severity,
    message: message(params),
    ...(help && { help: help(params) }),
    ...(fix && { fix }),
    place,
  });
}

/** What a person needs to know about a code that no rule over a form has. */
export interface CodeFacts {
  /** That of its most severe finding. */
  readonly severity: Severity;
  /** What is found, as a short noun phrase. */
  readonly title: Text;
  /** Why it matters and how to mend it, in a few sentences. */
  readonly explanation: Text;
}

/** A finding with or without a remedy. */
export function finding(code: string, severity: Severity, place: Place, message: Text, help?: Text): Diagnostic {
  return { code, severity, message, place, ...(help === undefined ? {} : { help }) };
}
