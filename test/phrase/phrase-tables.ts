import { readdirSync, readFileSync } from "node:fs";

/**
 * One line of test/phrase/phrases/*.txt: `phrase [| unit] → notation [; ambiguity codes] [; basis words]`. The words are
 * those whose reading rests on a law, `none` where there are none.
 */
export interface PhraseRow {
  readonly family: string;
  readonly phrase: string;
  readonly unit: string;
  readonly notation: string;
  readonly codes: readonly string[];
  /** Undefined where the row says nothing of it. */
  readonly basis: string | undefined;
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
  const [notation = "", ...notes] = right.split(/ {2,}; /);
  const basis = notes.find((note) => note.startsWith("basis "));
  const codes = notes.find((note) => note !== basis) ?? "";
  return {
    family,
    phrase: phrase.trim(),
    unit: unit.trim(),
    notation: notation.trim(),
    codes: codes.trim().split(" ").filter(Boolean),
    basis: basis?.slice("basis ".length).trim(),
  };
}
