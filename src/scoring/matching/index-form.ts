import { eachIndicator } from "../../form/each-indicator.ts";
import type { Block, Form, Indicator } from "../../form/form.ts";
import { nameKey } from "../../indicator/plain-name.ts";
import { blocksByName } from "./find-block.ts";

/** An indicator and the block it stands in: one name may stand in several. */
export interface Entry {
  readonly block: Block;
  readonly indicator: Indicator;
}

/** A form by everything that a row may call its indicators. */
export interface FormIndex {
  readonly byId: ReadonlyMap<string, readonly Entry[]>;
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
  /** In one spelling and without list marks, for names that are not found as they stand. */
  readonly byNameKey: ReadonlyMap<string, readonly Entry[]>;
  readonly blocks: ReadonlyMap<string, Block>;
}

export function indexForm(form: Form): FormIndex {
  const entries = [...eachIndicator(form)];
  const withId = entries.filter(({ indicator }) => indicator.id !== "");
  return {
    byId: groupBy(withId, ({ indicator }) => indicator.id),
    byName: groupBy(entries, ({ indicator }) => indicator.name),
    byNameKey: groupBy(entries, ({ indicator }) => nameKey(indicator.name)),
    blocks: blocksByName(form),
  };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
