import type { Diagnostic } from "./diagnostic.ts";
import { sentence } from "./language.ts";

/** Of each code and severity this many are told in full; the rest is counted, at the place of the first that is not told. */
const LIMIT = 100;

/** Collects findings of which a file may have a million: worded only where they are told. */
export function limitedFindings() {
  const told: Diagnostic[] = [];
  const counts = new Map<string, number>();
  const firstUntold = new Map<string, Diagnostic>();
  return {
    add(about: Kind, word: () => Diagnostic): void {
      const kind = kindOf(about);
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count <= LIMIT) told.push(word());
      else if (count === LIMIT + 1) firstUntold.set(kind, word());
    },
    all(): readonly Diagnostic[] {
      const summaries = Array.from(firstUntold, ([kind, first]) => summary(first, (counts.get(kind) ?? 0) - LIMIT));
      return [...told, ...summaries];
    },
  };
}

/** The severity where a code has several. */
type Kind = Pick<Diagnostic, "code"> & Partial<Pick<Diagnostic, "severity">>;

function kindOf({ code, severity = "error" }: Kind): string {
  return `${code} ${severity}`;
}

/** Of many findings, in their order, as many of each code and severity as a person reads. */
export function limited(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= LIMIT) return diagnostics;
  const counts = new Map<string, number>();
  for (const one of diagnostics) counts.set(kindOf(one), (counts.get(kindOf(one)) ?? 0) + 1);
  const told = new Map<string, number>();
  return diagnostics.flatMap((one) => {
    const kind = kindOf(one);
    const number = (told.get(kind) ?? 0) + 1;
    told.set(kind, number);
    if (number <= LIMIT) return [one];
    return number === LIMIT + 1 ? [summary(one, (counts.get(kind) ?? 0) - LIMIT)] : [];
  });
}

function summary({ code, severity, binding, place }: Diagnostic, count: number): Diagnostic {
  return { code, severity, ...(binding && { binding }), place, message: andMore({ count }) };
}

const andMore = sentence({ zh: "另有 {count} 处有同样的问题", en: "{count} more places have the same problem" });
