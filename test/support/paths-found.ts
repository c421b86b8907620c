import type { Form } from "../../src/form/form.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { type IndicatorSketch, makeForm } from "./make-form.ts";

/** Where a rule finds something: "indicators/0/target". */
export function pathsFound(rule: Rule, form: Form): readonly string[] {
  return Array.from(rule.check(form), ({ path }) => path.join("/"));
}

/** How many findings a rule has about a form with this one indicator. */
export function findingsAbout(rule: Rule, indicator: IndicatorSketch): number {
  return pathsFound(rule, makeForm({ indicators: [indicator] })).length;
}
