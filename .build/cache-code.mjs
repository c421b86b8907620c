// Runs each command once and writes down the code that V8 compiled for it, for bin/perf.js to start with.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";

const [filename] = process.argv.slice(2);
const script = new Script(readFileSync(filename, "utf8"), { filename });
const program = {};
script.runInThisContext()(program, createRequire(filename), pathToFileURL(filename).href);

const { main, terminal } = program.exports;
const quiet = { ...terminal, print: () => {}, note: () => {} };
const form = "examples/liwan-2023/form.yaml";
for (const argv of [
  ["--version"],
  ["normalize", "不少于2个", "较上年增长5%以上", "12月底前100%到位"],
  ["validate", form],
  ["score", form, "examples/liwan-2023/actuals.csv"],
]) {
  await main(argv, quiet);
}
writeFileSync(`${filename}.cache`, script.createCachedData());
