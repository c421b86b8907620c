#!/usr/bin/env node
// The program is one bundled file. V8's code cache lies beside it, for the Node that built it (any other ignores it):
// compiling would be a third of a short run, and Node has a cache of its own only from 22 on.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const url = new URL("../dist/cli/program.js", import.meta.url).href;
const filename = fileURLToPath(url);
const program = {};
const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData: codeCache() });
script.runInThisContext()(program, createRequire(url), url);

const { main, leave, terminal } = program.exports;
leave(await main(process.argv.slice(2), terminal));

function codeCache() {
  try {
    return readFileSync(`${filename}.cache`);
  } catch {
    return undefined;
  }
}
