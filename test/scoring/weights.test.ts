import { expect, test } from "vitest";
import { exact, printRounded } from "../../src/base/exact.ts";
import { shareOut } from "../../src/scoring/points/weights.ts";

test.for<[what: string, total: string, proportions: number[], parts: string[]]>([
  ["equal remainders go to the first", "100", [1, 1, 1], ["33.34", "33.33", "33.33"]],
  ["the largest remainder goes first", "100", [1, 2, 4], ["14.29", "28.57", "57.14"]],
  ["wherever it stands", "100", [4, 2, 1], ["57.14", "28.57", "14.29"]],
  ["more shares than hundredths", "0.02", [1, 1, 1], ["0.01", "0.01", "0.00"]],
  ["no proportion at all", "100", [0, 0], ["0.00", "0.00"]],
])("%s: %s over %j", ([, total, proportions, parts]) => {
  const shares = shareOut(
    exact(total),
    proportions.map((proportion) => exact(proportion)),
    2,
  );
  expect(shares.map((share) => printRounded(share, 2))).toEqual(parts);
});
