import { bareClass } from "./bare-class.ts";

/** What an output indicator is about, as its level 2 says. */
export type Level2Kind = "数量" | "质量" | "时效" | "成本";

const KINDS: readonly Level2Kind[] = ["数量", "质量", "时效", "成本"];

/** Undefined where level 2 names none of them, or several, as the template's sentence does. */
export function level2Kind(level2: string): Level2Kind | undefined {
  const label = bareClass(level2);
  return KINDS.find((kind) => label === kind || (kind === "成本" && /^(?:经济|社会|生态环境)成本$/.test(label)));
}
