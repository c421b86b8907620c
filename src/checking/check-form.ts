import type { Diagnostic, Fix, Path, Place } from "../diagnostic.ts";
import type { Form } from "../form/form.ts";
import type { UnitSplit } from "../form/unit-split.ts";
import type { Rule } from "./rule.ts";

/** Place of a path of the form in the user's text. */
export type Locate = (path: Path, at?: "key" | "value") => Place;

/** The edits of the user's text that write targets and their units apart. */
export type SplitUnits = (splits: readonly UnitSplit[]) => Fix | undefined;

/**
 * Asks every rule about the form and stamps code, severity, place and fix on what they find.
 * @param splitUnits given only where fixes are wanted: finding out what they are takes as long as the checks
 */
export function checkForm(
  form: Form,
  rules: readonly Rule[],
  locate: Locate,
  splitUnits?: SplitUnits,
): readonly Diagnostic[] {
  return rules.flatMap(({ code, severity, check }) =>
    Array.from(check(form), ({ path, at, message, help, severity: own, splits }) => {
      const fix = splits && splitUnits?.(splits());
      return {
        code,
        severity: own ?? severity,
        message,
        ...(help && { help }),
        ...(fix && { fix }),
        place: locate(path, at),
      };
    }),
  );
}
