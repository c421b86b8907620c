import fc from "fast-check";
import { expect, test } from "vitest";
import { describeComparator } from "../../src/phrase/describe.ts";
import { parseComparator, printComparator } from "../../src/phrase/notation.ts";
import { readTarget } from "../../src/phrase/read-target.ts";
import { comparator, phrase } from "./arbitraries.ts";
import { phraseRows } from "./phrase-tables.ts";

test("notation says everything: parsing it gives the comparator back", () => {
  fc.assert(
    fc.property(comparator, (any) => {
      expect(parseComparator(printComparator(any))).toEqual(any);
    }),
    { numRuns: 2000 },
  );
});

test("every reading of a phrase in the tables survives its notation", () => {
  const readings = phraseRows()
    .map(({ phrase: text, unit }) => readTarget(text, unit))
    .filter(({ comparator: read }) => read !== undefined);
  expect(readings.map(({ notation }) => parseComparator(notation))).toEqual(
    readings.map(({ comparator: read }) => read),
  );
});

test("every reading of any phrase survives its notation", () => {
  fc.assert(
    fc.property(phrase, (text) => {
      const reading = readTarget(text);
      if (reading.comparator !== undefined) expect(parseComparator(reading.notation)).toEqual(reading.comparator);
      for (const { alternative } of reading.ambiguities) expect(parseComparator(alternative)).toBeDefined();
    }),
    { numRuns: 2000 },
  );
});

test.for(["", "≥ 2", ">=2 个", "between 1 and 2", ">= two", "all()", "up 5 %"])("%j is not notation", (text) => {
  expect(parseComparator(text)).toBeUndefined();
});

test("every comparator has a plain sentence in both languages", () => {
  fc.assert(
    fc.property(comparator, (any) => {
      const { zh, en } = describeComparator(any);
      expect(zh.trim()).not.toBe("");
      expect(en.trim()).not.toBe("");
      expect(`${zh}${en}`).not.toMatch(/undefined|\{\w+\}/);
    }),
  );
});
