import type { RawNode } from "./raw.ts";

/** The first of two values that one key has, which cannot be relied on unless the second says the same. */
export function doubtful(first: RawNode, second: RawNode): RawNode {
  if (first.kind !== "scalar") return { ...first, flagged: true };
  const isSame = second.kind === "scalar" && second.value === first.value;
  return isSame ? first : { ...first, value: null, source: "", flagged: true };
}
