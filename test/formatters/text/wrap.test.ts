import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inert } from "../../../src/formatters/text/inert.ts";
import { displayWidth, wrap } from "../../../src/formatters/text/wrap.ts";

describe("wrap", () => {
  test.for<[what: string, text: string, width: number, lines: readonly string[]]>([
    ["leaves alone what fits", "不少于2个", 9, ["不少于2个"]],
    ["breaks between Chinese characters", "宣讲报告会场数", 6, ["宣讲报", "告会场", "数"]],
    ["breaks Latin text at blanks", "the quick brown fox", 10, ["the quick", "brown fox"]],
    ["keeps a Latin word whole", "目标是actuals.csv:3吗", 13, ["目标是", "actuals.csv:3", "吗"]],
    ["keeps a number whole", "得分12.50分", 8, ["得分", "12.50分"]],
    ["keeps a number and its per cent together", "评分时按至少 100 %处理", 16, ["评分时按至少", "100 %处理"]],
    ["cuts a word only where it is longer than a line", "abcdefghij", 4, ["abcd", "efgh", "ij"]],
    ["begins no line with closing punctuation", "宣讲报告，会场", 8, ["宣讲报", "告，会场"]],
    ["ends no line with an opening quote", "应为“产出”类", 6, ["应为", "“产出”", "类"]],
    ["counts full-width signs as two columns", "：：：", 4, ["：：", "："]],
    ["gives an empty text one line", "", 10, [""]],
  ])("%s", ([, text, width, lines]) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test("loses no character but blanks at breaks, and no line is too wide", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.integer({ min: 2, max: 40 }), (raw, width) => {
        const text = inert(raw);
        const lines = wrap(text, width);
        expect(withoutBlanks(lines.join(""))).toBe(withoutBlanks(text));
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
      }),
    );
  });

  test("takes 10,000 characters in its stride", () => {
    const text = "“（不少于2个，".repeat(2_000);
    expect(wrap(text, 20).join("")).toBe(text);
  });
});

function withoutBlanks(text: string): string {
  return text.replaceAll(/\p{Zs}/gu, "");
}
