import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { GOOD_FORM, goodFormWith } from "../readers/support/read.ts";
import { type RealFolder, realFolder } from "./support/real-folder.ts";

// Every script starts the program several times.
vi.setConfig({ testTimeout: 30_000 });

/** The scripts of the ready files, run by the shell of the service over the built program. */
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const BASH = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c"];
const POSIX = ["sh", "-ec"];

beforeAll(() => {
  if (!existsSync(join(ROOT, "dist/cli/program.js"))) throw new Error("dist is missing: run npm run build first");
});

describe("GitHub", () => {
  const { steps } = read("examples/ci/github.yml").jobs.perf;
  const script: string = steps.find(({ env }: { env?: object }) => env !== undefined).run;
  const environment = (base: string) => ({ BASE: base, GITHUB_STEP_SUMMARY: "summary.md" });

  test("checks what a pull request changes, annotates it, and shows it in the summary", () => {
    const folder = repository();
    expect(shell(BASH, script, folder, environment("main"))).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^::error file=目标表\/坏 表\.yaml,line=\d+,/),
    });
    expect(sarifUris(folder)).toEqual(["%E7%9B%AE%E6%A0%87%E8%A1%A8/%E5%9D%8F%20%E8%A1%A8.yaml"]);
    expect(folder.read("summary.md")).toContain("目标表/坏 表.yaml");
    expect(folder.read("summary.md")).not.toContain("旧表");
  });

  test("checks everything on the main branch", () => {
    const folder = repository();
    expect(shell(BASH, script, folder, environment("")).status).toBe(1);
    expect(sarifUris(folder)).toHaveLength(2);
  });

  test("passes where a pull request changes no form", () => {
    const folder = repository();
    folder.git("checkout -q main");
    expect(shell(BASH, script, folder, environment("main"))).toMatchObject({ status: 0, stdout: "✓ 通过\n" });
  });

  test("uses other actions only as they were at one commit", () => {
    const used = [
      ...steps,
      ...read(".github/actions/perf/action.yml").runs.steps,
      ...workflowSteps(".github/workflows/ci.yml"),
      ...workflowSteps(".github/workflows/release.yml"),
    ].flatMap(({ uses }: { uses?: string }) => (uses === undefined || uses.startsWith("./") ? [] : [uses]));
    expect(used.length).toBeGreaterThan(4);
    expect(used.filter((name) => !/@[0-9a-f]{40}$/.test(name))).toEqual([]);
  });
});

describe("the action of GitHub", () => {
  const { inputs, runs } = read(".github/actions/perf/action.yml");
  const [install, validate] = runs.steps;

  /** The environment as GitHub makes it: `${{ inputs.… }}` are the values that were given, else the defaults. */
  function environment(given: Readonly<Record<string, string>>): Record<string, string> {
    const value = (expression: string) => {
      const name = /^\$\{\{ inputs\.(.+) \}\}$/.exec(expression)?.[1] ?? "";
      return given[name] ?? inputs[name].default;
    };
    const own = Object.entries<string>(validate.env).map(([name, expression]) => [name, value(expression)]);
    return {
      ...Object.fromEntries(own),
      RUNNER_TEMP: installedProgram(),
      GITHUB_STEP_SUMMARY: "summary.md",
    };
  }

  test("checks everything by default", () => {
    const folder = repository();
    const { status, stdout } = shell(BASH, validate.run, folder, environment({}));
    expect(status).toBe(1);
    expect(stdout).toContain("::error file=目标表/坏 表.yaml");
    expect(folder.read("summary.md")).toContain("目标表/旧表.yaml");
  });

  test("does as its inputs say", () => {
    const folder = repository();
    const given = {
      files: "目标表/旧表.yaml\n\n  \n目标表/坏*.yaml\n",
      changed: "origin/main",
      sarif: "报告/perf.sarif",
      language: "en",
    };
    const { stdout } = shell(BASH, validate.run, folder, environment(given));
    expect(stdout).toContain("✗ fail: ");
    expect(sarifUris(folder, "报告/perf.sarif")).toEqual(["%E7%9B%AE%E6%A0%87%E8%A1%A8/%E5%9D%8F%20%E8%A1%A8.yaml"]);
  });

  test.each(["$(touch broken)", '"; touch broken; "', "--fix", "`touch broken`"])(
    "takes %s for the name of a file",
    (files) => {
      const folder = repository();
      const { status, stderr } = shell(BASH, validate.run, folder, environment({ files }));
      expect({ status, stderr }).toEqual({ status: 2, stderr: `perf: “${files}”不存在\n` });
      expect(existsSync(join(folder.path, "broken"))).toBe(false);
    },
  );

  test("installs a built package, that of its release unless another is named", () => {
    const { stdout } = shell(BASH, install.run, repository(), {
      RUNNER_TEMP: "/runner",
      PACKAGE: "./jxperf-1.0.0.tgz",
    });
    expect(stdout).toBe(
      "npm install --omit=dev --ignore-scripts --no-audit --no-fund --prefix /runner/jxperf ./jxperf-1.0.0.tgz\n",
    );
    expect(install.env.PACKAGE).toContain("releases/download/{1}/jxperf.tgz");
    expect(text(".github/workflows/release.yml")).toContain("jxperf.tgz");
  });
});

