import { eachIndicator, type Occurrence } from "../form/each-indicator.ts";
import type { Draft } from "../form/form.ts";
import { nameKey } from "./plain-name.ts";

/** The occurrences of each name, names and occurrences in the order of the document. */
export function byName(form: Draft): Iterable<readonly Occurrence[]> {
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of eachIndicator(form)) {
    const key = nameKey(occurrence.indicator.name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [occurrence]);
    else group.push(occurrence);
  }
  return groups.values();
}
