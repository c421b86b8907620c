import { describe, expect, test, vi } from "vitest";
import { allCodes, configurableCodes } from "../../src/all-codes.ts";
import { hasErrors } from "../../src/base/diagnostic.ts";
import { readComments } from "../../src/readers/text/read-comments.ts";
import { makeFileReport } from "../../src/report/make-report.ts";
import { adjustSeverities } from "../../src/screening/adjust-severities.ts";
import { applyBaseline } from "../../src/screening/baseline.ts";
import { suppress } from "../../src/screening/suppress.ts";
import { validate } from "../../src/validate.ts";
import { realFolder } from "../cli/support/real-folder.ts";
import { GOOD_FORM, goodFormWith } from "../readers/support/read.ts";

// The first run has the sources of the command compiled.
vi.setConfig({ testTimeout: 30_000 });

/** A comma that is full-width between two keys, so that all that follows is not read. */
const FORM = `{
  "year": 2023，
  "department": {"name": "示例局"},
  "indicators": [
    {"level1": "产出指标", "level2": "数量指标", "name": "宣讲场数", "target": "不少于4场", "weight": 90}
  ]
}
`;
const ACTUALS = `"indicator","actual"\n宣讲场数,4场\n`;

describe("a form that could not be read", () => {
  test.for(["off", "info", "warning"])("does not pass because of a configuration that says %s", async (level) => {
    const folder = realFolder({
      "j.yaml": FORM,
      "a.csv": ACTUALS,
      "perf.config.yaml": `rules:\n  yaml/full-width-comma: ${level}\n`,
    });
    const score = await folder.perf("score j.yaml a.csv");
    expect(score.stdout).toContain("config/fixed-severity");
    expect(score.status).not.toBe(0);
    const validate = await folder.perf("validate j.yaml");
    expect(validate.stdout).toContain("config/fixed-severity");
    expect(validate.status).not.toBe(0);
  });

  test("does not pass because of a comment or a baseline", async () => {
    const folder = realFolder({ "j.yaml": `# perf-disable yaml/full-width-comma -- known\n${FORM}`, "a.csv": ACTUALS });
    await folder.perf("validate j.yaml --baseline known.json --update-baseline");
    expect((await folder.perf("validate j.yaml --baseline known.json")).status).toBe(1);
    expect((await folder.perf("score j.yaml a.csv")).status).toBe(1);
  });
});

describe("a binding finding", () => {
  const place = { file: "a.yaml", start: { line: 2, column: 1 } };
  const message = { zh: "例", en: "example" };
  const finding = { code: "yaml/syntax", severity: "error", binding: true, message, place } as const;

  test("stays as it is, whatever is configured, suppressed or known", () => {
    const settings = new Map([[finding.code, { level: { value: "off", place }, options: new Map() }] as const]);
    expect(adjustSeverities([finding], settings)).toEqual([finding]);
    const text = "# perf-disable yaml/syntax -- known\nx\n";
    expect(suppress({ file: "a.yaml", text, readComments }, [finding], new Set([finding.code])).kept).toEqual([
      finding,
    ]);
    const { current } = applyBaseline(makeFileReport("a.yaml", text, [finding]), []);
    expect(current).toEqual([]);
  });
});

describe("a form with every code turned off and suppressed", () => {
  const place = { file: "perf.config.yaml" };
  const off = { level: { value: "off", place }, options: new Map() } as const;
  const settings = new Map(allCodes.map(({ code }) => [code, off] as const));
  const comment = `# perf-disable ${allCodes.map(({ code }) => code).join(", ")} -- all of them\n`;

  test.for<[what: string, text: string | Uint8Array]>([
    ["a tab", goodFormWith("  name: 宣传部", "\tname: 宣传部")],
    ["a full-width colon", goodFormWith("target: ", "target：")],
    ["a misspelt required key", goodFormWith("target: ", "targt: ")],
    ["a missing key", goodFormWith("year: 2023\n", "")],
    ["a key that stands twice", `${GOOD_FORM}year: 2024\n`],
    ["a value of the wrong type", goodFormWith("year: 2023", "year: [2023]")],
    ["a second document", `${GOOD_FORM}---\n${GOOD_FORM}`],
    ["an open quote", goodFormWith("target: ", 'target: "')],
    ["nothing", ""],
    ["another encoding", new Uint8Array([0xd6, 0xd0, 0xb9, 0xfa, 0x3a, 0x20, 0xd6, 0xd0])],
  ])("does not pass with %s", ([, text]) => {
    const bytes = typeof text === "string" ? new TextEncoder().encode(comment + text) : text;
    expect(hasErrors(validate("a.yaml", bytes).diagnostics)).toBe(true);
    expect(hasErrors(validate("a.yaml", bytes, { settings }).diagnostics)).toBe(true);
  });

  test("passes where nothing is wrong", () => {
    expect(validate("a.yaml", new TextEncoder().encode(GOOD_FORM), { settings }).diagnostics).toEqual([]);
  });
});

test("only what does not bind can be configured", () => {
  const fixed = allCodes.filter((code) => !configurableCodes.includes(code));
  expect(fixed.map(({ binding, severity }) => [binding, severity])).toEqual(fixed.map(() => [true, "error"]));
});
