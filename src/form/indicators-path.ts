import type { Path } from "../base/diagnostic.ts";
import type { Draft } from "./form.ts";

/** Where to point when something is said of all indicators: the first list of them. */
export function indicatorsPath({ blocks: [first] }: Draft): Path {
  return [...(first?.path ?? []), "indicators"];
}

/** What a statement about a field of all indicators rests on. An indicator that could not be read has none of its fields. */
export function inEveryIndicator(field: string): readonly Path[] {
  return [
    ["indicators", "*", field],
    ["tasks", "*", "indicators", "*", field],
  ];
}
