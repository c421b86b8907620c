import type { Path } from "../base/diagnostic.ts";
import type { Block, Draft, Indicator } from "./form.ts";

/** An indicator where it stands. */
export interface Occurrence {
  readonly block: Block;
  readonly indicator: Indicator;
}

/** Every indicator of a form that is scored, with its block, in the order of the document. */
export function* eachIndicator(form: Pick<Draft, "blocks">): Generator<Occurrence> {
  for (const block of form.blocks) {
    for (const indicator of block.indicators) yield { block, indicator };
  }
}

/** What is checked: the blocks of the year and the long-term one. */
export function checkedBlocks({ blocks, longTerm }: Draft): readonly Block[] {
  return longTerm === undefined ? blocks : [...blocks, longTerm];
}

/** Every indicator that is checked, those of the long term last. */
export function eachChecked(form: Draft): Generator<Occurrence> {
  return eachIndicator({ blocks: checkedBlocks(form) });
}

/** Where to point when something is said of all indicators: the first list of them. */
export function indicatorsPath({ blocks: [first] }: Pick<Draft, "blocks">): Path {
  return [...(first?.path ?? []), "indicators"];
}

/** What a statement about a field of all indicators rests on. An indicator that could not be read has none of its fields. */
export function inEveryIndicator(field: string): readonly Path[] {
  return [
    ["indicators", "*", field],
    ["tasks", "*", "indicators", "*", field],
  ];
}
