import fc from "fast-check";
// The reverse of the table that folding uses, by the same library.
import { Converter } from "opencc-js/cn2t";
import { describe, expect, test } from "vitest";
import { readActual } from "../../src/phrase/read-actual.ts";
import { readTarget } from "../../src/phrase/read-target.ts";
import { phrase } from "./arbitraries.ts";
import { phraseRows } from "./phrase-tables.ts";

const anyText = fc.oneof(
  phrase,
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(..."零一二三百千万亿分之点半几数余.,0159 ％%-~至到"), maxLength: 20 }),
);

test("no text makes the reader throw", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyText, fc.option(anyText, { nil: "" }), (text, unit) => {
      readTarget(text, unit);
      readActual(text, { target: readTarget(unit).comparator, unitColumn: unit, targetText: unit, name: text });
    }),
    { numRuns: 2000 },
  );
});

test("the evidence covers every character once, in order", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { evidence } = readTarget(text);
      if (text.trim() === "") return;
      expect(evidence.map((piece) => piece.text).join("")).toBe(text);
      evidence.reduce((covered, { span: [from, to], text: piece }) => {
        expect(from).toBe(covered);
        expect(text.slice(from, to)).toBe(piece);
        return to;
      }, 0);
    }),
    { numRuns: 3000 },
  );
});

describe("a variant in writing gives the same comparator", () => {
  const toTraditional = Converter({ from: "cn", to: "t" });
  const variants: readonly (readonly [string, (text: string) => string])[] = [
    ["full-width", (text) => text.replaceAll(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
    // 复 has three traditional forms; 批覆 is none that forms use.
    ["traditional", (text) => toTraditional(text).replace("批覆", "批復")],
    ["spaced", (text) => text.replaceAll(/(?<=[\u3400-\u9FFF≥≤%])(?=.)/g, " ")],
    ["framed by blanks", (text) => `　${text} `],
  ];
  test.for(variants)("%s", ([, vary]) => {
    for (const { phrase: text, unit, notation } of phraseRows()) {
      // Latin units and grades keep their letters; a blank between digits is meant to matter.
      const varied = readTarget(vary(text), unit);
      expect([text, varied.notation]).toEqual([text, notation]);
    }
  });
});

test("不, 不得 and 未 before a comparator word turn it round or make the phrase unreadable", () => {
  const flipped: Readonly<Record<string, string>> = {
    少于: ">=",
    低于: ">=",
    小于: ">=",
    超过: "<=",
    大于: "<=",
    高于: "<=",
    多于: "<=",
    达到: "<",
  };
  for (const word of [
    "少于",
    "低于",
    "小于",
    "超过",
    "大于",
    "高于",
    "多于",
    "达到",
    "至少",
    "至多",
    "等于",
    "不足",
    "约",
    "控制在",
  ]) {
    const plain = readTarget(`${word}90%`).notation;
    for (const negation of ["不", "不得", "未", "不能", "没有"]) {
      const { notation } = readTarget(`${negation}${word}90%`);
      expect([negation, word, notation]).toEqual([
        negation,
        word,
        flipped[word] === undefined ? "?" : `${flipped[word]} 90 %`,
      ]);
      expect(notation).not.toBe(plain);
    }
  }
});

test("a long text is refused, not worked on", () => {
  for (const seed of ["不少于", "9", "一", "（", "3-", "增长5%且", "百分之", "1.", "万"]) {
    const text = seed.repeat(Math.ceil(10_000 / seed.length));
    expect(readTarget(text).status).toBe("unreadable");
  }
});
