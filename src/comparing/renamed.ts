import { nearestTo } from "../base/nearest.ts";
import type { Occurrence } from "../form/each-indicator.ts";
import { nameKey } from "../indicator/plain-name.ts";
import type { Match } from "./match-indicators.ts";

type Pair = Match<Occurrence, Occurrence>;

/**
 * Takes an indicator that is gone and one that is new for one indicator with another name: in the same block and class,
 * where each of the two names is the nearest to the other.
 */
export function withRenamed(
  matches: readonly Pair[],
  wasBlock: (block: Occurrence["block"]) => Occurrence["block"],
): readonly Pair[] {
  const removed = matches.flatMap(({ before, after }) => (after === undefined && before !== undefined ? [before] : []));
  const added = matches.flatMap(({ before, after }) => (before === undefined && after !== undefined ? [after] : []));
  // Where more names than these could be each other, the forms are not versions of one.
  if (removed.length * added.length > MOST_PAIRS) return matches;
  const partners = new Map<Occurrence, Occurrence>();
  for (const one of added) {
    const candidates = removed.filter((other) => other.block === wasBlock(one.block) && isSameClass(one, other));
    const partner = nearestOf(one, candidates);
    if (
      partner !== undefined &&
      nearestOf(
        partner,
        added.filter((other) => wasBlock(other.block) === partner.block),
      ) === one
    )
      partners.set(one, partner);
  }
  const taken = new Set(partners.values());
  return matches
    .filter(({ before, after }) => after !== undefined || before === undefined || !taken.has(before))
    .map((match) =>
      match.after === undefined ? match : { ...match, before: match.before ?? partners.get(match.after) },
    );
}

const MOST_PAIRS = 40_000;

function nearestOf({ indicator }: Occurrence, candidates: readonly Occurrence[]): Occurrence | undefined {
  const name = nearestTo(
    indicator.name,
    candidates.map((one) => one.indicator.name),
  );
  return candidates.find((one) => one.indicator.name === name);
}

function isSameClass({ indicator: one }: Occurrence, { indicator: other }: Occurrence): boolean {
  return one.level1 === other.level1 && (one.level2 === other.level2 || one.level2 === "" || other.level2 === "");
}

export function isRenamed({ indicator: one }: Occurrence, { indicator: other }: Occurrence): boolean {
  return nameKey(one.name) !== nameKey(other.name);
}
