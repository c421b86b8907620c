import type { Block } from "../form/form.ts";
import { nameKey } from "../indicator/plain-name.ts";

/**
 * Blocks of the form after → the block of the form before that they were: tasks by their names, those that are left by
 * what they hold. A task that has at least half of its indicators from another is that task under a new name.
 */
export function pairBlocks(before: readonly Block[], after: readonly Block[]): ReadonlyMap<Block, Block> {
  const left = new Set(before);
  const pairs = new Map<Block, Block>();
  const pair = (block: Block, partner: Block | undefined): void => {
    if (partner === undefined) return;
    pairs.set(block, partner);
    left.delete(partner);
  };
  for (const block of after)
    pair(
      block,
      find(left, (one) => isNamesake(one, block)),
    );
  for (const block of after.filter((one) => one.kind === "task" && !pairs.has(one))) {
    pair(
      block,
      find(left, (one) => one.kind === "task" && shareOf(block, one) >= 0.5),
    );
  }
  return pairs;
}

function find(blocks: Iterable<Block>, isMeant: (block: Block) => boolean): Block | undefined {
  for (const block of blocks) if (isMeant(block)) return block;
  return undefined;
}

function isNamesake(one: Block, other: Block): boolean {
  return one.kind === other.kind && (one.kind !== "task" || nameKey(one.name) === nameKey(other.name));
}

/** How much of the larger of the two both have. */
function shareOf(one: Block, other: Block): number {
  const names = new Set(other.indicators.map(({ name }) => nameKey(name)));
  const common = one.indicators.filter(({ name }) => names.has(nameKey(name))).length;
  return common / Math.max(1, one.indicators.length, other.indicators.length);
}
