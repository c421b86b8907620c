#!/usr/bin/env node
// The program is one bundled file. V8's code cache lies beside it, for the Node that built it (any other ignores it):
// compiling would be a third of a short run, and Node has a cache of its own only from 22 on.
// A CommonJS file (see package.json beside it): starting the loader of ES modules would take as long as reading a form.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const { Script } = require("node:vm");

const filename = join(__dirname, "../dist/cli/program.js");
const program = {};
const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData: codeCache() });
script.runInThisContext()(program, require, pathToFileURL(filename).href);

const { main, leave, terminal } = program.exports;
main(process.argv.slice(2), terminal).then(leave);

function codeCache() {
  try {
    return readFileSync(`${filename}.cache`);
  } catch {
    return undefined;
  }
}
