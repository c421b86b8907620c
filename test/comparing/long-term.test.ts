import { expect, test } from "vitest";
import { compareForms } from "../../src/comparing/compare-forms.ts";
import { makeForm } from "../support/make-form.ts";

const locate = () => ({ file: "form.yaml" });

test("long-term targets are compared with one another, not with those of the year", () => {
  const row = (target: string) => ({ name: "维修面积", target });
  const before = makeForm({ indicators: [row("≥400亩")], longTerm: [row("≥1200亩")] });
  const after = makeForm({ indicators: [row("≥400亩")], longTerm: [row("≥1000亩")] });
  const { changes } = compareForms({ form: before, locate }, { form: after, locate });
  expect(changes.map(({ kind, after: now }) => [now?.block.kind, kind])).toEqual([
    ["department", "unchanged"],
    ["long-term", "weakened"],
  ]);
});

test("a project is named before its department", () => {
  const form = makeForm({ project: { name: "校舍维修" }, department: { name: "县教育局" } });
  const { before } = compareForms({ form, locate }, { form, locate });
  expect(before.department).toBe("校舍维修（县教育局）");
});
