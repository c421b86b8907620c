import { expect, test } from "vitest";
import { displayWidth } from "../../../src/formatters/text/wrap.ts";

test.for<[text: string, columns: number]>([
  ["", 0],
  ["perf", 4],
  ["不少于2个", 9],
  ["，。：", 6],
  ["“”│█…", 5],
  ["👍", 2],
  ["é", 1],
  ["e\u0301", 1],
  ["\u200b", 0],
  ["𠮷", 2],
])("%j takes %i columns", ([text, columns]) => {
  expect(displayWidth(text)).toBe(columns);
});
