import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { lineOf, type Pattern, patterns } from "./patterns.ts";

// recheck: finds the text on which a pattern takes quadratic time or worse. Its own JavaScript, no binary.
process.env.RECHECK_BACKEND = "pure";

/** Patterns that recheck has gone through, so that only new ones take its time. `PROVE_PATTERNS=1 npx vitest run test/patterns` writes it anew. */
const LIST = fileURLToPath(new URL("linear.txt", import.meta.url));

/** Where a pattern may be worse than linear, and why. */
const ALLOWED: readonly (readonly [files: RegExp, reason: string])[] = [
  [/^phrase\//, "phrases have 500 characters at most (read-target.ts), and cells of actuals are cut before"],
  [/^formatters\//, "texts of our own: numbers that were printed and tables that were laid out"],
  [/^cli\//, "words of the command line, and paths that the system bounds"],
  [/^(?:monitoring|scoring\/points)\//, "numbers that were printed: their last zeros"],
  [/^recognising\//, "cells and headings of one document, whose readers bound the whole file; to be tightened"],
  [/^readers\/documents\//, "runs of a document, whose readers bound the whole file; to be tightened"],
  [/^scoring\/audit\//, "the reason of a row, which a person writes; to be tightened"],
  [/^rules\/name\//, "the name of an indicator: 100 kB of dots take half a second"],
];

test("no pattern takes more than linear time on what a file may hold", { timeout: 600_000 }, async () => {
  const { checkSync } = await import("recheck");
  const proveAll = process.env.PROVE_PATTERNS !== undefined;
  const proved = new Set(proveAll || !existsSync(LIST) ? [] : readFileSync(LIST, "utf8").split("\n"));
  const all = new Map(patterns().map((pattern) => [lineOf(pattern), pattern]));
  const linear = Array.from(all).filter(([line, { file, source, flags }]) => {
    if (proved.has(line)) return true;
    if (ALLOWED.some(([files]) => files.test(file))) return false;
    // It cannot tell of patterns that look around; those that it gives up on are bounded by numbers.
    return checkSync(source, flags, { checker: "automaton", timeout: 5_000 }).status !== "vulnerable";
  });
  const known = new Set(linear.map(([line]) => line));
  const others: readonly Pattern[] = Array.from(all.values()).filter((pattern) => !known.has(lineOf(pattern)));
  if (proveAll) writeFileSync(LIST, `${[...known].sort().join("\n")}\n`);
  expect(others.filter(({ file }) => !ALLOWED.some(([files]) => files.test(file)))).toEqual([]);
});
