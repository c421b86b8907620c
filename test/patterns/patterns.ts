import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
// acorn: tells a pattern from a division, which no pattern over the text can.
import { tokenizer } from "acorn";
import { transformSync } from "esbuild";

const SRC = fileURLToPath(new URL("../../src/", import.meta.url));

export interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every pattern of the sources that can repeat something without end; others take no time. */
export function patterns(): readonly Pattern[] {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  return files.filter((file) => /(?<!generated)\.ts$/.test(file)).flatMap(patternsOf);
}

function patternsOf(file: string): readonly Pattern[] {
  const { code } = transformSync(readFileSync(SRC + file, "utf8"), { loader: "ts", target: "es2023" });
  const tokens = Array.from(tokenizer(code, { ecmaVersion: "latest", sourceType: "module" }));
  return tokens
    .filter(({ type }) => type.label === "regexp")
    .map(({ start, end }) => code.slice(start + 1, end))
    .map((written) => ({
      file,
      source: written.slice(0, written.lastIndexOf("/")),
      flags: written.slice(written.lastIndexOf("/") + 1),
    }))
    .filter(({ source }) => /[*+]|\{\d+,\}/.test(source));
}

/** As it stands in the list of those that were found to be linear. */
export function lineOf({ source, flags }: Pattern): string {
  return `/${source}/${flags}`;
}
