import { spawnSync } from "node:child_process";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { commands } from "../../src/cli/commands/index.ts";
import { formats } from "../../src/formatters/index.ts";
import { realFolder } from "./support/real-folder.ts";
import { run } from "./support/run.ts";

// Shells are started.
vi.setConfig({ testTimeout: 30_000 });

async function script(shell: string, language = "en"): Promise<string> {
  return (await run(["completion", shell, "--lang", language])).stdout;
}

/** What bash offers behind some words, of which the last is being typed. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const program = `${await script("bash")}
COMP_WORDS=(perf ${words.map((word) => `'${word}'`).join(" ")})
COMP_CWORD=${words.length}
_perf_completion
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", program], { encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout.split("\n").filter((word) => word !== "");
}

// The first run has the sources of all commands compiled.
beforeAll(() => script("bash"), 60_000);

describe("the completion of bash", () => {
  test("offers every command", async () => {
    expect(await offered("")).toEqual(expect.arrayContaining(commands.map(({ name }) => name)));
  });

  test.for<[words: readonly string[], found: readonly string[]]>([
    [["val"], ["validate"]],
    [["validate", "--ba"], ["--baseline"]],
    [["validate", "form.yaml", "--update"], ["--update-baseline"]],
    [["validate", "--format", "s"], ["sarif"]],
    [
      ["validate", "--fail-on", ""],
      ["error", "warning", "info"],
    ],
    [["validate", "--baseline", ""], []],
    [
      ["score", "--lang", ""],
      ["zh", "en"],
    ],
    [["policy", "s"], ["show"]],
    [["policy", "list", "--no"], ["--no-color"]],
    [
      ["schema", "form"],
      ["form", "form.zh"],
    ],
    [
      ["ci", "git"],
      ["github", "gitlab", "gitee"],
    ],
    [["--ver"], ["--version"]],
    [["validate", ""], []],
    [
      ["help", "co"],
      ["config", "completion"],
    ],
    [["explain", "class/unk"], ["class/unknown-level1"]],
    [["policy", "show", "mof-2020"], ["mof-2020-10"]],
    [["score", "--min-rating", "ex"], ["excellent"]],
    [["validate", "--format", "=", "sa"], ["sarif"]],
    [
      ["validate", "--fail-on", "="],
      ["error", "warning", "info"],
    ],
  ])("behind %j offers %j", async ([words, found]) => {
    expect(await offered(...words)).toEqual(found);
  });

  test("offers every format", async () => {
    expect(await offered("validate", "--format", "")).toEqual(Object.keys(formats));
  });
});

describe.for([
  ["bash", "bash", ["-n"]],
  ["zsh", "zsh", ["-n"]],
  ["fish", "fish", ["--no-execute"]],
] as const)("the script for %s", ([shell, program, check]) => {
  test.for(["zh", "en"])("in %s is one that the shell understands", async (language, { skip }) => {
    const { path } = realFolder({ script: await script(shell, language) });
    const { error, status, stderr } = runIn(path, program, [...check, "script"]);
    // Few machines have all of them.
    skip(error !== undefined);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

describe("the completion of fish", () => {
  test.for<[line: string, found: readonly string[]]>([
    ["perf val", ["validate"]],
    ["jxperf score --comp", ["--compare"]],
    ["perf validate --format=s", ["--format=sarif"]],
    ["perf validate --fail-on ", ["error", "info", "warning"]],
    ["perf schema form", ["form", "form.zh"]],
    ["perf explain class/unknown", ["class/unknown-level1"]],
    ["perf policy s", ["show"]],
    ["perf policy show mof-2020", ["mof-2020-10"]],
    ["perf validate 目标", ["目标表.yaml"]],
    ["perf ci 目标", []],
  ])("behind %j offers %j", async ([line, found], { skip }) => {
    const { path } = realFolder({ "目标表.yaml": "", "perf.fish": await script("fish") });
    const command = `source perf.fish; complete -C ${JSON.stringify(line)}`;
    const { error, stdout, stderr } = runIn(path, "fish", ["--no-config", "-c", command]);
    skip(error !== undefined);
    expect(stderr).toBe("");
    expect(stdout.split("\n").flatMap((one) => (one === "" ? [] : [one.split("\t")[0]]))).toEqual(found);
  });
});

test.for(["bash", "zsh", "fish", "powershell"])(
  "%s learns both names, every command and every option",
  async (shell) => {
    const text = await script(shell);
    for (const word of ["jxperf", ...commands.map(({ name }) => name), "update-baseline", "checkstyle"]) {
      expect(text).toContain(word);
    }
  },
);

test("another shell is told", async () => {
  expect(await run(["completion", "bsh"])).toMatchObject({
    status: 2,
    stderr: "perf: there is no “bsh”, did you mean “bash”?\n",
  });
});

function runIn(cwd: string, program: string, args: readonly string[]) {
  return spawnSync(program, args, { cwd, encoding: "utf8" });
}
