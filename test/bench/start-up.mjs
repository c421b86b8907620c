// How long a start takes, in bare starts of node: medians of paired runs, so that the machine's mood cancels out.
// Not part of the tests: numbers of a busy machine prove nothing.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const PAIRS = Number(process.argv[2] ?? 21);
const root = fileURLToPath(new URL("../..", import.meta.url));

const cases = [
  ["--version", ["--version"], 1.6],
  ["normalize", ["normalize", "不少于2个"]],
  ["validate", ["validate", "examples/liwan-2023/form.yaml"], 2.2],
  ["score", ["score", "examples/liwan-2023/form.yaml", "examples/liwan-2023/actuals.csv"]],
];

const rows = cases.map(([name, args, limit]) => {
  const pairs = Array.from({ length: PAIRS }, () => [run(["-e", "0"]), run(["bin/perf.js", ...args])]);
  return {
    command: `perf ${name}`,
    "node -e 0 (ms)": median(pairs.map(([bare]) => bare)).toFixed(0),
    "perf (ms)": median(pairs.map(([, ours]) => ours)).toFixed(0),
    ratio: median(pairs.map(([bare, ours]) => ours / bare)).toFixed(2),
    limit: limit ?? "",
  };
});
console.table(rows);

function run(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root });
  if (status === null || status > 1) throw new Error(`${args.join(" ")}: ${stderr}`);
  return performance.now() - start;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
