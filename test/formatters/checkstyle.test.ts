import { describe, expect, test } from "vitest";
import { checkstyle } from "../../src/formatters/ci/checkstyle.ts";
import { EVERY_REPORT } from "./support/every-report.ts";
import { manyFindings } from "./support/many-findings.ts";
import { parseXml } from "./support/parse-xml.ts";
import { style } from "./support/styles.ts";
import { type ElementRules, violations } from "./support/xml-rules.ts";

const POSITION = /^[1-9]\d*$/;

/** What the XMLLogger of Checkstyle writes, of which no schema is published. */
const CHECKSTYLE: ElementRules = {
  checkstyle: { required: { version: /./ }, optional: {}, children: ["file"] },
  file: { required: { name: /./ }, optional: {}, children: ["error"] },
  error: {
    required: {
      line: POSITION,
      severity: /^(?:ignore|info|warning|error)$/,
      message: /./s,
      source: /./,
    },
    optional: { column: POSITION },
    children: [],
  },
};

describe("checkstyle", () => {
  test.for(EVERY_REPORT)("of %s is what Checkstyle writes", ([, report]) => {
    expect(violations(parseXml(checkstyle.report(report, style())), "checkstyle", CHECKSTYLE)).toEqual([]);
  });

  test("lists the findings of each file", () => {
    const { children } = parseXml(checkstyle.report(manyFindings(30), style()));
    expect(children.map(({ attributes }) => attributes.name)).toContain("目标表/第 3 号：宣传部.yaml");
    expect(children[0]?.children[1]?.attributes).toEqual({
      line: "2",
      column: "11",
      severity: "warning",
      message: "第 2 项目标“显著提升”无法衡量",
      source: "target/not-measurable",
    });
  });
});
