import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

/** A text as it stands in the sources. That it has both languages the compiler knows; what they say it does not. */
interface Pair {
  readonly file: string;
  readonly zh: string;
  readonly en: string;
}

/** Between quotes of any kind. */
const LITERAL = ['"', "'", "`"].map((quote) => `${quote}(?:[^${quote}\\\\]|\\\\.)*${quote}`).join("|");
const PAIR = new RegExp(`\\bzh:\\s*(${LITERAL}),\\s*en:\\s*(${LITERAL})`, "g");

const sources = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".generated.ts"))
  .map((file) => ({ file: file.replaceAll("\\", "/"), source: readFileSync(join(SRC, file), "utf8") }));

const pairs: readonly Pair[] = sources.flatMap(({ file, source }) =>
  Array.from(source.matchAll(PAIR), ([, zh = "", en = ""]) => ({ file, zh: zh.slice(1, -1), en: en.slice(1, -1) })),
);

/** Of `sentence`, in the order of the alphabet. */
function placeholders(text: string): readonly string[] {
  return Array.from(text.matchAll(/(?<!\$)\{(\w+)\}/g), ([, name = ""]) => name).toSorted();
}

describe("every text", () => {
  test("is among these, many hundreds", () => {
    expect(pairs.length).toBeGreaterThan(700);
  });

  test("has the same placeholders in both languages", () => {
    const different = pairs.filter(({ zh, en }) => placeholders(zh).join() !== placeholders(en).join());
    expect(different.map(({ file, zh, en }) => `${file}: ${zh} | ${en}`)).toEqual([]);
  });

  test("says something in both languages, or nothing in both", () => {
    const half = pairs.filter(({ zh, en }) => (zh.trim() === "") !== (en.trim() === ""));
    expect(half).toEqual([]);
  });

  test("is translated, but for names and signs", () => {
    const same = pairs.filter(({ zh, en }) => zh === en && /[a-z]{3}/i.test(en.replaceAll(/\{.*?\}/g, "")));
    expect(same.map(({ zh }) => zh)).toEqual(NAMES);
  });
});

/** What is called the same in both languages. */
const NAMES = ["shell"];