/** A folder as the first step of the action leaves it. */
function installedProgram(): string {
  const program = join(ROOT, "bin/perf.js");
  const { path } = realFolder({ "jxperf/node_modules/.bin/jxperf": `#!/bin/sh\nexec node "${program}" "$@"\n` });
  chmodSync(join(path, "jxperf/node_modules/.bin/jxperf"), 0o755);
  return path;
}

test("GitLab checks what a merge request changes and reports its quality", () => {
  const [, script] = read("examples/ci/gitlab.yml").perf.script;
  const folder = repository();
  const ran = (base: string) => shell(POSIX, script, folder, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base }).status;
  const paths = () =>
    JSON.parse(folder.read("gl-code-quality-report.json")).map(
      ({ location }: { location: { path: string } }) => location.path,
    );
  expect(ran("origin/main")).toBe(1);
  expect(new Set(paths())).toEqual(new Set(["目标表/坏 表.yaml"]));
  expect(folder.read("perf-junit.xml")).toContain('name="目标表/坏 表.yaml"');
  expect(ran("")).toBe(1);
  expect(new Set(paths())).toEqual(new Set(["目标表/坏 表.yaml", "目标表/旧表.yaml"]));
});

test("Gitee Go checks everything and keeps the page", () => {
  const [{ commands, artifacts }] = read("examples/ci/gitee.yml").stages[0].steps;
  const folder = repository();
  expect(shell(POSIX, commands.join("\n"), folder, {}).status).toBe(1);
  expect(artifacts[0].path).toEqual(["./perf"]);
  expect(folder.read("perf/perf.html")).toContain("旧表.yaml");
});

test("Jenkins checks what a pull request changes and keeps the results", () => {
  const [, quoted = ""] = /sh '''([\s\S]*?)'''/.exec(text("examples/ci/Jenkinsfile")) ?? [];
  // In Groovy a backslash in quotes is written twice.
  const script = quoted.replaceAll("\\\\", "\\");
  const folder = repository();
  expect(shell(POSIX, script, folder, { CHANGE_TARGET: "main" }).status).toBe(1);
  expect(folder.read("perf-junit.xml")).toContain('name="目标表/坏 表.yaml"');
  expect(folder.read("perf-junit.xml")).not.toContain("旧表.yaml");
  expect(folder.read("perf.html")).toContain("坏 表.yaml");
});

/** A clone in which main has a form, and the branch that is checked out another one with an error. */
function repository(): RealFolder {
  const folder = realFolder({ "目标表/旧表.yaml": GOOD_FORM });
  folder.git("init");
  folder.git("add .");
  folder.git("commit -m 1");
  folder.git("update-ref refs/remotes/origin/main HEAD");
  folder.git("checkout -q -b 修改");
  folder.write("目标表/坏 表.yaml", goodFormWith("department", "departmnet"));
  folder.git("add .");
  folder.git("commit -m 2");
  return folder;
}

/** Runs a script with an npx that has the program installed, and an npm that only says what it was asked for. */
function shell(
  [command = "", ...options]: readonly string[],
  script: string,
  { path }: RealFolder,
  environment: Readonly<Record<string, string>>,
) {
  const tools = realFolder({
    npx: `#!/bin/sh\nshift 2\nexec node "${join(ROOT, "bin/perf.js")}" "$@"\n`,
    npm: '#!/bin/sh\necho npm "$@"\n',
  }).path;
  for (const name of ["npx", "npm"]) chmodSync(join(tools, name), 0o755);
  const { status, stdout, stderr } = spawnSync(command, [...options, script], {
    cwd: path,
    encoding: "utf8",
    env: { PERF_LANG: "zh", ...environment, PATH: `${tools}:${process.env.PATH}` },
  });
  return { status, stdout, stderr };
}

function sarifUris({ read }: RealFolder, path = "perf.sarif"): readonly string[] {
  const { results } = JSON.parse(read(path)).runs[0];
  return [
    ...new Set<string>(
      results.map(
        ({ locations }: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }) =>
          locations[0].physicalLocation.artifactLocation.uri,
      ),
    ),
  ];
}

function workflowSteps(path: string): readonly { uses?: string }[] {
  const jobs: Readonly<Record<string, { steps: readonly { uses?: string }[] }>> = read(path).jobs;
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

function read(path: string) {
  return parse(text(path));
}

function text(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}
