import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands/index.ts";
import { formatters } from "../../src/formatters/index.ts";
import { run } from "./support/run.ts";

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
  ])("behind %j offers %j", async ([words, found]) => {
    expect(await offered(...words)).toEqual(found);
  });

  test("offers every format", async () => {
    expect(await offered("validate", "--format", "")).toEqual(Object.keys(formatters));
  });
});

describe.for([
  ["bash", "bash", ["-n"]],
  ["zsh", "zsh", ["-n"]],
  ["fish", "fish", ["--no-execute"]],
] as const)("the script for %s", ([shell, program, check]) => {
  test.for(["zh", "en"])("in %s is one that the shell understands", async (language, { skip }) => {
    const { error, status, stderr } = spawnSync(program, check, {
      input: await script(shell, language),
      encoding: "utf8",
    });
    // Few machines have all of them.
    skip(error !== undefined);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
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
