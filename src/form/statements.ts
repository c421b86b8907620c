import { printExact } from "../base/exact.ts";
import { printComparator } from "../phrase/notation.ts";
import { eachChecked } from "./each-indicator.ts";
import type { Draft } from "./form.ts";

/**
 * What a form demands: of each indicator that it is there, and its points and its target as far as they can be read. A
 * change of spelling leaves all of it alone, and may make more of it readable.
 */
export function statementsOf(draft: Draft): readonly string[] {
  return Array.from(eachChecked(draft)).flatMap(({ block, indicator: { level1, level2, name, target, weight } }) => {
    const { comparator } = target.reading;
    const indicator = JSON.stringify([block.kind, level1, level2, name]);
    return [
      indicator,
      ...(weight === undefined ? [] : [`${indicator} weight ${printExact(weight)}`]),
      ...(comparator === undefined ? [] : [`${indicator} target ${printComparator(comparator)}`]),
    ];
  });
}
