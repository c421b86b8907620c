import { readdirSync, readFileSync } from "node:fs";

/** One line of test/phrase/phrases/*.txt: `phrase [| unit] → notation [; ambiguity codes]`. */
export interface PhraseRow {
  readonly family: string;
  readonly phrase: string;
  readonly unit: string;
  readonly notation: string;
  readonly codes: readonly string[];
}

const FOLDER = new URL("./phrases/", import.meta.url);

export function phraseRows(): readonly PhraseRow[] {
  return readdirSync(FOLDER).flatMap((file) =>
    readFileSync(new URL(file, FOLDER), "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "" && !line.startsWith("#"))
      .map((line) => toRow(file.replace(".txt", ""), line)),
  );
}

function toRow(family: string, line: string): PhraseRow {
  const [left = "", right = ""] = line.split("→");
  const [phrase = "", unit = ""] = left.split(" | ");
  const [notation = "", codes = ""] = right.split(/ {2,}; /);
  return {
    family,
    phrase: phrase.trim(),
    unit: unit.trim(),
    notation: notation.trim(),
    codes: codes.split(" ").filter(Boolean),
  };
}
