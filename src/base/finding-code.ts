import type { Code } from "../codes/index.ts";
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
