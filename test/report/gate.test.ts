import { describe, expect, test } from "vitest";
import { DEFAULT_GATE, findingReasons, type Gate } from "../../src/report/gate.ts";

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
