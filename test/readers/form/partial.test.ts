import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../src/base/diagnostic.ts";
import { score } from "../../../src/score.ts";
import { validate } from "../../../src/validate.ts";
import { ENGLISH_FORM } from "../support/slips.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const check = (text: string) => validate("form.yaml", bytes(text)).diagnostics;

/** What a rule says of one indicator or of the form, without how many others there are. */
function saying({ code, message: { en } }: Diagnostic): string {
  return `${code} ${en.replaceAll(/\d+/g, "#")}`;
}

const SAID = check(ENGLISH_FORM).map(saying);

describe("where a part of a form cannot be read, the rest is checked", () => {
  test.for<[what: string, text: string, unsaid: RegExp]>([
    ["the year", ENGLISH_FORM.replace("year: 2023\n", ""), /^(?:date|text\/goal)/],
    ["a year in words", ENGLISH_FORM.replace("year: 2023", "year: 今年"), /^(?:date|text\/goal)/],
    ["the budget", ENGLISH_FORM.replace("total: 28036202.00", "total: 约2800万元"), /^budget\/sum/],
    [
      "a target",
      ENGLISH_FORM.replace("target: 显著提升", "target: [显著提升]"),
      /市民对文明城市建设满意度|^coverage\/(?:missing|department)|^weight/,
    ],
    [
      "the indicators of a task",
      ENGLISH_FORM.replace(/ {4}indicators:\n(?: {6}.*\n)+\n(?=remarks)/, "    indicators: 见附件\n"),
      /舆情处置率|党员学习|网络信息|^class\/differs.*舆情|^coverage\/(?:missing|department)|^weight/,
    ],
    ["the department", ENGLISH_FORM.replace(/department:[\s\S]*?\n\n/, ""), /^$/],
  ])("%s", ([, text, unsaid]) => {
    expect(text).not.toBe(ENGLISH_FORM);
    const found = check(text);
    expect(found.filter(({ code }) => code.startsWith("shape/"))).toHaveLength(1);
    expect(found.map(saying).filter((said) => !said.startsWith("shape/"))).toEqual(
      SAID.filter((said) => !unsaid.test(said)),
    );
  });

  test("and no score is given as if it were the whole", () => {
    const text = ENGLISH_FORM.replace("target: 不少于4场", "target: [4场]");
    const actuals = "indicator,actual\n新闻报道量,60篇\n";
    const report = score({ file: "form.yaml", bytes: bytes(text) }, { file: "actuals.csv", bytes: bytes(actuals) });
    expect(report).toMatchObject({ scorecard: undefined, verdict: "fail" });
  });
});
