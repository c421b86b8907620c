import { describe, expect, test } from "vitest";
import { readForm } from "../../../src/readers/form/read-form.ts";
import { decodeText } from "../../../src/readers/text/decode-text.ts";
import { GOOD_FORM, summary } from "../support/read.ts";

const utf8 = new TextEncoder();

/** “年度: 2023” as an old Chinese editor writes it. */
const GB18030 = Uint8Array.of(0xc4, 0xea, 0xb6, 0xc8, ...utf8.encode(": 2023\n"));

type Case = readonly [what: string, bytes: Uint8Array, finding: string];

const FOREIGN: readonly Case[] = [
  ["UTF-16 with its mark", Uint8Array.of(0xff, 0xfe, 0x74, 0x5e), "encoding/utf-16"],
  ["UTF-16 the other way round", Uint8Array.of(0xfe, 0xff, 0x5e, 0x74), "encoding/utf-16"],
  ["a workbook", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14), "encoding/not-text"],
  ["an old workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "encoding/not-text"],
  ["a PDF", utf8.encode("%PDF-1.7"), "encoding/not-text"],
  ["bytes with NUL", utf8.encode("year: 2023\0"), "encoding/not-text"],
  ["UTF-8 with a damaged byte", damaged(utf8.encode("年度: 2023\n部门: 宣传部\n"), 20), "2:4 encoding/invalid-utf8"],
  ["UTF-8 that was cut off", utf8.encode("年度: 2023\n部门").slice(0, -1), "2:2 encoding/invalid-utf8"],
  [
    "text that an earlier change lost",
    utf8.encode("年度: 2023\n部门: \uFFFD\uFFFD部\n"),
    "2:5 encoding/lost-character",
  ],
];

describe("a file in another encoding is named, and nothing else is said of it", () => {
  test.for<Case>([["GB18030", GB18030, "encoding/gb18030"], ...FOREIGN])("%s", ([, bytes, finding]) => {
    const { diagnostics, form, text } = readForm("form.yaml", bytes);
    expect(diagnostics.map(summary)).toEqual([finding]);
    expect({ form, text }).toEqual({ form: undefined, text: "" });
  });

  test.for<Case>(FOREIGN)("%s, also where GB18030 would do", ([, bytes, finding]) => {
    const { diagnostics, text } = decodeText("actuals.csv", bytes, "utf-8 or gb18030");
    expect(diagnostics.map(summary)).toEqual([finding]);
    expect(text).toBeUndefined();
  });
});

describe("text comes out", () => {
  test.for<[what: string, bytes: Uint8Array, text: string]>([
    ["of UTF-8", utf8.encode("年度: 2023\n"), "年度: 2023\n"],
    ["of UTF-8 with a byte order mark", utf8.encode("\uFEFF年度: 2023\n"), "年度: 2023\n"],
    ["of GB18030", GB18030, "年度: 2023\n"],
    [
      "of GB18030 behind a long beginning without Chinese",
      withBeginning(GB18030),
      `${"#\n".repeat(100_000)}年度: 2023\n`,
    ],
    ["of nothing", new Uint8Array(), ""],
  ])("%s", ([, bytes, text]) => {
    expect(decodeText("actuals.csv", bytes, "utf-8 or gb18030")).toEqual({ text, diagnostics: [] });
  });

  test("of the encoding that is named, where the bytes would do for both", () => {
    const bytes = Uint8Array.of(0xc4, 0xaa);
    expect(decodeText("actuals.csv", bytes, "utf-8 or gb18030").text).toBe("Ī");
    expect(decodeText("actuals.csv", bytes, "gb18030").text).toBe("莫");
    expect(decodeText("actuals.csv", Uint8Array.of(0xc4, 0xff), "gb18030").diagnostics.map(summary)).toEqual([
      "encoding/not-gb18030",
    ]);
  });

  test("and a form with a byte order mark is a form", () => {
    expect(readForm("form.yaml", utf8.encode(`\uFEFF${GOOD_FORM}`)).diagnostics).toEqual([]);
  });
});

function damaged(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.with(at, 0xff);
}

function withBeginning(bytes: Uint8Array): Uint8Array {
  const beginning = utf8.encode("#\n".repeat(100_000));
  const whole = new Uint8Array(beginning.length + bytes.length);
  whole.set(beginning);
  whole.set(bytes, beginning.length);
  return whole;
}
