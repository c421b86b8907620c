import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { SERVICES } from "../../src/cli/commands/ci.ts";
import { SCHEMAS } from "../../src/cli/commands/schema.ts";
import { displayWidth } from "../../src/formatters/text/wrap.ts";
import { realFolder } from "./support/real-folder.ts";
import { run } from "./support/run.ts";

const ROOT = new URL("../../", import.meta.url);

describe("perf schema", () => {
  test("knows every schema of the package", () => {
    const files = readdirSync(new URL("schemas/", ROOT)).map((file) => file.replace(".schema.json", ""));
    expect([...SCHEMAS].toSorted()).toEqual(files.toSorted());
  });

  test.for(SCHEMAS)("prints %s", async (name) => {
    const { status, stdout } = await run(["schema", name]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty("title");
  });

  test("says what else there is", async () => {
    const { status, stderr } = await run(["schema", "sarif", "--lang", "zh"]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: `perf: 没有“sarif”，可选：${SCHEMAS.join("、")}\n` });
  });
});

describe("perf ci", () => {
  test.for(["github", "gitlab", "gitee"] as const)(
    "prints a file for %s that is YAML and runs the program",
    async (service) => {
      const { status, stdout } = await run(["ci", service]);
      expect(status).toBe(0);
      expect(JSON.stringify(parse(stdout))).toContain("npx --no-install jxperf validate .");
    },
  );

  test("prints a file for Jenkins", async () => {
    const { stdout } = await run(["ci", "jenkins"]);
    expect(stdout).toMatch(/^pipeline \{$/m);
    expect(stdout).toContain("npx --no-install jxperf validate .");
  });

  test("tells a person where to put it, and nobody else", async () => {
    const { stderr } = await run(["ci", "gitee"], { terminal: { isTTY: true } });
    expect(stderr).toBe("save it as .workflow/perf.yml\n");
    expect((await run(["ci", "gitee"])).stderr).toBe("");
  });

  test.for(Object.values(SERVICES))("uses only options that there are: $file", async ({ file }) => {
    const options =
      readFileSync(new URL(file, ROOT), "utf8")
        .match(/jxperf validate[^']*?(?=\n\S|\n\n|$|')/)?.[0]
        .match(/--[a-z-]+/g) ?? [];
    const help = (await run(["validate", "--help"])).stdout;
    for (const option of options) expect(help).toContain(option);
    expect(options.length).toBeGreaterThan(0);
  });
});

describe("what other programs read of this repository", () => {
  const read = (path: string) => parse(readFileSync(new URL(path, ROOT), "utf8"));

  test("the action runs the program with its inputs, none of which becomes a command", () => {
    const { inputs, runs } = read(".github/actions/perf/action.yml");
    const { env } = runs.steps.at(-1);
    const ofValidate = ["files", "changed", "fail-on", "baseline", "sarif", "language"];
    expect(Object.keys(inputs)).toEqual([...ofValidate, "package"]);
    expect(Object.values(env)).toEqual(ofValidate.map((input) => `\${{ inputs.${input} }}`));
    expect(runs.steps.filter(({ run }: { run: string }) => run.includes("${{"))).toEqual([]);
    expect(
      runs.steps.every(({ run, shell }: { run?: string; shell?: string }) => run === undefined || shell === "bash"),
    ).toBe(true);
  });

  test("the hooks of pre-commit call a program that the package installs", () => {
    const names = Object.keys(JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8")).bin);
    for (const { entry, id, language, exclude } of read(".pre-commit-hooks.yaml")) {
      expect(id).toMatch(/^perf-/);
      expect(language).toBe("node");
      expect(names).toContain(entry.split(" ")[0]);
      const files = [".github/workflows/perf.yml", ".pre-commit-config.yaml", "perf.config.yaml", "目标表/a.b.yaml"];
      expect(files.filter((file) => !new RegExp(exclude).test(file))).toEqual(["目标表/a.b.yaml"]);
    }
  });

  test("npm pack says nothing but the name of the archive, which pre-commit takes it for", () => {
    const { stdout } = spawnSync("npm", ["config", "get", "foreground-scripts"], { cwd: ROOT, encoding: "utf8" });
    expect(stdout).toBe("false\n");
  });

  test("our own workflow uses the action", () => {
    expect(JSON.stringify(read(".github/workflows/ci.yml"))).toContain("./.github/actions/perf");
  });
});

describe("perf init", () => {
  test("prints a form to fill in, in the language of the run", async () => {
    expect((await run(["init"])).stdout).toContain("\nindicators: ");
    expect((await run(["init", "--lang", "zh"])).stdout).toContain("\n部门指标: ");
  });

  test.for(["zh", "en"])("in %s fits 80 columns", async (language) => {
    const { stdout } = await run(["init", "--lang", language]);
    expect(stdout.split("\n").filter((line) => displayWidth(line) > 80)).toEqual([]);
  });

  test("does in an editor what its head says", async () => {
    const { stdout } = await run(["init", "--lang", "zh"]);
    const before = "# # yaml-language-server: $schema=form.zh.schema.json\n";
    expect(stdout).toContain(`再删去下一行开头的“# ”。\n${before}`);
    expect(SCHEMAS).toContain("form.zh");
  });

  test("writes it where there is nothing yet", async () => {
    const folder = realFolder({});
    expect(await folder.perf("init 表.yaml")).toMatchObject({
      status: 0,
      stdout: "",
      stderr: "wrote “表.yaml”, fill it in and run perf validate 表.yaml\n",
    });
    expect(await folder.perf("init 表.yaml")).toMatchObject({ status: 2 });
    const checked = await folder.perf("validate 表.yaml");
    expect(checked.status).toBe(1);
    expect(checked.stdout).toContain("shape/empty-value");
  });
});
