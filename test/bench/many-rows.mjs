// A form of 2,000 indicators and a million rows of actuals, most of them of unknown names: `perf score` against a bare loop
// of csv-parse over the same file, once without quotes and once with. Medians of paired runs. Not part of the tests: numbers
// of a busy machine prove nothing.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const [PAIRS = 3, ROWS = 1_000_000, INDICATORS = 2_000] = process.argv.slice(2).map(Number);
const SECONDS_LIMIT = 6;
const MEGABYTES_LIMIT = 400;

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "perf-bench-"));
const form = join(folder, "form.yaml");
const probe = join(folder, "probe.mjs");

try {
  writeFileSync(form, formText());
  writeFileSync(probe, `process.on("exit", () => process.stderr.write("\\nKB " + process.resourceUsage().maxRSS));`);
  console.table(
    Object.fromEntries([compare("without quotes", (text) => text), compare("with quotes", (text) => `"${text}"`)]),
  );
  console.log(`limits: ${SECONDS_LIMIT} s, ${MEGABYTES_LIMIT} MB`);
} finally {
  rmSync(folder, { recursive: true });
}

function compare(name, quote) {
  const actuals = join(folder, "actuals.csv");
  writeFileSync(actuals, actualsText(quote));
  const pairs = Array.from({ length: PAIRS }, () => [
    run(["--input-type=module", "-e", bareLoop(actuals)]),
    run(["bin/perf.js", "score", form, actuals]),
  ]);
  const [bareTime, ourTime] = [0, 1].map((index) => median(pairs.map((pair) => pair[index].time)));
  const row = {
    "csv-parse (s)": (bareTime / 1000).toFixed(1),
    "perf score (s)": (ourTime / 1000).toFixed(1),
    ratio: median(pairs.map(([one, other]) => other.time / one.time)).toFixed(2),
    MB: Math.max(...pairs.map(([, { megabytes }]) => megabytes)).toFixed(0),
  };
  return [name, row];
}

function formText() {
  const indicators = Array.from({ length: INDICATORS }, (_, index) =>
    [
      `  - level1: ${index % 2 ? "产出指标" : "效益指标"}`,
      `    name: 第${index}项活动场次`,
      `    target: 不少于${index + 1}场`,
    ].join("\n"),
  );
  return ["version: 1", "year: 2023", "department:", "  name: 某局", "indicators:", ...indicators, ""].join("\n");
}

function actualsText(quote) {
  const rows = Array.from({ length: ROWS }, (_, index) => `${quote(`第${index}项活动场次`)},${index}场,说明`);
  return ["三级指标,实际完成值,偏差原因", ...rows, ""].join("\n");
}

function bareLoop(actuals) {
  return `
    import { readFileSync } from "node:fs";
    import { parse } from "csv-parse/sync";
    let rows = 0;
    parse(readFileSync(${JSON.stringify(actuals)}), { on_record: () => { rows += 1; } });
    console.log(rows);
  `;
}

function run(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", probe, ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (status === null || status > 1) throw new Error(`${args.join(" ")}: ${stderr}`);
  return { time: performance.now() - start, megabytes: Number(/KB (\d+)/.exec(stderr)?.[1]) / 1024 };
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
