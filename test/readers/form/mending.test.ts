import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findings, GOOD_FORM, goodFormWith, read } from "../support/read.ts";

const LINES = readFileSync(new URL("../../../examples/liwan-2023/form.yaml", import.meta.url), "utf8")
  .replaceAll(/ # .*$/gm, "")
  .split("\n");

describe("whichever line is broken, there is one finding, on that line", () => {
  test.for<[how: string, breakLine: (line: string) => string]>([
    ["two letters of the key change places", (line) => line.replace(/([a-z])(?!\1)([a-z])(?=[a-z_0-9]*:)/, "$2$1")],
    ["a full-width colon", (line) => line.replace(": ", "：")],
    ["no space behind the colon", (line) => line.replace(": ", ":")],
    ["a tab", (line) => line.replace(/^ {2}/, "\t")],
    ["a full-width space", (line) => line.replace(/^ {2}/, "　")],
    ["a full-width bullet", (line) => line.replace("- ", "－ ")],
    ["no space behind the dash", (line) => line.replace("- ", "-")],
    [">", (line) => line.replace(/: (.+)$/, ": >$1")],
    ["an open bracket", (line) => line.replace(/: (.+)$/, ": [$1")],
    ["an open quote", (line) => line.replace(/: ([^'].*)$/, ': "$1')],
    ["a colon in the text", (line) => line.replace(/: (.+)$/, ": 甲: 乙")],
    ["leading zeros", (line) => line.replace(/: (.+)$/, ": 007")],
    ["a list", (line) => line.replace(/: (.+)$/, ": [甲, 乙]")],
  ])("%s", ([, breakLine]) => {
    const broken = LINES.flatMap((line, index) => {
      const changed = line.startsWith("#") || index % 3 !== 0 ? line : breakLine(line);
      return changed === line ? [] : [{ index, text: LINES.with(index, changed).join("\n") }];
    });
    const told = broken.map(({ index, text }) => [
      index + 1,
      read(text).diagnostics.map(({ place }) => place.start?.line),
    ]);
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual(told.map(([line]) => [line, [line]]));
  });
});

test("several mistakes come together, in the order of the text", () => {
  const text = goodFormWith("year: 2023", "yaer: 2023")
    .replace("  name: 宣传部", "  name：宣传部")
    .replace("不少于4场", ">=4场")
    .replace("不少于50篇", "%50");
  expect(findings(text)).toEqual([
    "2:1 shape/unknown-key",
    "4:7 yaml/full-width-colon",
    "9:13 yaml/unquoted-value",
    "12:13 yaml/unquoted-value",
  ]);
});

test("a text of several paragraphs is not blamed for a line behind it", () => {
  const text = goodFormWith("version: 1", "goal: |\n  第一段\n  　　第二段\n  － 第三段").replace(
    "  finance",
    " finance",
  );
  expect(findings(text)).toEqual(["8:2 yaml/indent"]);
});

test("mistakes behind a mended line keep their places", () => {
  const text = GOOD_FORM.replaceAll("  ", "\t").replace("不少于50篇", "[]");
  expect(findings(text)).toEqual(["4:1 yaml/tab-indent", "12:11 shape/wrong-type"]);
});

test.for<[what: string, text: string, mended: string]>([
  ["a typo", goodFormWith("target", "taget"), GOOD_FORM],
  ["a full-width colon", goodFormWith("year: ", "year："), GOOD_FORM],
  ["a dash without space", goodFormWith("- level1", "-level1"), GOOD_FORM],
  ["a value without quotes", goodFormWith("不少于4场", ">=4场"), goodFormWith("不少于4场", "'>=4场'")],
  ["a value with a quote in it", goodFormWith("不少于4场", "[4]'场"), goodFormWith("不少于4场", "'[4]''场'")],
  ["a number in braces", `${GOOD_FORM}budget: {total: 1,200}\n`, `${GOOD_FORM}budget: {total: '1,200'}\n`],
])("the fix of %s mends it", ([, text, mended]) => {
  const [fix] = read(text).diagnostics.flatMap(({ fix }) => fix ?? []);
  expect(fix && text.slice(0, fix.start) + fix.insert + text.slice(fix.end)).toBe(mended);
});
