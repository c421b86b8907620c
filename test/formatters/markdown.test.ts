import { describe, expect, test } from "vitest";
import { escaped } from "../../src/formatters/markdown/escaped.ts";
import { renderReport as markdown } from "../../src/formatters/markdown/report.ts";
import { HOSTILE, hostileScore } from "./support/hostile.ts";
import { scoreReport, validationReport } from "./support/reports.ts";
import { style } from "./support/styles.ts";

/** The HTML and the headings that are ours. */
const OURS = /<\/?details(?: open)?>|<\/?summary>|<br>|<span>\$<\/span>|^##+ /g;

describe("markdown", () => {
  test("lists findings", async () => {
    await expect(markdown(validationReport(), style())).toMatchFileSnapshot("golden/validation.zh.md");
  });

  test("shows a scorecard", async () => {
    await expect(markdown(scoreReport(), style({ language: "en" }))).toMatchFileSnapshot("golden/score.en.md");
  });

  test.for<[what: string, text: string, shown: string]>([
    ["HTML", "<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"],
    ["a table cell", "a|b", "a\\|b"],
    ["a mention", "@everyone", "@&#8203;everyone"],
    ["an address", "me@example.com", "me@&#8203;example.com"],
    ["an issue", "#12 GH-12 !3", "\\#&#8203;12 GH\\-&#8203;12 \\!&#8203;3"],
    ["a link without markup", "https://a.b www.a.b", "https:&#8203;//a.b www&#8203;.a.b"],
    ["a formula", "$x$", "<span>$</span>&#8203;x<span>$</span>"],
    ["emphasis and code", "*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"],
    ["a link", "[x](y)", "\\[x\\]\\(y\\)"],
    ["a line end", "a\nb", "a␊b"],
  ])("makes %s inert", ([, text, shown]) => {
    expect(escaped(text)).toBe(shown);
  });

  test.each(HOSTILE)("stays what it is, whatever a form says: %j", (text) => {
    const lines = markdown(hostileScore(text), style()).split("\n");
    const active = lines.map((line) => line.replaceAll(/\\./g, "").replaceAll(OURS, ""));
    expect(active.filter((line) => /[<>\p{Cc}\p{Cf}]|\]\(|@\w|:\/\/|##/u.test(line))).toEqual([]);
    const columns = lines.filter((line) => line.startsWith("|")).map((line) => line.match(/(?<!\\)\|/g)?.length);
    expect(columns.filter((count) => ![4, 5, 6, 8].includes(count ?? 0))).toEqual([]);
  });

  test("folds what is not part of the total, but no error", () => {
    const shown = markdown(scoreReport(), style({ language: "en" }));
    expect(shown).toContain("<details><summary>task 1  ");
    expect(shown).toContain("### 1 error\n");
    expect(shown).not.toContain("<details><summary>department");
  });
});
