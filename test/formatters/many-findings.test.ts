import { describe, expect, test } from "vitest";
import { type FormatName, formats } from "../../src/formatters/index.ts";
import { manyFindings } from "./support/many-findings.ts";
import { style } from "./support/styles.ts";

const COUNT = 30_000;
const CODE = "target/not-measurable";

/** How often the code of the findings occurs: once for each that a format shows. */
const SHOWN = {
  pretty: COUNT,
  json: COUNT,
  jsonl: COUNT,
  markdown: COUNT,
  html: COUNT,
  csv: COUNT,
  // Ten of each severity.
  github: 30,
  gitlab: COUNT,
  // GitHub takes no more; and twice the rule itself.
  sarif: 25_000 + 2,
  junit: COUNT,
  checkstyle: COUNT,
} as const satisfies Record<FormatName, number>;

describe("30,000 findings in files with Chinese names", () => {
  const report = manyFindings(COUNT);

  test.for(Object.keys(formats).filter(isFormat))("are all told of as %s, or counted", (format) => {
    const text = formats[format].report(report, style({ language: "en" }));
    expect(text.split(CODE).length - 1).toBe(SHOWN[format]);
  });
});

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
