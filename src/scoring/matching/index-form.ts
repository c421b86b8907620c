import { eachIndicator } from "../../form/each-indicator.ts";
import type { Block, Form, Indicator } from "../../form/form.ts";
import { nameKey } from "../../indicator/plain-name.ts";

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
  /** Rows that only the policy knows, by their names in one spelling. */
  readonly adjustments: ReadonlyMap<string, string>;
}

export function indexForm(form: Form, adjustments: readonly string[] = []): FormIndex {
  const entries = [...eachIndicator(form)];
  const withId = entries.filter(({ indicator }) => indicator.id !== "");
  return {
    byId: groupBy(withId, ({ indicator }) => indicator.id),
    byName: groupBy(entries, ({ indicator }) => indicator.name),
    byNameKey: groupBy(entries, ({ indicator }) => nameKey(indicator.name)),
    blocks: blocksByName(form),
    adjustments: new Map(adjustments.map((name) => [nameKey(name), name])),
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

/** What may stand in the column 指标块 for the department block. */
const DEPARTMENT = ["department", "部门", "部门指标", "部门整体", "部门整体指标"];
const NUMERALS = "〇一二三四五六七八九十";

/** The blocks of a form under every name that an actuals file may use for them: 部门, 任务1, task1, the task's name. */
export function blocksByName({ blocks }: Pick<Form, "blocks">): ReadonlyMap<string, Block> {
  const entries = blocks.flatMap((block) => namesOf(block).map((name) => [nameKey(name), block] as const));
  // Earlier names win: a task called 部门 does not take the department's word.
  return new Map(entries.toReversed());
}

function namesOf({ kind, id, name }: Block): readonly string[] {
  if (kind === "department") return [...DEPARTMENT, name];
  const number = id.replace("task", "");
  const chinese = NUMERALS[Number(number)];
  return [id, `任务${number}`, ...(chinese === undefined ? [] : [`任务${chinese}`]), name];
}
