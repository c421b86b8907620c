import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placesIn } from "../../../src/readers/yaml/locate.ts";
import { unmended } from "../../../src/readers/yaml/mended-text.ts";
import { parseYaml } from "../../../src/readers/yaml/parse-yaml.ts";
import type { RawNode } from "../../../src/readers/yaml/raw.ts";
import { readPlainYaml } from "../../../src/readers/yaml/read-plain-yaml.ts";

/** By the library, which `parseYaml` asks about every text that was mended somewhere. */
function byLibrary(text: string) {
  return parseYaml({ ...unmended(text), replaced: new Set([-1]) }, placesIn("form.yaml", text));
}

/** Where a list or a mapping ends, be it before or behind the end of its last line, is of no use to anybody. */
function comparable(node: RawNode | undefined): unknown {
  if (node === undefined || node.kind === "scalar") return node;
  const { end: _, ...rest } = node;
  if (rest.kind === "list") return { ...rest, items: rest.items.map(comparable) };
  return {
    ...rest,
    entries: Array.from(rest.entries, ([name, entry]) => [name, { ...entry, value: comparable(entry.value) }]),
  };
}

/** Nothing that the library reads otherwise, or has anything to say about. */
function expectNoOther(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === undefined) return false;
  const { root, slip, diagnostics } = byLibrary(text);
  expect({ slip, diagnostics }).toEqual({ slip: undefined, diagnostics: [] });
  expect(comparable(plain)).toEqual(comparable(root));
  return true;
}

const ROOT = new URL("../../../", import.meta.url);

const FORMS = [
  ...["examples", "test/rules/published"].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  ),
].filter((path) => path.endsWith(".yaml"));

describe("the short way of reading plain YAML", () => {
  test.for(FORMS)("reads %s as the library does, or not at all", (path) => {
    expectNoOther(readFileSync(new URL(path, ROOT), "utf8"));
  });

  test.for(["examples/liwan-2023/form.yaml", "examples/liwan-2023/form.zh.yaml"])("is taken for %s", (path) => {
    const text = readFileSync(new URL(path, ROOT), "utf8");
    expect(expectNoOther(text)).toBe(true);
    expect(expectNoOther(text.replaceAll("\n", "\r\n"))).toBe(true);
  });

  test.for<[what: string, text: string]>([
    ["a list at the level of its key", "a:\n- b: 1\n  c: 2\n- b: 3\nd: 4\n"],
    ["empty values", "a:\nb: # 空\nc:\n  d:\n"],
    ["texts that are no numbers", "a: 3-5\nb: 2023-01-04\nc: 95%\nd: 4场\ne: ≥95\nf: +\n"],
    ["numbers", "a: 0\nb: 28036202.00\nc: 100\nd: 0.5\n"],
    ["what is no text", "a: true\nb: null\nc: ~\nd: False\n"],
    ["quotes", `a: '-' # 空\nb: "95%"\nc: ''\nd: '#3'\n`],
    ["signs inside of texts", "a: b-c:d{e}[f],g&h*i!j|k>l'm\"n%o@p`q？r#s\n"],
    ["comments between", "# 一\na: # 二\n    # 三\n  - b # 四\n# 五\n  - c\n\n"],
    ["blanks at the end of lines", "a:  b  \nc:   \n  - d   \n"],
    ["a full-width blank at the end of a text", "a: b　\n"],
    ["no line end at the end", "a:\n  - b"],
    ["prototypes", "__proto__: 1\nconstructor: 2\n"],
  ])("takes %s", ([, text]) => {
    expect(expectNoOther(text)).toBe(true);
  });

  test.for<[what: string, text: string]>([
    ["a text of two lines", "a: b\n  c\n"],
    ["a text of two lines in a list", "a:\n  - b\n    c\n"],
    ["a block of text", "a: |\n  b\n"],
    ["braces", "a: {b: 1}\n"],
    ["an alias", "a: &x 1\nb: *x\n"],
    ["a tag", "a: !!str 1\n"],
    ["a key twice", "a: 1\na: 2\n"],
    ["a key in quotes", "'a': 1\n"],
    ["a full-width colon", "a：1\nb: 2\n"],
    ["a full-width indent", "a:\n　b: 1\n"],
    ["a tab", "a:\tb\n"],
    ["a number that loses digits", "a: 007\n"],
    ["an exponent", "a: 1e3\n"],
    ["a comment that cuts a text", "a: b #c\n"],
    ["a comment instead of a value", "a: #b\n"],
    ["a line that is indented too far", "a: 1\n  b: 2\n"],
    ["a line that is indented too little", "a:\n    b: 1\n  c: 2\n"],
    ["a second document", "a: 1\n---\na: 2\n"],
    ["a quote that stays open", "a: 'b\n"],
    ["a quote in quotes", "a: 'b''c'\n"],
    ["text behind quotes", "a: 'b' c\n"],
    ["a colon in a value", "a: b: c\n"],
    ["a dash alone", "a:\n  -\n"],
    ["a list of lists", "a:\n  - - b\n"],
    ["nothing", ""],
    ["a text", "表\n"],
  ])("leaves %s to the library", ([, text]) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  test("never reads otherwise than the library, whatever the lines", () => {
    const lines = fc.array(
      fc.tuple(INDENT, DASH, KEY, VALUE, END).map((parts) => parts.join("")),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(lines, (text) => {
        expectNoOther(text.join(""));
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  test("never reads a form otherwise than the library, whatever happens to it", () => {
    const form = readFileSync(new URL("examples/liwan-2023/form.yaml", ROOT), "utf8")
      .split("\n")
      .slice(0, 75)
      .join("\n");
    const slip = fc.record({
      at: fc.nat(form.length),
      cut: fc.nat(3),
      insert: fc.oneof(INDENT, DASH, KEY, VALUE, END),
    });
    let plain = 0;
    fc.assert(
      fc.property(fc.array(slip, { maxLength: 2 }), (slips) => {
        const text = slips.reduce((all, { at, cut, insert }) => all.slice(0, at) + insert + all.slice(at + cut), form);
        if (expectNoOther(text)) plain += 1;
      }),
      { numRuns: 2_000 },
    );
    expect(plain).toBeGreaterThan(500);
  }, 60_000);
});

const INDENT = fc.constantFrom("", " ", "  ", "    ", "      ", "　");
const DASH = fc.constantFrom("", "- ", "-  ", "-", "－ ");
const KEY = fc.constantFrom("", "a: ", "b: ", "名称: ", "a:", "a：", "'a': ", "? ");
const VALUE = fc.constantFrom(
  ...[
    "",
    "1",
    "4场",
    "不少于4场",
    "'x'",
    '"y"',
    "# z",
    "#z",
    "x # y",
    "x #y",
    "0x1",
    "1.",
    ".5",
    "-1",
    "|",
    "[a]",
    "a: b",
  ],
  ...["*a", "~", "x  ", "x　", "e-", "'a' b", "''''", "{", "}", ",", "%", "@", "!", "&", "null", "1e3", "a:", ": "],
);
const END = fc.constantFrom("\n", "\r\n", "\n\n");
