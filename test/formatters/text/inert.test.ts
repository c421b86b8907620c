import fc from "fast-check";
import { expect, test } from "vitest";
import { inert } from "../../../src/formatters/text/inert.ts";

test.for<[what: string, text: string, shown: string]>([
  ["plain text as it is", "不少于2个 “x” 👍", "不少于2个 “x” 👍"],
  ["a colour sequence", "\u001b[31mred", "␛[31mred"],
  ["a line end", "a\r\nb", "a␍␊b"],
  ["a tab", "a\tb", "a␉b"],
  ["delete", "a\u007f", "a␡"],
  ["the 8-bit control sequence introducer", "\u009b2J", "<U+009B>2J"],
  ["a right-to-left override", "abc\u202ecba", "abc<U+202E>cba"],
  ["a zero-width space", "部\u200b门", "部<U+200B>门"],
  ["a line separator", "a\u2028b", "a<U+2028>b"],
  ["half a surrogate pair", "a\ud83d", "a<U+D83D>"],
])("shows %s", ([, text, shown]) => {
  expect(inert(text)).toBe(shown);
});

test("leaves nothing that a terminal obeys", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(inert(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    }),
  );
});
