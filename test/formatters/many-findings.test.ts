import { describe, expect, test } from "vitest";
import { type FormatName, formats } from "../../src/formatters/index.ts";
import { manyFindings } from "./support/many-findings.ts";
import { style } from "./support/styles.ts";

const COUNT = 30_000;
const CODE = "target/not-measurable";

/** How often the code of the findings occurs: once for each that a format shows. */
const SHOWN = {
  // As many as a person reads.
  pretty: 200,
  json: COUNT,
  jsonl: COUNT,
  html: COUNT,
  csv: COUNT,
  // Ten of each severity.
  github: 30,
  gitlab: COUNT,
  // GitHub takes no more; and twice the rule itself.
  sarif: 25_000 + 2,
  junit: COUNT,
  checkstyle: COUNT,
} as const satisfies Partial<Record<FormatName, number>>;

describe("30,000 findings in files with Chinese names", () => {
  const report = manyFindings(COUNT);

  test.for(Object.keys(SHOWN).filter(isShown))("are all told of as %s, or counted", (format) => {
    const text = formats[format].report(report, style({ language: "en" }));
    expect(text.split(CODE).length - 1).toBe(SHOWN[format]);
  });

  test("fit into a comment on GitHub, errors first, the others as counts", () => {
    const text = formats.markdown.report(report, style({ language: "en" }));
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text).toContain("### 10000 errors");
    expect(text).toMatch(/\nnot listed: 9\d+ errors\n/);
    expect(text).toContain(`| \`${CODE}\` | 10000 |`);
    const roomy = formats.markdown.report(report, style({ language: "en", room: 10_000_000 }));
    expect(roomy.split(CODE).length - 1).toBe(COUNT + 1);
  });
});

function isShown(name: string): name is keyof typeof SHOWN {
  return Object.hasOwn(SHOWN, name);
}
