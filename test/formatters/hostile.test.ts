import { describe, expect, test } from "vitest";
import { formatNames, formats } from "../../src/formatters/index.ts";
import { HOSTILE, hostileFinding, hostileScore } from "./support/hostile.ts";
import { style } from "./support/styles.ts";

// What a workbook holds a browser or a terminal never sees; test/formatters/xlsx.test.ts reads it.
const names = formatNames("report").filter((name) => name !== "xlsx");

/** What a terminal, an editor or a browser obeys instead of showing it. */
const ACTIVE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** More controls than names have, one of each kind: CSI in one byte, isolates, joiners, a line separator, a tag. */
const CONTROLS = "\u009b31m\u0085\u2066\u200d\u2028\u{e0041}\ufeff";

describe.each(names)("%s", (format) => {
  test.each([...HOSTILE, CONTROLS])("holds no control and no directional mark of %j", (text) => {
    for (const report of [hostileScore(text), hostileFinding(text)]) {
      const shown = formats[format].report(report, style()).replace(/^\ufeff/, "");
      const lines = shown.split(/\r?\n/);
      expect(lines.filter((line) => ACTIVE.test(line)).map((line) => JSON.stringify(line).slice(0, 200))).toEqual([]);
    }
  });
});

test.each([...HOSTILE, CONTROLS])("JSON says %j all the same", (text) => {
  const { department } = JSON.parse(formats.json.report(hostileScore(text), style()));
  expect(department).toBe(text);
});

test("GitHub is given no command but ours", () => {
  for (const text of HOSTILE) {
    const lines = formats.github.report(hostileFinding(text), style()).split("\n");
    expect(lines.filter((line) => line.startsWith("::")).map((line) => line.split(" ")[0])).toEqual(["::error"]);
    expect(lines.filter((line) => /^\s*##\[|^(?!::).*##\[/.test(line))).toEqual([]);
  }
});
