import { describe, expect, test } from "vitest";
import type { Path } from "../../../src/base/diagnostic.ts";
import { GOOD_FORM, read } from "../support/read.ts";

const TEXT = `${GOOD_FORM}budget: {total: 100}\nfiled_on: 2023-01-04\n`;

type Case = readonly [path: Path, at: "key" | "value", words: string, pointer: string];

describe("a path of the model leads to the user's text", () => {
  const { locate, text } = read(TEXT);
  const lines = text.split("\n");

  test.for<Case>([
    [["year"], "value", "2023", "/year"],
    [["year"], "key", "year", "/year"],
    [["department", "name"], "value", "宣传部", "/department/name"],
    [["indicators", 1, "target"], "value", "不少于50篇", "/indicators/1/target"],
    [["indicators", 1, "target"], "key", "target", "/indicators/1/target"],
    [["budget", "total"], "value", "100", "/budget/total"],
    // the model's own words
    [["filedOn"], "value", "2023-01-04", "/filed_on"],
    // a mapping is shown by its first key
    [["indicators", 1], "value", "level1", "/indicators/1"],
    [["indicators"], "value", "level1", "/indicators"],
    [["indicators"], "key", "indicators", "/indicators"],
    // what is not there is looked for at its parent
    [["budget", "adjusted"], "value", "budget", "/budget"],
    [["indicators", 0, "weight"], "value", "level1", "/indicators/0"],
    [["indicators", 9, "target"], "value", "indicators", "/indicators"],
    [["tasks", 0, "name"], "value", "version", ""],
  ])("%j, the %s", ([path, at, words, pointer]) => {
    const { file, pointer: found, start, end } = locate(path, at);
    expect(file).toBe("form.yaml");
    expect(found).toBe(pointer);
    expect(start?.line).toBe(end?.line);
    expect(lines[(start?.line ?? 0) - 1]?.slice((start?.column ?? 0) - 1, (end?.column ?? 0) - 1)).toBe(words);
  });

  test("is the file alone where nothing could be read", () => {
    expect(read("").locate(["year"])).toEqual({ file: "form.yaml" });
  });

  test("counts columns in UTF-16 units and does not count a byte order mark", () => {
    const place = read(`\uFEFFtitle: '😀' # 甲\n${GOOD_FORM}`).locate(["title"]);
    expect(place).toMatchObject({ start: { line: 1, column: 8 }, end: { line: 1, column: 12 } });
  });

  test("counts lines with CRLF as well", () => {
    expect(read(TEXT.replaceAll("\n", "\r\n")).locate(["filed_on"])).toMatchObject({
      start: { line: 14, column: 11 },
      end: { line: 14, column: 21 },
    });
  });
});
