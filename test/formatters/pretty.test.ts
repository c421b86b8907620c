import { Chalk } from "chalk";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import type { Language } from "../../src/base/language.ts";
import { renderReport as pretty } from "../../src/formatters/terminal/report.ts";
import { inert } from "../../src/formatters/text/inert.ts";
import { displayWidth } from "../../src/formatters/text/wrap.ts";
import type { Scorecard } from "../../src/scoring/scorecard.ts";
import { FINDINGS, makeScorecard, scoreReport, validationReport } from "./support/reports.ts";
import { style } from "./support/styles.ts";

const LANGUAGES: readonly Language[] = ["zh", "en"];
const HOSTILE = "\u001b[2J部门\u202e\u0000|`<script>’'\ud800";

describe.each(LANGUAGES)("pretty in %s", (language) => {
  test.each([80, 120])("lays findings out at %i columns", async (width) => {
    await expect(pretty(validationReport(), style({ language, width }))).toMatchFileSnapshot(
      `golden/validation.${language}.${width}.txt`,
    );
  });

  test.each([80, 120])("lays a scorecard out at %i columns", async (width) => {
    await expect(pretty(scoreReport(), style({ language, width }))).toMatchFileSnapshot(
      `golden/score.${language}.${width}.txt`,
    );
  });

  test("says so where nothing was found", () => {
    const expected = {
      zh: "1 个文件：没有问题\n✓ 通过\n",
      en: "1 file: nothing found\n✓ pass\n",
    };
    expect(pretty(validationReport([]), style({ language }))).toBe(expected[language]);
  });

  test("says the same with colour as without", () => {
    const coloured = pretty(scoreReport(), style({ language, colour: new Chalk({ level: 3 }) }));
    expect(coloured).toContain("\u001b[");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is made of them
    expect(coloured.replaceAll(/\u001b\[[\d;]*m/g, "")).toBe(pretty(scoreReport(), style({ language })));
  });

  test("never leaves the width and loses nothing, whatever stands in the form", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 120 }),
      fc.constantFrom(HOSTILE, "数".repeat(300), "不少于 2 个 ".repeat(20)),
    );
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 140 }), text, text, text, (width, name, target, actual) => {
        const report = scoreReport(withTexts(makeScorecard(), name, target, actual));
        const shown = pretty(report, style({ language, width }));
        expect(Math.max(...shown.split("\n").map(displayWidth))).toBeLessThanOrEqual(width);
        expect(missing(inert(name + target + actual), shown)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test("a message that quotes a page is abridged, and says what it has to say", () => {
  const [finding] = FINDINGS;
  const text = `“${"数".repeat(10_000)}”没有任务承担`;
  const shown = pretty(validationReport([{ ...(finding as Diagnostic), message: { zh: text, en: text } }]), style());
  expect(shown).toMatch(/数…数[数\s]*”没有任务承担/);
  expect(shown.length).toBeLessThan(3_000);
});

describe("hostile text", () => {
  test("is shown and not obeyed in a finding", () => {
    const [finding] = FINDINGS;
    const hostile: Diagnostic = {
      ...(finding as Diagnostic),
      message: { zh: HOSTILE, en: HOSTILE },
    };
    const shown = pretty(validationReport([hostile]), style());
    expect(shown).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\p{Cs}/u);
    expect(shown).toContain("␛[2J部门<U+202E>␀");
  });

  test("of 10,000 characters is shown to its end", () => {
    const report = scoreReport(withTexts(makeScorecard(), "数".repeat(10_000), "不少于2个", "x".repeat(10_000)));
    expect(missing("数".repeat(10_000) + "x".repeat(10_000), pretty(report, style()))).toEqual([]);
  });
});

/** The first indicator of the first block with these texts. */
function withTexts(scorecard: Scorecard, name: string, target: string, text: string): Scorecard {
  const [block, ...blocks] = scorecard.blocks;
  const [row, ...rows] = block?.indicators ?? [];
  if (block === undefined || row?.actual === undefined) throw new Error("the fixture has lost its first row");
  const indicator = {
    ...row.indicator,
    name,
    target: { ...row.indicator.target, text: target },
  };
  const changed = { ...row, indicator, actual: { ...row.actual, text } };
  return {
    ...scorecard,
    blocks: [{ ...block, indicators: [changed, ...rows] }, ...blocks],
  };
}

/** The characters of a text, blanks apart, that the output has fewer times. */
function missing(text: string, output: string): readonly string[] {
  const left = counts(output);
  return [...counts(text)]
    .filter(([character, count]) => (left.get(character) ?? 0) < count)
    .map(([character]) => character);
}

function counts(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const character of text.replaceAll(/\s/g, "")) found.set(character, (found.get(character) ?? 0) + 1);
  return found;
}
