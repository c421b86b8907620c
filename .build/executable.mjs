// One file that needs no Node: the Node that runs this script, with the program and its own files inside (Node's single
// executable applications; https://nodejs.org/docs/latest-v20.x/api/single-executable-applications.html).
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { inject } from "postject";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = process.argv[2] ?? join(root, "dist/executable");
const program = join(folder, process.platform === "win32" ? "jxperf.exe" : "jxperf");
const at = (name) => join(folder, name);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: [".build/executable-main.ts"],
  outfile: at("program.js"),
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  minifyWhitespace: true,
  // The folder of the program's own files is an asset here, not a place.
  define: { "import.meta.url": '"file:///"' },
  // It loads files that stand beside it, and an executable has none.
  external: ["pdfjs-dist"],
  logLevel: "warning",
});
writeFileSync(at("sea.json"), JSON.stringify(configuration()));
execFileSync(process.execPath, ["--experimental-sea-config", at("sea.json")], { stdio: "ignore" });
copyFileSync(process.execPath, program);
chmodSync(program, 0o755);
await inject(program, "NODE_SEA_BLOB", readFileSync(at("program.blob")), {
  sentinelFuse: "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2",
  ...(process.platform === "darwin" && { machoSegmentName: "NODE_SEA" }),
});
for (const name of ["program.js", "sea.json", "program.blob"]) rmSync(at(name));

function configuration() {
  const own = ["package.json", ...filesBelow("schemas"), ...filesBelow("examples"), ...filesBelow("docs")];
  return {
    main: at("program.js"),
    output: at("program.blob"),
    disableExperimentalSEAWarning: true,
    assets: Object.fromEntries(own.map((path) => [path, join(root, path)])),
  };
}

function filesBelow(name) {
  try {
    return readdirSync(join(root, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/"));
  } catch {
    return [];
  }
}
