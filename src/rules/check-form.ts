import type { Diagnostic, Fix, Path, Place } from "../base/diagnostic.ts";
import type { ChosenOptions } from "../base/rule-options.ts";
import type { Draft } from "../form/form.ts";
import type { UnitSplit } from "../indicator/unit-split.ts";
import type { Finding, Rule } from "./rule.ts";

/** Place of a path of the form in the user's text. */
export type Locate = (path: Path, at?: "key" | "value") => Place;

/** The edits of the user's text that write targets and their units apart. */
export type SplitUnits = (splits: readonly UnitSplit[]) => Fix | undefined;

interface Circumstances {
  /** Paths of what could not be read. */
  readonly gaps?: readonly Path[];
  /** Given only where fixes are wanted: finding out what they are takes as long as the checks. */
  readonly splitUnits?: SplitUnits | undefined;
  /** What the user chose, by code. */
  readonly settings?: ReadonlyMap<string, { readonly options: ChosenOptions }>;
}

/** Asks every rule about the form and stamps code, severity, place and fix on what they find. */
export function checkForm(
  form: Draft,
  rules: readonly Rule[],
  locate: Locate,
  { gaps = [], splitUnits, settings }: Circumstances = {},
): readonly Diagnostic[] {
  return rules.flatMap((rule) =>
    Array.from(rule.check(form, settings?.get(rule.code)?.options))
      .filter(({ restsOn = [] }) => !restsOn.some((path) => gaps.some((gap) => meets(gap, path))))
      .map((finding) => diagnosticOf(finding, rule, locate, splitUnits)),
  );
}

/** Whether one path leads to the other, or through it. */
function meets(gap: Path, path: Path): boolean {
  const shorter = Math.min(gap.length, path.length);
  return path.slice(0, shorter).every((step, index) => step === "*" || step === gap[index]);
}

function diagnosticOf(
  { path, at, message, help, severity, splits }: Finding,
  rule: Rule,
  locate: Locate,
  splitUnits: SplitUnits | undefined,
): Diagnostic {
  const fix = splits && splitUnits?.(splits());
  return {
    code: rule.code,
    severity: severity ?? rule.severity,
    message,
    ...(help && { help }),
    ...(fix && { fix }),
    place: locate(path, at),
  };
}
