import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { type Outcome, run } from "./run.ts";

/** A folder on the disk, for one test. */
export interface RealFolder {
  readonly path: string;
  readonly write: (path: string, text: string) => void;
  readonly read: (path: string) => string;
  /** Runs the program in the folder, with the words of a command line. */
  readonly perf: (line: string, stdin?: string) => Promise<Outcome>;
  readonly git: (line: string) => void;
}

export function realFolder(files: Readonly<Record<string, string>>): RealFolder {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "perf-folder-")));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    path: folder,
    write,
    read: (path) => readFileSync(join(folder, path), "utf8"),
    perf: (line, stdin) => run(line.split(" "), { folder, ...(stdin === undefined ? {} : { stdin: [stdin] }) }),
    git: (line) => {
      const identity = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"];
      execFileSync("git", [...identity, ...line.split(" ")], { cwd: folder, stdio: "ignore" });
    },
  };
}

/** Path → codes of the findings, of a report as JSON. */
export function codesByFile({ stdout }: Outcome): Readonly<Record<string, readonly string[]>> {
  const { files }: { files: readonly { path: string; findings: readonly { code: string }[] }[] } = JSON.parse(stdout);
  return Object.fromEntries(files.map(({ path, findings }) => [path, findings.map(({ code }) => code)]));
}
