import { sentence, type Text } from "../../base/language.ts";
import { eachIndicator } from "../../form/each-indicator.ts";
import { invisibleCharacter } from "../../phrase/fold.ts";
import { defineRule } from "../rule.ts";

export const nameInvisibleCharacter = defineRule({
  code: "name/invisible-character",
  severity: "error",
  aspect: "clear",
  title: { zh: "指标名称里有看不见的字符", en: "invisible character in a name" },
  explanation: {
    zh: "从网页或文档粘贴的名称有时带有零宽字符或改变书写方向的控制符：看起来一样的两个名称并不相同，显示的顺序也可能与实际不同，填报完成值时对不上。请删去名称重新录入。",
    en: "Names pasted from web pages or documents sometimes hold zero-width characters or marks that turn the direction of writing: two names that look the same are not, and what is shown may stand in another order than what is written, so that actual values do not find their indicator. Type the name again.",
  },
  *check(form) {
    for (const { indicator } of eachIndicator(form)) {
      const character = invisibleCharacter(indicator.name);
      if (character !== undefined)
        yield { path: [...indicator.path, "name"], message: HIDDEN({ character }), help: TYPE_AGAIN };
    }
  },
});

const HIDDEN = sentence({
  zh: "指标名称里有看不见的字符 {character}",
  en: "the name holds the invisible character {character}",
});

const TYPE_AGAIN: Text = { zh: "删去名称，重新录入", en: "delete the name and type it again" };
