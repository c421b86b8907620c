// src/cli → dist/cli/program.js: everything in one file, because finding and reading many is most of a start. A command is
// evaluated when it is called. The library beside it in dist/ comes from tsc and keeps its dependencies.
import { execFileSync } from "node:child_process";
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
  // V8 caches code of scripts, not of ES modules.
  format: "cjs",
  platform: "node",
  target: "node20",
  charset: "utf8",
  legalComments: "linked",
  metafile: true,
  logLevel: "warning",
  // A function of what a file cannot know: bin/perf.js calls it.
  banner: { js: "(function (module, require, importMetaUrl) {" },
  footer: { js: "})" },
  define: { "import.meta.url": "importMetaUrl" },
});

writeFileSync(join(root, "dist/cli/LICENSES.txt"), licensesOf(Object.keys(metafile.inputs)));
execFileSync(process.execPath, [join(root, ".build/cache-code.mjs"), outfile], {
  cwd: root,
});

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
