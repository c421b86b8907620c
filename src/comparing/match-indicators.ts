import type { Block, Indicator } from "../form/form.ts";
import { nameKey } from "../indicator/plain-name.ts";

/** What tells one indicator from another. */
export interface Identity {
  readonly block: Pick<Block, "kind" | "id" | "name">;
  readonly indicator: Pick<Indicator, "id" | "name">;
}

export interface Match<Before, After> {
  readonly before: Before | undefined;
  readonly after: After | undefined;
}

/**
 * By the id that the form gives, otherwise by block and name; equal ones in their order. What was removed comes last.
 * @param wasBlock the block before that a block after was
 * @param across whether what its own block no longer has may have moved to another block
 */
export function matchIndicators<Before extends Identity, After extends Identity>(
  before: Iterable<Before>,
  after: Iterable<After>,
  across = false,
  wasBlock: (block: After["block"]) => Identity["block"] = (block) => block,
): readonly Match<Before, After>[] {
  const left = new Set(before);
  const present = [...after];
  const partnerOf = new Map<After, Before>();
  for (const keyOf of across ? [givenId, blockAndName, nameAlone] : [givenId, blockAndName]) {
    const byKey = groupBy(left, keyOf);
    for (const one of present.filter((candidate) => !partnerOf.has(candidate))) {
      const partner = byKey.get(keyOf({ ...one, block: wasBlock(one.block) }))?.shift();
      if (partner === undefined) continue;
      partnerOf.set(one, partner);
      left.delete(partner);
    }
  }
  return [
    ...present.map((one) => ({ before: partnerOf.get(one), after: one })),
    ...Array.from(left, (one) => ({ before: one, after: undefined })),
  ];
}

function groupBy<Item extends Identity>(items: Iterable<Item>, keyOf: KeyOf): ReadonlyMap<string | undefined, Item[]> {
  const groups = new Map<string | undefined, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

type KeyOf = (one: Identity) => string | undefined;

/** Where the form gives none, the reader makes one of block and name; in another form that may be another block. */
function givenId({ block, indicator: { id, name } }: Identity): string | undefined {
  return id === "" || id === `${block.id}/${name}` ? undefined : id;
}

function blockAndName({ block, indicator }: Identity): string {
  return JSON.stringify([block.kind, block.kind === "task" ? nameKey(block.name) : "", nameKey(indicator.name)]);
}

function nameAlone({ indicator }: Identity): string {
  return nameKey(indicator.name);
}
