import { eachIndicator, type Occurrence } from "../form/each-indicator.ts";
import type { Form } from "../form/form.ts";
import { nameKey } from "../form/plain-name.ts";

export interface Match {
  readonly before: Occurrence | undefined;
  readonly after: Occurrence | undefined;
}

/** By the id that the form gives, otherwise by block and name; equal ones in their order. What was removed comes last. */
export function matchIndicators(before: Form, after: Form): readonly Match[] {
  const left = new Set(eachIndicator(before));
  const occurrences = [...eachIndicator(after)];
  const partnerOf = new Map<Occurrence, Occurrence>();
  for (const keyOf of [givenId, blockAndName]) {
    const byKey = groupBy(left, keyOf);
    for (const occurrence of occurrences.filter((one) => !partnerOf.has(one))) {
      const partner = byKey.get(keyOf(occurrence))?.shift();
      if (partner === undefined) continue;
      partnerOf.set(occurrence, partner);
      left.delete(partner);
    }
  }
  return [
    ...occurrences.map((one) => ({ before: partnerOf.get(one), after: one })),
    ...Array.from(left, (one) => ({ before: one, after: undefined })),
  ];
}

function groupBy(occurrences: Iterable<Occurrence>, keyOf: KeyOf): ReadonlyMap<string | undefined, Occurrence[]> {
  const groups = new Map<string | undefined, Occurrence[]>();
  for (const one of occurrences) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (key === undefined) continue;
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

type KeyOf = (occurrence: Occurrence) => string | undefined;

/** Where the form gives none, the reader makes one of block and name; in another form that may be another block. */
function givenId({ block, indicator: { id, name } }: Occurrence): string | undefined {
  return id === "" || id === `${block.id}/${name}` ? undefined : id;
}

function blockAndName({ block, indicator }: Occurrence): string {
  return JSON.stringify([block.kind === "department" ? "" : nameKey(block.name), nameKey(indicator.name)]);
}
