import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import schema from "../../../schemas/form.schema.json" with { type: "json" };
import { findings, GOOD_FORM, goodFormWith } from "../support/read.ts";

type Breakage = readonly [what: string, text: string, finding: string];

const list = "    projects:\n      － 甲\n      － 乙\n";
const task = (lines: string) => `${GOOD_FORM}tasks:\n  - name: 宣传\n${lines}`;
const indicator = "    indicators:\n      - {level1: 产出指标, name: 场次, target: 4场}\n";

const BREAKAGES: readonly Breakage[] = [
  // keys
  ["a typo in a required key", goodFormWith("department", "departmnet"), "3:1 shape/unknown-key"],
  ["letters in the wrong order", goodFormWith("year", "yaer"), "2:1 shape/unknown-key"],
  ["a typo in a required key of an indicator", goodFormWith("target", "taget"), "9:5 shape/unknown-key"],
  ["a typo in an optional key", goodFormWith("finance_office", "financeOffice"), "5:3 shape/unknown-key"],
  [
    "a key that no form has",
    goodFormWith("version: 1", "version: 1\nbudgets_of_all_years: 1"),
    "2:1 shape/unknown-key",
  ],
  ["a missing key of an indicator", goodFormWith("    target: 不少于4场\n", ""), "7:5 shape/missing-key"],
  ["a missing key of a nested mapping", goodFormWith("  name: 宣传部\n", ""), "3:1 shape/missing-key"],
  ["a missing key of the form", goodFormWith("year: 2023\n", ""), "1:1 shape/missing-key"],
  ["a duplicate key", goodFormWith("year: 2023", "year: 2023\nyear: 2024"), "3:1 yaml/duplicate-key"],
  ["both spellings of a key", goodFormWith("year: 2023", "year: 2023\n年度: 2023"), "3:1 shape/both-spellings"],
  ["a key of another mapping", goodFormWith("version: 1", "version: 1\nphone: '1'"), "2:1 shape/misplaced-key"],
  ["a key that is a list", goodFormWith("version: 1", "version: 1\n? [a]\n: b"), "2:3 yaml/complex-key"],
  // indentation
  ["a tab", goodFormWith("  finance_office", "\tfinance_office"), "5:1 yaml/tab-indent"],
  ["tabs throughout", GOOD_FORM.replaceAll("    ", "\t\t").replaceAll("  ", "\t"), "4:1 yaml/tab-indent"],
  [
    "full-width spaces",
    goodFormWith("  name", "　name").replace("  finance", "　finance"),
    "4:1 yaml/full-width-indent",
  ],
  ["a full-width space in one line", goodFormWith("  finance", "　finance"), "5:1 yaml/full-width-indent"],
  ["a block that lost its indent", goodFormWith("  name: 宣传部\n  fin", "name: 宣传部\nfin"), "4:1 yaml/indent"],
  ["a line that lost its indent", goodFormWith("    target: 不少于50篇", "target: 不少于50篇"), "12:1 yaml/indent"],
  ["a line that is indented too far", goodFormWith("  finance", "     finance"), "5:1 yaml/indent"],
  ["a line that is indented too little", goodFormWith("  finance", " finance"), "5:2 yaml/indent"],
  [
    "an indicator at the level of a task",
    `${task(indicator)}  - level1: 产出指标\n    name: 甲\n    target: 1支\n`,
    "17:5 shape/misplaced-key",
  ],
  ["a stray line of text", goodFormWith("version: 1", "version: 1\n本表说明"), "2:1 yaml/missing-colon"],
  // punctuation
  ["a full-width colon", goodFormWith("finance_office: ", "finance_office："), "5:17 yaml/full-width-colon"],
  ["a full-width colon at the start of a block", goodFormWith("  name: ", "  name："), "4:7 yaml/full-width-colon"],
  ["a full-width colon in a list", goodFormWith("target: 不", "target：不"), "9:11 yaml/full-width-colon"],
  ["a colon without space", goodFormWith("name: 宣传部", "name:宣传部"), "4:7 yaml/colon-without-space"],
  ["a full-width bullet", goodFormWith("  - level1", "  － level1"), "7:3 yaml/full-width-bullet"],
  ["full-width bullets in a list of texts", task(list + indicator), "16:7 yaml/full-width-bullet"],
  ["a dash without space", GOOD_FORM.replaceAll("- level1", "-level1"), "7:3 yaml/dash-without-space"],
  ["a full-width comma in brackets", task(`    projects: [甲，乙]\n${indicator}`), "15:16 yaml/full-width-comma"],
  ["thousand separators in braces", `${GOOD_FORM}budget: {total: 28,036,202.00}\n`, "13:17 yaml/comma-in-braces"],
  ["a bracket that stays open", goodFormWith("不少于4场", "[4场"), "9:13 yaml/open-bracket"],
  ["a quote that stays open", goodFormWith("行政政法科", '"行政政法科'), "5:19 yaml/open-quote"],
  // values that YAML takes for something else
  [">95 without quotes", goodFormWith("不少于4场", ">95"), "9:13 yaml/unquoted-value"],
  [">=95% without quotes", goodFormWith("不少于4场", ">=95%"), "9:13 yaml/unquoted-value"],
  ["%95 without quotes", goodFormWith("不少于4场", "%95"), "9:13 yaml/unquoted-value"],
  ["[2023]号 without quotes", goodFormWith("不少于4场", "[2023]号"), "9:13 yaml/unquoted-value"],
  ["a lone dash", goodFormWith("    target", "    level2: -\n    target"), "9:13 yaml/unquoted-value"],
  ["a tag", goodFormWith("行政", "!重要 行政"), "5:19 yaml/unquoted-value"],
  ["a text that begins with a quoted word", goodFormWith("行政", '"行政"'), "5:19 yaml/unquoted-value"],
  ["a text with a colon and a space", goodFormWith("行政", "注意: 行政"), "5:19 yaml/colon-in-value"],
  ["a backslash in double quotes", goodFormWith("行政政法科", '"C:\\路径"'), "5:22 yaml/bad-escape"],
  ["a text in asterisks", goodFormWith("行政政法科", "*重点*"), "5:19 yaml/alias"],
  ["an anchor before a text", goodFormWith("行政政法科", "&重点 行政"), "5:19 yaml/anchor"],
  ["an alias of what contains it", task(`    projects: &a [*a]\n${indicator}`), "15:19 yaml/alias"],
  ["a comment that cuts a text", goodFormWith("行政政法科", "行政 #1 科"), "5:22 yaml/comment-cuts-text"],
  ["a comment instead of a value", goodFormWith("不少于4场", "#4场"), "9:13 yaml/comment-cuts-text"],
  [
    "a phone number that loses its zero",
    `${GOOD_FORM}contact:\n  phone: 081599840\n`,
    "14:10 form/number-loses-digits",
  ],
  ["a code that loses its zeros", goodFormWith("不少于4场", "007"), "9:13 form/number-loses-digits"],
  ["a number with an exponent", `${GOOD_FORM}budget: {total: 1e3}\n`, "13:17 form/number-loses-digits"],
  // documents
  ["an empty file", "", "1:1 shape/empty-document"],
  ["a file of comments", "# 部门整体绩效目标表\n", "1:1 shape/empty-document"],
  ["a second document", `${GOOD_FORM}---\n${GOOD_FORM}`, "13:1 yaml/multiple-documents"],
  ["a text instead of a form", "部门整体绩效目标表", "1:1 shape/wrong-type"],
  ["a form without indicators", "year: 2023\ndepartment: {name: 宣传部}\n", "1:1 shape/no-indicators"],
  ["nesting without end", "[".repeat(100_000), "1:65 yaml/too-deep"],
  // types and values
  ["a text for the year", goodFormWith("2023", "二〇二三"), "2:7 shape/wrong-type"],
  ["a year that cannot be", goodFormWith("2023", "23"), "2:7 shape/not-allowed-value"],
  ["a version of the future", goodFormWith("version: 1", "version: 2"), "1:10 shape/not-allowed-value"],
  ["a list for a text", goodFormWith("不少于4场", "[4场, 5场]"), "9:14 shape/wrong-type"],
  ["a number for a text", goodFormWith("宣传部", "12345"), "4:9 shape/wrong-type"],
  [
    "a number for a list",
    goodFormWith(GOOD_FORM.slice(GOOD_FORM.indexOf("indicators")), "indicators: 3\n"),
    "6:13 shape/wrong-type",
  ],
  [
    "a text for an indicator",
    goodFormWith("  - level1: 效益指标\n    name: 新闻报道量\n    target: 不少于50篇", "  - 新闻报道量"),
    "10:5 shape/wrong-type",
  ],
  ["a target that is empty", goodFormWith("不少于4场", ""), "9:5 shape/empty-value"],
  ["a target of blanks", goodFormWith("不少于4场", "'  '"), "9:13 shape/empty-value"],
  ["an amount in words", `${GOOD_FORM}budget:\n  total: 12万\n`, "14:10 shape/not-allowed-value"],
  ["an amount below zero", `${GOOD_FORM}budget:\n  total: -1\n`, "14:10 shape/not-allowed-value"],
  ["a weight above 100", goodFormWith("不少于4场", "不少于4场\n    weight: 120"), "10:13 shape/not-allowed-value"],
  [
    "a direction that is none",
    goodFormWith("不少于4场", "不少于4场\n    direction: up"),
    "10:16 shape/not-allowed-value",
  ],
  ["an operator that is none", goodFormWith("不少于4场", "{op: '=>', value: 4}"), "9:18 shape/not-allowed-value"],
  ["a comparison without value", goodFormWith("不少于4场", "{op: '>='}"), "9:5 shape/missing-key"],
  ["a month that is none", `${GOOD_FORM}filed_on: 2023-13-01\n`, "13:11 shape/not-allowed-value"],
  ["a day that is none", `${GOOD_FORM}filed_on: 2023-02-30\n`, "13:11 form/no-such-date"],
  ["a task without indicators", task(""), "14:5 shape/missing-key"],
];

describe("one mistake is one finding, at its place", () => {
  test.for<Breakage>(BREAKAGES)("%s", ([, text, finding]) => {
    expect(findings(text)).toEqual([finding]);
  });

  test("the form that all of them are made from has none", () => {
    expect(findings(GOOD_FORM)).toEqual([]);
  });
});

describe("an editor with the schema", () => {
  const validate = new Ajv2020({ allowUnionTypes: true, strict: false }).compile(schema);
  const misshapen = BREAKAGES.filter(([, , finding]) => / shape\/(?!empty-document)/.test(finding));

  test.for<Breakage>(misshapen)("complains of %s as well", ([, text]) => {
    expect(validate(parse(text))).toBe(false);
  });

  test("is content with the form that all of them are made from", () => {
    expect(validate(parse(GOOD_FORM))).toBe(true);
  });
});
