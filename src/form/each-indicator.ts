import type { Block, Draft, Indicator } from "./form.ts";

/** An indicator where it stands. */
export interface Occurrence {
  readonly block: Block;
  readonly indicator: Indicator;
}

/** Every indicator of a form with its block, in the order of the document. */
export function* eachIndicator(form: Draft): Generator<Occurrence> {
  for (const block of form.blocks) {
    for (const indicator of block.indicators) yield { block, indicator };
  }
}
