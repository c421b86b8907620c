import { describe, expect, test } from "vitest";
import { codeFrame } from "../../../src/formatters/text/code-frame.ts";

const LINES = ["version: 1", "部门：宣传部", "goal: 坚持以习近平新时代中国特色社会主义思想为指导", "\ttarget: x"];

function frame(line: number, column: number, endColumn: number | undefined, width = 40, above = 0): readonly string[] {
  const place = {
    file: "form.yaml",
    start: { line, column },
    ...(endColumn === undefined ? {} : { end: { line, column: endColumn } }),
  };
  return codeFrame(LINES, place, width, above).map(({ gutter, text }) => `${gutter}|${text}`);
}

describe("a code frame", () => {
  test.for<[what: string, shown: readonly string[], expected: readonly string[]]>([
    ["puts carets by display width", frame(2, 4, 7), ["2|部门：宣传部", " |      ^^^^^^"]],
    ["marks the rest of the line where no end is known", frame(1, 10, undefined), ["1|version: 1", " |         ^"]],
    ["marks one column where nothing is", frame(1, 11, 11), ["1|version: 1", " |          ^"]],
    ["shows lines before", frame(2, 1, 3, 40, 1), ["1|version: 1", "2|部门：宣传部", " |^^^^"]],
    ["shows a tab", frame(4, 1, 2), ["4|␉target: x", " |^"]],
    ["cuts a long line behind", frame(3, 1, 5, 21), ["3|goal: 坚持以习近平…", " |^^^^"]],
    ["cuts a long line around the place", frame(3, 19, 23, 21), ["3|…国特色社会主义思想…", " |     ^^^^^^^^"]],
  ])("%s", ([, shown, expected]) => {
    expect(shown).toEqual(expected);
  });

  test("is empty for a finding about the file as a whole", () => {
    expect(codeFrame(LINES, { file: "form.yaml" }, 40, 1)).toEqual([]);
  });

  test("is empty for a line that the text does not have", () => {
    expect(frame(9, 1, 2)).toEqual([]);
  });
});
