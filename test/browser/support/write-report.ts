import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { execPath } from "node:process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** Has the built program write a report, as its users do. The exit status tells of what is in it, and is let pass. */
export function writeReport(format: string, path: string, language: "zh" | "en", argv: readonly string[]): void {
  if (!existsSync(`${ROOT}dist/cli/program.js`)) throw new Error("dist is missing: run npm run build first");
  const options = ["--lang", language, "--output", `${format}=${path}`];
  const { stderr } = spawnSync(execPath, [`${ROOT}bin/perf.js`, ...argv, ...options], { cwd: ROOT, encoding: "utf8" });
  if (stderr !== "" || !existsSync(path)) throw new Error(`no report: ${stderr}`);
}
