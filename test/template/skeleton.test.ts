import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/base/language.ts";
import { printSkeleton } from "../../src/export/template/skeleton.ts";
import { readForm } from "../../src/readers/form/read-form.ts";

function read(text: string) {
  return readForm("form.yaml", new TextEncoder().encode(text));
}

/** What a person fills in, whatever the language of the keys. */
function filledIn(text: string): string {
  return text
    .replace(/^(year|年度):/m, "$1: 2026")
    .replace(/(name|名称|三级指标):(?= #|$)/gm, "$1: 活动场次")
    .replace(/(target|预期指标):(?= #|$)/gm, "$1: 不少于4");
}

const KINDS = ["department", "project", "transfer"] as const;

describe.for(KINDS.flatMap((kind) => LANGUAGES.map((language) => ({ kind, language }))))(
  "an empty form of a $kind in $language",
  ({ kind, language }) => {
    const text = printSkeleton(language, kind);

    test("has no mistakes but what is still to be filled in", () => {
      const codes = new Set(read(text).diagnostics.map(({ code }) => code));
      expect([...codes]).toEqual(["shape/empty-value"]);
      const required = text.split("\n").filter((line) => /# (必填|required)/.test(line));
      expect(read(text).diagnostics).toHaveLength(required.length);
    });

    test("is a form as soon as that is done", () => {
      const { form, diagnostics } = read(filledIn(text));
      expect(diagnostics).toEqual([]);
      expect(form?.kind).toBe(kind);
      expect(form?.blocks.map(({ indicators }) => indicators.length)).toEqual(kind === "department" ? [6, 3] : [6]);
    });
  },
);

test.for(KINDS)("the empty forms of a %s are the same form in both languages", (kind) => {
  const [zh, en] = LANGUAGES.map((language) => read(filledIn(printSkeleton(language, kind))).form);
  expect(zh).toEqual(en);
});
