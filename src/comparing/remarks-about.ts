import { type Exact, printExact } from "../base/exact.ts";
import { sentence, type Text } from "../base/language.ts";
import { blockLabel } from "../form/block-label.ts";
import type { Occurrence } from "../form/each-indicator.ts";
import type { Match } from "./match-indicators.ts";
import { isRenamed } from "./renamed.ts";

type Block = Occurrence["block"];

/** What a reviewer should know beside how strict a target is now. */
export function remarksAbout(
  { before, after }: Match<Occurrence, Occurrence>,
  wasBlock: (block: Block) => Block,
): readonly Text[] {
  if (before === undefined || after === undefined) return [];
  return [
    ...(isRenamed(before, after) ? [MESSAGES.renamed({ name: before.indicator.name })] : []),
    ...(wasBlock(after.block) === before.block ? [] : moved(before, after)),
    ...reweighted(before.indicator.weight, after.indicator.weight),
  ];
}

function moved({ block: from }: Occurrence, { block: to }: Occurrence): readonly Text[] {
  return [MESSAGES.moved({ from: blockLabel(from), to: blockLabel(to) })];
}

function reweighted(before: Exact | undefined, after: Exact | undefined): readonly Text[] {
  if (before === undefined && after === undefined) return [];
  if (before !== undefined && after?.equals(before) === true) return [];
  return [MESSAGES.weight({ before: weightOf(before), after: weightOf(after) })];
}

function weightOf(weight: Exact | undefined): Text {
  if (weight === undefined) return { zh: "未填", en: "none" };
  return { zh: printExact(weight), en: printExact(weight) };
}

const MESSAGES = {
  renamed: sentence({ zh: "原名“{name}”", en: "renamed from “{name}”" }),
  moved: sentence({ zh: "由{from}移到{to}", en: "moved from {from} to {to}" }),
  weight: sentence({ zh: "分值由 {before} 改为 {after}", en: "weight {before} → {after}" }),
};
