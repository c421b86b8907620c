import { sentence } from "../../base/language.ts";
import { checkedBlocks } from "../../form/each-indicator.ts";
import { nameKey } from "../../indicator/plain-name.ts";
import { defineRule } from "../rule.ts";

export const nameUnknownWhole = defineRule({
  code: "name/unknown-whole",
  severity: "error",
  aspect: "in-full",
  title: { zh: "所属指标不存在", en: "part of an indicator that is not there" },
  explanation: {
    zh: "part_of（所属指标）应是同一指标块里另一个指标的名称。名称不对，就不知道它是谁的一部分、分值算在哪里。请改成那个指标的名称，或删去这个键。",
    en: "part_of names another indicator of the same block. Where there is none of that name, nobody knows what this is a part of and where its points go. Write the name of that indicator, or remove the key.",
  },
  *check(form) {
    for (const { indicators, path: block } of checkedBlocks(form)) {
      const names = new Set(indicators.map(({ name }) => nameKey(name)));
      for (const { name, partOf, path } of indicators) {
        const isSelf = nameKey(partOf) === nameKey(name);
        if (partOf === "" || (names.has(nameKey(partOf)) && !isSelf)) continue;
        const restsOn = [[...block, "indicators", "*", "name"]];
        yield { path: [...path, "part_of"], message: UNKNOWN({ name, whole: partOf }), restsOn };
      }
    }
  },
});

const UNKNOWN = sentence({
  zh: "“{name}”的所属指标“{whole}”不是本指标块里的另一个指标",
  en: "“{name}” is said to be a part of “{whole}”, which is no other indicator of this block",
});
