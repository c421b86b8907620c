import type { Diagnostic, Place } from "../../diagnostic.ts";
import type { Text } from "../../language.ts";
import { finding } from "../finding.ts";
import { messages } from "./messages.ts";

/** A finding that is worded only if it is shown: a file may have a million of them. */
export interface Problem {
  readonly code: string;
  readonly place: Place;
  readonly message: () => Text;
  readonly help?: () => Text | undefined;
}

/** Of each code this many are told in full; the rest is counted, at the place of the first that is not told. */
const LIMIT = 100;

export function limitedFindings() {
  const told: Diagnostic[] = [];
  const counts = new Map<string, number>();
  const firstUntold = new Map<string, Place>();
  return {
    add(problem: Problem): void {
      const count = (counts.get(problem.code) ?? 0) + 1;
      counts.set(problem.code, count);
      if (count <= LIMIT) told.push(worded(problem));
      else if (count === LIMIT + 1) firstUntold.set(problem.code, problem.place);
    },
    all(): readonly Diagnostic[] {
      const summaries = [...firstUntold].map(([code, place]): Diagnostic => {
        const count = (counts.get(code) ?? 0) - LIMIT;
        return finding(code, "error", place, messages.andMore({ count }));
      });
      return [...told, ...summaries];
    },
  };
}

function worded({ code, place, message, help }: Problem): Diagnostic {
  return finding(code, "error", place, message(), help?.());
}
