// How many target phrases are read in a second, all of them different: npm run build && node test/bench/many-phrases.mjs
import { readdirSync, readFileSync } from "node:fs";
import { normalizeTarget } from "../../dist/index.js";

const FOLDER = new URL("../phrase/phrases/", import.meta.url);
const COUNT = 50_000;
const ROUNDS = 3;

const rows = readdirSync(FOLDER)
  .flatMap((file) => readFileSync(new URL(file, FOLDER), "utf8").split("\n"))
  .filter((line) => line.includes("→"))
  .map((line) => line.split("→")[0].split(" | ")[0].trim());

/** The phrases of the tables with other figures; those without figures get a number of their own. */
function differentPhrases() {
  const phrases = new Set();
  for (let at = 0; phrases.size < COUNT; at += 1) {
    const row = rows[at % rows.length];
    const varied = row.replace(/\d+/g, (_, offset) => String((at * 7919 + offset * 13) % 9973));
    phrases.add(varied === row && at >= rows.length ? `${row}、第${at}批` : varied);
  }
  return [...phrases];
}

const phrases = differentPhrases();
for (let round = 1; round <= ROUNDS; round += 1) {
  const from = process.hrtime.bigint();
  for (const phrase of phrases) normalizeTarget(phrase);
  const seconds = Number(process.hrtime.bigint() - from) / 1e9;
  console.log(`round ${round}: ${Math.round(phrases.length / seconds)} different phrases a second`);
}
