import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "perf-executable-"));

afterAll(() => rmSync(folder, { recursive: true }));

test("runs as one file without Node", () => {
  run("node", [".build/executable.mjs", folder]);
  expect(smoke(join(folder, "jxperf"))).toContain(">= 2 个");
}, 120_000);

// The image itself needs a registry; what it runs to install the program, and what is asked of it, need none.
test("runs as the container file installs it", () => {
  const archive = join(folder, "jxperf.tgz");
  run("sh", [
    "-c",
    `npm pack --ignore-scripts --silent --pack-destination ${folder} && mv ${folder}/jxperf-*.tgz ${archive}`,
  ]);
  const containerFile = readFileSync(join(ROOT, "examples/container/Containerfile"), "utf8");
  const [, install = ""] = /^RUN (npm install .*?) &&/m.exec(containerFile) ?? [];
  const here = install
    .replace("--global", `--prefix ${folder}/installed --prefer-offline`)
    .replace("/tmp/jxperf.tgz", archive);
  run("sh", ["-c", here]);
  expect(smoke(join(folder, "installed/node_modules/.bin/jxperf"))).toContain(">= 2 个");
}, 120_000);

function smoke(command: string): string {
  return run("examples/container/smoke.sh", [command]);
}

function run(command: string, args: readonly string[]): string {
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" };
  return execFileSync(command, args, { cwd: ROOT, encoding: "utf8", env, stdio: ["ignore", "pipe", "pipe"] });
}
