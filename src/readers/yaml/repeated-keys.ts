import type { RawEntry, Span } from "./raw.ts";
import type { Reading } from "./reading.ts";
import { short } from "./slips/value.ts";
import { duplicateKey, duplicateKeys, secondForm } from "./value-findings.ts";

/** Keys that a mapping has already. Several of them are one mistake: two items of a list have run together. */
export function reportRepeated(
  repeated: readonly RawEntry[],
  entries: ReadonlyMap<string, RawEntry>,
  { placeOf, diagnostics, path }: Reading,
): void {
  const [entry, ...more] = repeated;
  if (entry === undefined) return;
  const lineOf = (key: Span) => placeOf(key).start?.line ?? 0;
  const words = repeated.map(({ written = "" }) => written);
  const firsts = words.flatMap((word) => entries.get(word)?.key ?? []);
  const first = Math.min(...firsts.slice(0, SHOWN).map(lineOf));
  const place = placeOf(entry.key, [...path, words[0] ?? ""]);
  const keys = short(words.slice(0, SHOWN).join(", "));
  diagnostics.push(
    more.length === 0
      ? duplicateKey(place, { key: keys, first, second: lineOf(entry.key) })
      : (path.length === 0 && new Set(words).size > 1 ? secondForm : duplicateKeys)(place, { keys, first }),
  );
}

const SHOWN = 20;
