import { describe, expect, test } from "vitest";
import { escaped } from "../../src/formatters/markdown/escaped.ts";
import { markdown } from "../../src/formatters/markdown/markdown.ts";
import { scoreReport, validationReport } from "./support/reports.ts";
import { style } from "./support/styles.ts";

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
    ["a mention", "@everyone", "&#64;everyone"],
    ["emphasis and code", "*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"],
    ["a link", "[x](y)", "\\[x\\]\\(y\\)"],
    ["a line end", "a\nb", "a␊b"],
  ])("makes %s inert", ([, text, shown]) => {
    expect(escaped(text)).toBe(shown);
  });
});
