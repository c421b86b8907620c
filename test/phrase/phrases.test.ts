import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readTarget } from "../../src/phrase/read-target.ts";
import { phraseRows } from "./phrase-tables.ts";

describe("a phrase is read as its notation, with its doubts", () => {
  test.for(phraseRows().map((row) => [`${row.phrase} ${row.unit}`.trim(), row] as const))("%s", ([, row]) => {
    const reading = readTarget(row.phrase, row.unit);
    expect({ notation: reading.notation, codes: codesOf(reading) }).toEqual({
      notation: row.notation,
      codes: row.codes,
    });
    if (row.basis !== undefined) expect(basisOf(reading)).toBe(row.basis);
  });
});

/** The words whose reading rests on a law. */
function basisOf({ evidence }: ReturnType<typeof readTarget>): string {
  const words = evidence.filter(({ why }) => why?.zh.startsWith("《民法典》")).map(({ text }) => text);
  return words.length === 0 ? "none" : words.join(" ");
}

function codesOf({ ambiguities }: ReturnType<typeof readTarget>): readonly string[] {
  return [...new Set(ambiguities.map(({ code }) => code))];
}

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly unit: string;
  readonly gold: string;
  readonly alt: readonly string[];
}

// Phrases from published forms of 20 provinces and constructed ones, labelled by two independent readers.
describe("labelled phrases", () => {
  const rows: readonly Labelled[] = readFileSync(new URL("./labelled-targets.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

  test.for(rows.map((row) => [`${row.id} ${row.text}`, row] as const))("%s", ([, row]) => {
    expect([row.gold, ...row.alt].map(canonical)).toContain(canonical(readTarget(row.text, row.unit).notation));
  });
});

/** Spellings of one notation that the labels use side by side; they leave out the names of parts. */
function canonical(notation: string): string {
  const plain = notation
    .normalize("NFKC")
    .replaceAll(/\s+/g, " ")
    .replace("公里", "km")
    .replace("個", "个")
    .replace(/ [·*]/g, "/");
  const dated = plain
    .replaceAll(/([(;] ?)[^:;()]+: /g, "$1")
    .replace(/\bby ((?:\d{4}|-)-(\d\d))-(\d\d)\b/, (whole, month, m, d) =>
      new Date(Date.UTC(2023, Number(m), 0)).getUTCDate() === Number(d) ? `by ${month}` : whole,
    );
  return dated.replace(/(元\/人)·/, "$1/");
}
