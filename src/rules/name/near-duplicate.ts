import { sentence, type Text } from "../../base/language.ts";
import { checkedBlocks } from "../../form/each-indicator.ts";
import { nameKey, plainName } from "../../indicator/plain-name.ts";
import { defineRule } from "../rule.ts";

export const nameNearDuplicate = defineRule({
  code: "name/near-duplicate",
  severity: "info",
  aspect: "clear",
  title: { zh: "名称几乎相同的两个指标", en: "two names that are nearly the same" },
  explanation: {
    zh: "“培训教师人数”和“教师培训人数”，字都一样，只是次序不同，多半是同一件事填了两遍，也就得两份分。请删去一个，或用名称说清区别。",
    en: "培训教师人数 and 教师培训人数 have the same characters in another order: probably one thing that was filled in, and is scored, twice. Remove one, or say in the names how they differ.",
  },
  *check(form) {
    for (const block of checkedBlocks(form)) {
      const seen = new Map<string, string>();
      for (const { name, path } of block.indicators) {
        const key = unordered(name);
        const other = seen.get(key);
        // Equal names are name/duplicate.
        if (other !== undefined && nameKey(other) !== nameKey(name))
          yield { path: [...path, "name"], message: NEARLY({ name, other }), help: TELL_APART };
        seen.set(key, other ?? name);
      }
    }
  },
});

/** The characters in a fixed order, without the word that every count or share may have or lack. */
function unordered(name: string): string {
  const words = plainName(name).replace(/(?:的)?(?:数量|数|率|情况)$/, "");
  return Array.from(words).sort().join("");
}

const NEARLY = sentence({
  zh: "“{name}”与“{other}”几乎相同",
  en: "“{name}” is nearly the same as “{other}”",
});

const TELL_APART: Text = { zh: "删去一个，或用名称说清区别", en: "remove one, or say how they differ" };
