// A thousand forms of 150 lines: `perf validate` against a bare loop of `yaml` and the precompiled schema, which only says
// yes or no. Medians of paired runs. Not part of the tests: numbers of a busy machine prove nothing.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const [PAIRS = 5, FORMS = 1000] = process.argv.slice(2).map(Number);
const LINES = 150;
const RATIO_LIMIT = 1.3;
const MEGABYTES_LIMIT = 200;

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "perf-bench-"));
const forms = join(folder, "forms");
const bare = join(folder, "bare.mjs");
const probe = join(folder, "probe.mjs");

try {
  writeForms();
  writeFileSync(bare, bareLoop());
  writeFileSync(probe, `process.on("exit", () => process.stderr.write("\\nKB " + process.resourceUsage().maxRSS));`);
  const pairs = Array.from({ length: PAIRS }, () => [run([bare]), run(["bin/perf.js", "validate", forms, "--quiet"])]);
  const [bareTime, ourTime] = [0, 1].map((index) => median(pairs.map((pair) => pair[index].time)));
  console.table({
    "bare loop": { seconds: (bareTime / 1000).toFixed(2), MB: megabytes(pairs, 0) },
    "perf validate": { seconds: (ourTime / 1000).toFixed(2), MB: megabytes(pairs, 1) },
    ratio: { seconds: median(pairs.map(([one, other]) => other.time / one.time)).toFixed(2) },
    limit: { seconds: RATIO_LIMIT, MB: MEGABYTES_LIMIT },
  });
} finally {
  if (!process.env.KEEP) rmSync(folder, { recursive: true });
}

/** The form of Liwan, as many lines of it as make a whole form, each with names of its own. */
function writeForms() {
  const form = readFileSync(join(root, "examples/liwan-2023/form.yaml"), "utf8").split("\n").slice(0, LINES).join("\n");
  mkdirSync(forms);
  for (let index = 0; index < FORMS; index += 1) {
    const own = form.replaceAll("不少于", `不少于${index}`).replaceAll("工作", `第${index}项工作`);
    writeFileSync(join(forms, `${String(index).padStart(4, "0")}.yaml`), `${own}\n`);
  }
}

function bareLoop() {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `
        import { readdirSync, readFileSync } from "node:fs";
        import { parse } from "yaml";
        import { formSchema } from "./src/readers/form/schema.generated.ts";
        const forms = ${JSON.stringify(forms)};
        let wrong = 0;
        for (const name of readdirSync(forms)) if (!formSchema.validate(parse(readFileSync(forms + "/" + name, "utf8")))) wrong += 1;
        console.log(wrong, "wrong");
      `,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire("/");' },
  });
  return outputFiles[0].text;
}

function run(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", probe, ...args], { cwd: root, encoding: "utf8" });
  if (status === null || status > 1) throw new Error(`${args.join(" ")}: ${stderr}`);
  return { time: performance.now() - start, megabytes: Number(/KB (\d+)/.exec(stderr)?.[1]) / 1024 };
}

function megabytes(pairs, index) {
  return Math.max(...pairs.map((pair) => pair[index].megabytes)).toFixed(0);
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
