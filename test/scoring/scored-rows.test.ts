import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { printExact } from "../../src/base/exact.ts";
import { scoreOne } from "../support/score.ts";

interface PublishedRow {
  readonly id: string;
  readonly indicator: string;
  readonly target: string;
  readonly unit: string;
  readonly actual: string;
  readonly weight: number;
  readonly score: number;
  readonly relation: "met" | "missed";
}

/** Rows of published self-evaluations that the plain rule reproduces, one JSON object per line. */
const published: readonly PublishedRow[] = readFileSync(new URL("scored-rows.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

const COPIED = ["及时", "符合相关文件要求"];

describe("published rows are reproduced", () => {
  test("there are 50 of them", () => expect(published).toHaveLength(50));

  test.for(published)(
    "$id $indicator: $target, $actual",
    ({ indicator, target, unit, actual, weight, score, relation }) => {
      const one = scoreOne({
        target,
        actual,
        indicator: { name: indicator, unit, weight: String(weight) },
        row: { score: String(score) },
      });
      // 及时 for 及时 reports nothing that a rule could rest the published points on.
      const isCopied = actual === target && COPIED.includes(target);
      if (isCopied) expect(one.codes).toContain("actuals/repeats-target");
      const published = [relation === "met" ? "met" : "unmet", String(score)];
      expect([one.verdict, printExact(one.score)]).toEqual(isCopied ? ["undecided", "0"] : published);
      expect(one.codes).not.toContain("score/inflated");
    },
  );
});
