import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readingLines as jsonl } from "../../src/formatters/json/reading.ts";
import { reading as pretty } from "../../src/formatters/terminal/reading.ts";
import { inert } from "../../src/formatters/text/inert.ts";
import { displayWidth } from "../../src/formatters/text/wrap.ts";
import { readTarget } from "../../src/phrase/read-target.ts";
import { style } from "./support/styles.ts";

describe("a reading for people", () => {
  test("names the parts of the phrase and says what it means", () => {
    expect(`\n${pretty.format(readTarget("不少于2个"), style())}\n`).toMatchInlineSnapshot(`
      "
        不少于 2    个
        ────── ─    ──
        比较   数值 单位
        记法  >= 2 个
        意思  不少于2个
      "
    `);
  });

  test("says what is uncertain", () => {
    expect(`\n${pretty.format(readTarget("1支"), style({ language: "en" }))}\n`).toMatchInlineSnapshot(`
      "
        1      支
        ─      ──
        number unit
        notation   =? 1 支
        meaning    1 支 (operator not written)
        ambiguous  or >= 1 支: no operator is written; the scoring policy decides
                   between at least and at most
      "
    `);
  });

  test("says why a phrase cannot be read", () => {
    expect(`\n${pretty.format(readTarget("详见附件"), style())}\n`).toMatchInlineSnapshot(`
      "
        详见附件
        ────────
        未读懂
        读不懂  是占位或指向别处的文字，没有给出目标
        剩余    详见附件
      "
    `);
  });

  test("shows every character within the width", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }).filter((phrase) => !/[\ud800-\udfff]/.test(phrase)),
        fc.integer({ min: 40, max: 100 }),
        (phrase, width) => {
          const shown = pretty.format(readTarget(phrase), style({ width }));
          expect(Math.max(...shown.split("\n").map(displayWidth))).toBeLessThanOrEqual(width);
          for (const character of inert(phrase).replaceAll(/\s/g, "")) expect(shown).toContain(character);
        },
      ),
    );
  });
});

describe("a reading as a JSON line", () => {
  test("is what the contract says", () => {
    expect(JSON.parse(jsonl.format(readTarget("不少于2", "个"), style()))).toEqual({
      text: "不少于2",
      unit: "个",
      status: "ok",
      notation: ">= 2 个",
      comparator: {
        kind: "bound",
        op: ">=",
        value: "2",
        unit: "个",
        implied: false,
      },
      ambiguities: [],
      evidence: [
        { role: "comparator", span: [0, 3], text: "不少于" },
        { role: "number", span: [3, 4], text: "2" },
      ],
    });
  });

  test("gives the reason and the rest of what cannot be read, in one language", () => {
    const reading = JSON.parse(jsonl.format(readTarget("详见附件"), style()));
    expect(reading).toMatchObject({
      status: "unreadable",
      notation: "?",
      comparator: null,
      leftover: "详见附件",
    });
    expect(typeof reading.reason).toBe("string");
  });
});
