#!/usr/bin/env node
// The program is one bundled file. What V8 compiled of it is kept in the user's cache folder after the first run, because
// compiling is a third of a short run and Node has a cache of its own only from 22 on.
// A CommonJS file (see package.json beside it): starting the loader of ES modules would take as long as reading a form.
const { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const { Script } = require("node:vm");

const filename = join(__dirname, "../dist/cli/program.js");
const source = readFileSync(filename, "latin1");
const cacheFile = placeOfCache();
const cachedData = cacheFile && readIfOwn(cacheFile);
const script = new Script(source, { filename, cachedData });
const program = {};
script.runInThisContext()(program, require, pathToFileURL(filename).href);

const { main, leave, terminal } = program.exports;
main(process.argv.slice(2), terminal).then((status) => {
  if (cacheFile && (cachedData === undefined || script.cachedDataRejected)) keep(cacheFile);
  leave(status);
});

/** As Node's own cache is told: NODE_COMPILE_CACHE names another folder, NODE_DISABLE_COMPILE_CACHE=1 means none. */
function placeOfCache() {
  const { NODE_COMPILE_CACHE, NODE_DISABLE_COMPILE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  if (NODE_DISABLE_COMPILE_CACHE === "1") return undefined;
  const home = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, ".cache"));
  const folder = NODE_COMPILE_CACHE || (home && join(home, "jxperf"));
  if (!folder) return undefined;
  // V8 keeps what a run has compiled, so that each command has its own; and it compares only its own version and the length
  // of the source, so that the name says which source: the digest that the build wrote at its beginning.
  const [, digest] = /^\/\*([0-9a-f]{32})\*\//.exec(source.slice(0, 36)) ?? [];
  if (digest === undefined) return undefined;
  const [, command = "other"] = /^([a-z]{2,16})$/.exec(process.argv[2] ?? "") ?? [];
  return join(folder, `${command}-${digest}-${process.version}-${process.arch}.code`);
}

/** Undefined where there is none, or where another user could have written it: it is run as it is. */
function readIfOwn(file) {
  try {
    const { uid, mode } = statSync(file);
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    return isOwn ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside it and renamed, so that two runs, or one that is killed, never leave half of it. No folder, no cache. */
function keep(file) {
  try {
    mkdirSync(join(file, ".."), { recursive: true, mode: 0o700 });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, script.createCachedData(), { mode: 0o600 });
    renameSync(draft, file);
  } catch {
    // The next run compiles again.
  }
}
