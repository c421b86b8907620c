import { type Exact, printExact } from "../base/exact.ts";
import { sentence, type Text } from "../base/language.ts";
import { nearestTo } from "../base/nearest.ts";
import { blockLabel } from "../form/block-label.ts";
import type { Occurrence } from "../form/each-indicator.ts";
import type { Match } from "./match-indicators.ts";

type Pair = Match<Occurrence, Occurrence>;

/** What a reviewer should know beside how strict a target is now. */
export function remarksAbout(matches: readonly Pair[]): (match: Pair) => readonly Text[] {
  const removed = matches.flatMap(({ before, after }) => (after === undefined && before !== undefined ? [before] : []));
  const added = matches.flatMap(({ before, after }) => (before === undefined && after !== undefined ? [after] : []));
  const isSameForm = removed.length * added.length <= MOST_PAIRS;
  return ({ before, after }) => {
    if (before === undefined) return isSameForm ? renamed(after, removed, MESSAGES.renamedFrom) : [];
    if (after === undefined) return isSameForm ? renamed(before, added, MESSAGES.renamedTo) : [];
    return [...moved(before, after), ...reweighted(before.indicator.weight, after.indicator.weight)];
  };
}

/** Where more names than these could be each other, the forms are not versions of one. */
const MOST_PAIRS = 40_000;

/** It still counts as removed and added: whether it is the same thing, only its author knows. */
function renamed(
  one: Occurrence | undefined,
  others: readonly Occurrence[],
  say: (params: { name: string }) => Text,
): readonly Text[] {
  const names = others.filter(({ block }) => block.kind === one?.block.kind).map(({ indicator }) => indicator.name);
  const name = one && nearestTo(one.indicator.name, names);
  return name === undefined ? [] : [say({ name })];
}

function moved({ block: from }: Occurrence, { block: to }: Occurrence): readonly Text[] {
  const isSame = from.kind === to.kind && (from.kind === "department" || from.name === to.name);
  return isSame ? [] : [MESSAGES.moved({ from: blockLabel(from), to: blockLabel(to) })];
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
  renamedTo: sentence({ zh: "或许改名为“{name}”", en: "perhaps renamed to “{name}”" }),
  renamedFrom: sentence({ zh: "或许原名“{name}”", en: "perhaps renamed from “{name}”" }),
  moved: sentence({ zh: "由{from}移到{to}", en: "moved from {from} to {to}" }),
  weight: sentence({ zh: "分值由 {before} 改为 {after}", en: "weight {before} → {after}" }),
};
