import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic, Edit } from "../../src/base/diagnostic.ts";
import { applyFixes } from "../../src/screening/apply-fixes.ts";

function mending(code: string, first: Edit, ...others: readonly Edit[]): Diagnostic {
  return { code, severity: "error", message: { zh: "", en: "" }, place: { file: "" }, fix: [first, ...others] };
}

const edit = (start: number, end: number, insert: string): Edit => ({ start, end, insert });

describe("fixes of a text", () => {
  test.for<[what: string, fixes: readonly Diagnostic[], text: string, mended: string]>([
    ["are made together", [mending("a", edit(0, 1, "x")), mending("b", edit(4, 5, "y"))], "xbcdy", "a b"],
    [
      "are made in the order of the text",
      [mending("b", edit(4, 5, "y")), mending("a", edit(0, 1, "x"))],
      "xbcdy",
      "a b",
    ],
    ["wait where they touch one before", [mending("a", edit(0, 2, "x")), mending("b", edit(2, 3, "y"))], "xcde", "a"],
    ["wait as a whole", [mending("a", edit(1, 2, "x")), mending("b", edit(0, 0, "y"), edit(1, 3, "z"))], "yazde", "b"],
    [
      "go between the edits of another",
      [mending("a", edit(0, 1, "x"), edit(4, 5, "z")), mending("b", edit(2, 3, "y"))],
      "xbydz",
      "a b",
    ],
  ])("%s", ([, fixes, text, mended]) => {
    const applied = applyFixes("abcde", fixes);
    expect(applied.text).toBe(text);
    expect(applied.mended.map(({ code }) => code).join(" ")).toBe(mended);
  });

  test("of 200,000 lines are made", () => {
    const [first = edit(0, 0, ""), ...others] = Array.from({ length: 200_000 }, (_, line) =>
      edit(line * 2, line * 2 + 1, "  "),
    );
    const tabs: Diagnostic = { ...mending("tabs", first), fix: [first, ...others] };
    expect(applyFixes("\t\n".repeat(200_000), [tabs]).text).toBe("  \n".repeat(200_000));
  });

  test("never touch each other, and leave all else as it was", () => {
    const span = fc.tuple(fc.nat(40), fc.nat(3)).map(([start, length]) => edit(start, start + length, "|"));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (edits) => {
        const text = Array.from({ length: 50 }, (_, index) => String.fromCharCode(0x4e00 + index)).join("");
        const fixes = edits.map((one, index) => mending(String(index), one));
        const { text: after, mended } = applyFixes(text, fixes);
        expect(after.split("|")).toHaveLength(mended.length + 1);
        const gone = mended.flatMap(({ fix = [] }) => fix).reduce((sum, { start, end }) => sum + end - start, 0);
        expect(after.replaceAll("|", "")).toHaveLength(text.length - gone);
      }),
    );
  });
});
