import type { Indicator } from "./form.ts";

/** The target as a reader of the form sees it: the phrase, and the unit column where the phrase ends with its number. */
export function printedTarget({ target, unit }: Pick<Indicator, "target" | "unit">): string {
  const text = target.text.trim();
  return /\d$/.test(text) && !text.endsWith(unit) ? text + unit : text;
}
