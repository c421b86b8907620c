import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { unifiedDiff } from "../../src/formatters/unified-diff.ts";

const folder = mkdtempSync(join(tmpdir(), "perf-diff-"));
afterAll(() => rmSync(folder, { recursive: true }));

const TEN = Array.from({ length: 10 }, (_, index) => `第${index + 1}行\n`).join("");

describe("a diff", () => {
  test("of equal texts is empty", () => {
    expect(unifiedDiff("a.yaml", TEN, TEN)).toBe("");
  });

  test("shows three lines around a change", () => {
    expect(unifiedDiff("forms/a.yaml", TEN, TEN.replace("第6行", "第六行\n又一行"))).toBe(`--- a/forms/a.yaml
+++ b/forms/a.yaml
@@ -3,7 +3,8 @@
 第3行
 第4行
 第5行
-第6行
+第六行
+又一行
 第7行
 第8行
 第9行
`);
  });

  test("of a last line without its end says so", () => {
    expect(unifiedDiff("a", "甲\n乙", "甲\n丙")).toBe(
      "--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n 甲\n-乙\n\\ No newline at end of file\n+丙\n\\ No newline at end of file\n",
    );
  });

  test("is a patch that git applies, whatever the texts", () => {
    const text = fc
      .array(fc.constantFrom("甲", "乙", "丙", ""), { maxLength: 30 })
      .map((lines) => lines.map((line) => `${line}\n`).join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after && before !== "" && after !== "");
        writeFileSync(join(folder, "a.yaml"), before);
        writeFileSync(join(folder, "a.patch"), unifiedDiff("a.yaml", before, after));
        execFileSync("git", ["apply", "--whitespace=nowarn", "a.patch"], { cwd: folder });
        expect(readFileSync(join(folder, "a.yaml"), "utf8")).toBe(after);
      }),
      { numRuns: 60 },
    );
  });

  test("of texts too long to compare line by line is one change", () => {
    const before = Array.from({ length: 3000 }, (_, index) => `a${index}\n`).join("");
    const after = Array.from({ length: 3000 }, (_, index) => `b${index}\n`).join("");
    expect(unifiedDiff("a", before, after)).toContain("@@ -1,3000 +1,3000 @@");
  });
});
