import type { Diagnostic, Path, Place } from "../diagnostic.ts";
import type { Form } from "../form/form.ts";
import type { Rule } from "./rule.ts";

/** Place of a path of the form in the user's text. */
export type Locate = (path: Path, at?: "key" | "value") => Place;

/** Asks every rule about the form and stamps code, severity and place on what they find. */
export function checkForm(form: Form, rules: readonly Rule[], locate: Locate): readonly Diagnostic[] {
  return rules.flatMap(({ code, severity, check }) =>
    Array.from(check(form), ({ path, at, message, help, severity: own }) => ({
      code,
      severity: own ?? severity,
      message,
      ...(help === undefined ? {} : { help }),
      place: locate(path, at),
    })),
  );
}
