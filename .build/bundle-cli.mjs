// src/cli → dist/cli/program.js: everything in one file, because finding and reading many is most of a start; a command is
// evaluated when it is called. The library beside it in dist/ comes from tsc and keeps its dependencies.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const outfile = join(root, "dist/cli/program.js");

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ["src/cli/perf.ts"],
  outfile,
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  // For spreadsheets: large, and few runs load them.
  external: ["@e965/xlsx", "@zip.js/zip.js", "hucre"],
  // A script of node:vm has no import(); require comes to the same.
  supported: { "dynamic-import": false },
  minifyWhitespace: true,
  legalComments: "linked",
  metafile: true,
  logLevel: "warning",
  // A function of what a file cannot know: bin/perf.js calls it. V8 caches the code of scripts, not of ES modules.
  banner: { js: "(function (module, require, importMetaUrl) {" },
  footer: { js: "})" },
  define: { "import.meta.url": "importMetaUrl" },
  plugins: [{ name: "late", setup: loadLate }],
});

writeFileSync(outfile, inAscii(readFileSync(outfile, "utf8")));
writeFileSync(join(root, "dist/cli/LICENSES.txt"), licensesOf(Object.keys(metafile.inputs)));
writeFileSync(`${outfile}.cache`, await compiledCode());

/** commander loads node:child_process at once, for commands that are programs of their own; loading it takes 5 ms. */
function loadLate({ onResolve, onLoad }) {
  const spawn = "spawn: (...args) => require('node:child_process').spawn(...args)";
  onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
    importer.includes("commander") ? { path: "child_process", namespace: "late" } : undefined,
  );
  onLoad({ filter: /./, namespace: "late" }, () => ({ contents: `module.exports = { ${spawn} };` }));
}

/**
 * One byte a character, so that V8 keeps one instead of two and nothing need be decoded. esbuild escapes all but patterns
 * and comments; what a raw template says, an escape would change.
 */
function inAscii(code) {
  if (/\.raw`[^`]*[\u0080-\uffff]/.test(code)) throw new Error("a raw template holds more than ASCII");
  return code.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The licences of the bundled packages, which ask to be kept with their code. */
function licensesOf(inputs) {
  const packages = new Set(inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
  return [...packages]
    .toSorted()
    .map((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
      return `${name} ${version}\n\n${licenseIn(join(root, folder))}`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}

function licenseIn(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence to keep`);
  return readFileSync(join(folder, file), "utf8");
}

/** What V8 compiled for a first run, so that bin/perf.js need not do it again. */
async function compiledCode() {
  const script = new Script(readFileSync(outfile, "latin1"), { filename: outfile });
  const program = {};
  script.runInThisContext()(program, createRequire(outfile), pathToFileURL(outfile).href);
  const { main, terminal } = program.exports;
  await main(["validate", join(root, "examples/liwan-2023/form.yaml")], { ...terminal, print: () => {} });
  return script.createCachedData();
}
