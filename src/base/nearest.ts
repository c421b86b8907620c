// fastest-levenshtein: small, no dependencies, no own code to get wrong.
import { distance } from "fastest-levenshtein";

/** The candidate that was probably meant, or undefined where none is near enough to be named. */
export function nearestTo(written: string, candidates: Iterable<string>): string | undefined {
  return nearest(written, candidates)[0];
}

/** The candidates that are as near as any, and near enough to be named. */
export function nearest(written: string, candidates: Iterable<string>): readonly string[] {
  let found: string[] = [];
  let least = farthestTypo(written);
  for (const candidate of candidates) {
    if (Math.abs(written.length - candidate.length) > least) continue;
    const steps = stepsBetween(written.toLowerCase(), candidate.toLowerCase());
    if (steps > least) continue;
    if (steps < least) found = [];
    found.push(candidate);
    least = steps;
  }
  return found;
}

/** Letters in the wrong order are one slip, however far they are apart: yaer, nmae. */
function stepsBetween(written: string, candidate: string): number {
  const isReordered = written.length === candidate.length && sorted(written) === sorted(candidate);
  return isReordered ? Number(written !== candidate) : distance(written, candidate);
}

function sorted(word: string): string {
  return Array.from(word).sort().join("");
}

/** A third of the letters may be wrong, at least one and at most four. */
function farthestTypo(written: string): number {
  return Math.min(4, Math.max(1, Math.floor(written.length / 3)));
}
