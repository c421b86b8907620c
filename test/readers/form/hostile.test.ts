import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasErrors } from "../../../src/base/diagnostic.ts";
import { readForm } from "../../../src/readers/form/read-form.ts";
import { findings, GOOD_FORM, read, summary } from "../support/read.ts";

/** Milliseconds that a hostile file may take on a machine that has other things to do; unguarded, it is minutes or never. */
const SOON = 60_000;

describe("a file that is meant to do harm is a finding, soon", () => {
  const numbers = Array.from({ length: 40_000 }, (_, index) => index);

  test.for<[what: string, text: string, code: string]>([
    ["brackets", "[".repeat(100_000), "yaml/too-deep"],
    ["braces", "{a: ".repeat(100_000), "yaml/too-deep"],
    ["dashes", "- ".repeat(100_000), "yaml/too-deep"],
    ["question marks", "? ".repeat(100_000), "yaml/too-deep"],
    [
      "deep indents",
      numbers
        .slice(0, 2_000)
        .map((depth) => `${" ".repeat(depth)}a:\n`)
        .join(""),
      "yaml/too-deep",
    ],
    ["blank lines", "\n".repeat(4_000_000), "yaml/too-large"],
    ["40,000 keys", `year: 2023\n${numbers.map((key) => `key${key}: 1\n`).join("")}`, "shape/unknown-key"],
    ["40,000 times the same key", "year: 2023\n".repeat(40_000), "yaml/duplicate-key"],
    ["tabs without end", "\tname: 甲\n".repeat(50_000), "yaml/tab-indent"],
    ["full-width spaces without end", `a:\n${"　name: 甲\n".repeat(30_000)}`, "yaml/full-width-indent"],
    ["full-width colons without end", "year：2023\n".repeat(30_000), "yaml/full-width-colon"],
    ["items without dashes", `indicators:\n${"    name: 甲\n    target: 1支\n".repeat(5_000)}`, "yaml/missing-dash"],
    ["conflicts without end", "<<<<<<< a\n".repeat(100_000), "yaml/merge-conflict"],
    ["anchors without end", "&a ".repeat(20_000), "yaml/unquoted-value"],
    ["a line of spaces", `goal: ${" ".repeat(500_000)}：x: y`, "yaml/colon-in-value"],
    ["quotes", `${"'".repeat(100_001)}a`, "yaml/open-quote"],
    ["an alias bomb", `a: &a [x, x, x, x, x, x, x, x, x]\n${bomb("abcdefghijk")}`, "yaml/alias"],
    ["an alias of itself", "a: &a {b: *a}", "yaml/alias"],
  ])("%s", { timeout: SOON }, ([, text, code]) => {
    expect(read(text).diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });

  test.for<[what: string, slip: (row: string) => string, code: string]>([
    ["colons", (row) => row.replaceAll(": ", "："), "yaml/full-width-colon"],
    ["per cent signs before numbers", (row) => row.replace("≥5", "%5"), "yaml/unquoted-value"],
    ["colons in values", (row) => row.replace("≥5", "甲: 5"), "yaml/colon-in-value"],
    ["tabs", (row) => row.replaceAll("    ", "\t").replace("  - ", "- "), "yaml/tab-indent"],
    ["full-width spaces", (row) => row.replaceAll("    ", "　　"), "yaml/full-width-indent"],
  ])("a thousand alike slips are mended in one pass: %s", { timeout: SOON }, ([, slip, code]) => {
    const rows = numbers.slice(0, 1_000).map((number) => {
      return slip(`  - level1: 产出指标\n    name: 活动场次${number}\n    target: ≥5\n    unit: 场\n`);
    });
    const { draft, diagnostics } = read(`year: 2023\ndepartment: {name: 局}\nindicators:\n${rows.join("")}`);
    expect(draft?.blocks[0]?.indicators).toHaveLength(1_000);
    expect(new Set(diagnostics.map((one) => one.code))).toContain(code);
  });

  test("more than 5 MB", () => {
    const { diagnostics, text } = readForm("form.yaml", new Uint8Array(5_000_001).fill(0x61));
    expect(diagnostics.map(summary)).toEqual(["yaml/too-large"]);
    expect(text).toBe("");
  });

  test("unknown keys beyond number are counted, not listed", () => {
    const many = numbers
      .slice(0, 1_000)
      .map((key) => `另一项${key}: 1\n`)
      .join("");
    const told = read(GOOD_FORM + many).diagnostics;
    expect(told).toHaveLength(51);
    expect(told.at(-1)?.message.en).toBe("from here on the form has 950 more unknown keys");
  });

  test("keys that mean something to JavaScript are keys like others", () => {
    expect(findings(`${GOOD_FORM}__proto__: {year: 1}\nconstructor: 1\ntoString: 1\n`)).toEqual([
      "13:1 shape/unknown-key",
      "14:1 shape/unknown-key",
      "15:1 shape/unknown-key",
    ]);
  });
});

describe("nothing throws", () => {
  test("whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readForm("form.yaml", bytes).file).toBe("form.yaml");
      }),
    );
  });

  test("whatever the text", () => {
    const signs = [
      ..."年度：name: -－\t　 \n\n  '\"[]{}|>%@`&*!?,#\\~<<…0179.eé",
      "\r\n",
      "--- ",
      "...\n",
      "*a",
      "&a ",
      "<<: ",
    ];
    const text = fc.array(fc.constantFrom(...signs), { maxLength: 60 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (hostile) => {
        expect(read(hostile).diagnostics.length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });

  test("wherever a form is cut or overwritten, and places stay in the text", { timeout: SOON }, () => {
    const at = fc.nat({ max: GOOD_FORM.length });
    const insert = fc.constantFrom("", "：", "\t", " ", "- ", "'", "[", ">", "\n", "*", "{", "年度: ", ": ");
    fc.assert(
      fc.property(at, fc.nat({ max: 12 }), insert, (start, length, sign) => {
        const text = GOOD_FORM.slice(0, start) + sign + GOOD_FORM.slice(start + length);
        const lines = text.split("\n");
        const { form, gaps, diagnostics } = read(text);
        // What could not be read is never passed over.
        if (form === undefined || gaps.length > 0) expect(hasErrors(diagnostics)).toBe(true);
        for (const { place } of diagnostics) {
          const { line, column } = place.start ?? { line: 1, column: 1 };
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

function bomb(names: string): string {
  const lines = Array.from(names.slice(1), (name, index) => `${name}: &${name} [${`*${names[index]}, `.repeat(9)}]\n`);
  return lines.join("");
}
