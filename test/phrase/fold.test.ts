import { expect, test } from "vitest";
import { fold } from "../../src/phrase/fold.ts";
import { traditionalCharacters } from "../../src/phrase/traditional-characters.generated.ts";

test("every traditional character becomes its simplified one", () => {
  for (const pair of traditionalCharacters.split("|")) {
    const [traditional = "", simplified = ""] = pair.split(" ");
    // 乾坤 is written so in simplified text too; characters beyond U+FFFF are left alone.
    if (traditional === "乾" || traditional.length > 1) continue;
    expect(fold(traditional).text).toBe(simplified);
  }
});

test.for<[written: string, folded: string]>([
  ["≧ ９０ ％", "≥90%"],
  ["應(yīng)保盡(jìn)保", "应保尽保"],
  ["100㎡", "100m2"],
  ["3 5次", "3 5次"],
  ["5 G", "5 G"],
  ["\u200B95\u00A0%\uFEFF", "95%"],
  ["⼀⼆", "一二"],
  ["👍95%", "👍95%"],
])("%j is folded to %j", ([written, folded]) => {
  expect(fold(written).text).toBe(folded);
});
