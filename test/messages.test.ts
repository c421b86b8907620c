import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

/** A text in both languages as it stands in the sources; the compiler knows only those that are made with `sentence`. */
interface Pair {
  readonly file: string;
  readonly zh: string;
  readonly en: string;
}

const LITERAL = String.raw`("(?:[^"\\]|\\.)*"|` + "`(?:[^`\\\\]|\\\\.)*`|'(?:[^'\\\\]|\\\\.)*')";
const PAIR = new RegExp(String.raw`\bzh:\s*${LITERAL},\s*en:\s*${LITERAL}`, "g");

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
  test("is there, a thousand of them", () => {
    expect(pairs.length).toBeGreaterThan(700);
  });

  test("is in both languages", () => {
    // English words that are counted stand under “one” and “many”.
    const halves = sources.filter(
      ({ source }) => count(source, /\bzh: *\S/g) !== count(source, /\ben: *\S/g) + count(source, /\bone: *"/g),
    );
    expect(halves.map(({ file }) => file)).toEqual([]);
  });

  test("has the same placeholders in both languages", () => {
    const different = pairs.filter(({ zh, en }) => placeholders(zh).join() !== placeholders(en).join());
    expect(different.map(({ file, zh, en }) => `${file}: ${zh} | ${en}`)).toEqual([]);
  });

  test("says something in both languages, or nothing in both", () => {
    const half = pairs.filter(({ zh, en }) => (zh.trim() === "") !== (en.trim() === ""));
    expect(half).toEqual([]);
  });

  test("is Chinese in Chinese and English in English", () => {
    const foreign = pairs.filter(({ zh, en }) => /[a-z]{4} [a-z]{2,} [a-z]{2,}/.test(zh) || /[，。；：？！]/.test(en));
    expect(foreign.map(({ file, zh, en }) => `${file}: ${zh} | ${en}`)).toEqual([]);
  });
});

function count(source: string, pattern: RegExp): number {
  return source.match(pattern)?.length ?? 0;
}
