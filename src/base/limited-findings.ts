import type { Diagnostic } from "./diagnostic.ts";
import { sentence } from "./language.ts";

/** Of each code this many are told in full; the rest is counted, at the place of the first that is not told. */
const LIMIT = 100;

/** Collects findings of which a file may have a million: worded only where they are told. */
export function limitedFindings() {
  const told: Diagnostic[] = [];
  const counts = new Map<string, number>();
  const firstUntold = new Map<string, Diagnostic>();
  return {
    add({ code }: Pick<Diagnostic, "code">, word: () => Diagnostic): void {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count <= LIMIT) told.push(word());
      else if (count === LIMIT + 1) firstUntold.set(code, word());
    },
    all(): readonly Diagnostic[] {
      const summaries = Array.from(firstUntold, ([code, { severity, binding, place }]): Diagnostic => {
        const count = (counts.get(code) ?? 0) - LIMIT;
        return { code, severity, ...(binding && { binding }), place, message: andMore({ count }) };
      });
      return [...told, ...summaries];
    },
  };
}

const andMore = sentence({ zh: "另有 {count} 行有同样的问题", en: "{count} more rows have the same problem" });
