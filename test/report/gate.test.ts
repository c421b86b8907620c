import { describe, expect, test } from "vitest";
import { exact } from "../../src/exact.ts";
import { DEFAULT_GATE, findingReasons, type Gate, scoreReasons } from "../../src/report/gate.ts";
import { makeScorecard } from "../formatters/support/reports.ts";

const SUMMARY = { files: 1, errors: 0, warnings: 3, infos: 1 };

describe("findings are no pass", () => {
  test.for<[what: string, gate: Partial<Gate>, reasons: readonly string[]]>([
    ["not for warnings, by default", {}, []],
    ["for warnings with --fail-on warning", { failOn: "warning" }, ["3 warnings"]],
    ["for all with --fail-on info", { failOn: "info" }, ["3 warnings", "1 info"]],
    ["not up to --max-warnings", { maxWarnings: 3 }, []],
    ["for one warning more", { maxWarnings: 2 }, ["3 warnings, more than the 2 allowed"]],
  ])("%s", ([, gate, reasons]) => {
    expect(findingReasons(SUMMARY, { ...DEFAULT_GATE, ...gate }).map(({ en }) => en)).toEqual(reasons);
  });
});

describe("a scorecard is no pass", () => {
  const unfinished = ["1 indicator without an actual value", "1 indicator undecided"];

  test.for<[what: string, minScore: string | undefined, reasons: readonly string[]]>([
    ["with anything missing or undecided", undefined, unfinished],
    ["below --min-score", "53.84", [...unfinished, "the total of 53.83 is below the required 53.84"]],
    ["but may reach --min-score exactly", "53.83", unfinished],
  ])("%s", ([, minScore, reasons]) => {
    const gate = { ...DEFAULT_GATE, minScore: minScore === undefined ? undefined : exact(minScore) };
    expect(scoreReasons(makeScorecard(), gate).map(({ en }) => en)).toEqual(reasons);
  });

  test("where there is none", () => {
    expect(scoreReasons(undefined, DEFAULT_GATE)).toHaveLength(1);
  });
});
