import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { judge } from "../../src/scoring/judge.ts";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly level1?: string;
  readonly level2?: string;
  readonly target: string;
}

/** `also`: verdicts that are right as well. */
interface ActualRow extends Row {
  readonly actual: string;
  readonly want: string;
  readonly also?: readonly string[];
}

/** `better` and `worse` than the target; no direction where `lower_is_better` is null. */
interface DirectionRow extends Row {
  readonly worse: string;
  readonly better?: string;
  readonly lower_is_better: boolean | null;
  readonly arguable: boolean;
  /** A person could tell, the program asks. */
  readonly asked?: boolean;
}

function rows<Kind>(file: string): readonly Kind[] {
  return readFileSync(new URL(file, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function verdict({ target, name, level1 = "产出指标", level2 = "" }: Row, actual: string): string {
  const { verdict: found, because } = judge(target, actual, { name: name || "指标", level1, level2, year: 2023 });
  expect(because.zh).not.toBe("");
  return found;
}

const actuals = [...rows<ActualRow>("labelled-actuals.jsonl"), ...rows<ActualRow>("own-actuals.jsonl")];
const directions = [...rows<DirectionRow>("labelled-directions.jsonl"), ...rows<DirectionRow>("own-directions.jsonl")];

describe("wordings of actuals", () => {
  test.for(actuals)("$id $name: $target ← $actual is $want", (row) => {
    expect([row.want, ...(row.also ?? [])]).toContain(verdict(row, row.actual));
  });
});

describe("directions of names", () => {
  test.for(directions.filter(({ arguable }) => !arguable))("$id $name: $target ← $worse is not met", (row) => {
    const isOpen = row.lower_is_better === null || row.asked === true;
    expect(verdict(row, row.worse)).toBe(isOpen ? "undecided" : "unmet");
  });

  const better = directions.filter((row) => row.better !== undefined && !row.arguable && row.asked !== true);
  test.for(better)("$id $name: $target ← $better is met", (row) => {
    expect(verdict(row, row.better ?? "")).toBe("met");
  });
});
