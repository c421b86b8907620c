// src/cli → dist/cli/program.js: everything in one file, because finding and reading many is most of a start; a command is
// evaluated when it is called. The library beside it in dist/ comes from tsc and keeps its dependencies.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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
  // For office documents: large, and few runs load them.
  external: ["@e965/xlsx", "@zip.js/zip.js", "hucre", "parse5", "pdfjs-dist", "saxes"],
  // A script of node:vm has no import(); require comes to the same.
  supported: { "dynamic-import": false },
  minifyWhitespace: true,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
  // A function of what a file cannot know: bin/perf.js calls it. V8 caches the code of scripts, not of ES modules.
  banner: { js: "(function (module, require, importMetaUrl) {" },
  footer: { js: "})" },
  define: { "import.meta.url": "importMetaUrl" },
  plugins: [{ name: "late", setup: loadLate }],
});

const program = inAscii(readFileSync(outfile, "utf8"));
// bin/perf.js tells by the digest which compiled code belongs to it.
writeFileSync(outfile, `/*${createHash("sha256").update(program).digest("hex").slice(0, 32)}*/${program}`);
writeFileSync(join(root, "dist/cli/LICENSES.txt"), licensesOf(Object.keys(metafile.inputs)));

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
  const packages = inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  // Its character table is copied into src by generate-characters.mjs.
  return [...new Set([...packages, "node_modules/opencc-js"])]
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
