import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { GOOD, WRONG_CLASS } from "./support/forms.ts";
import { codesByFile, realFolder } from "./support/real-folder.ts";
import { run } from "./support/run.ts";

// The first run has the sources of the command compiled.
vi.setConfig({ testTimeout: 30_000 });

const FILES = {
  "forms/2022/a.yaml": GOOD,
  "forms/2023/b.yml": WRONG_CLASS,
  "forms/2023/表 [1].yaml": GOOD,
  "forms/readme.md": "# 表",
  "forms/compose.yaml": "services:\n  web:\n    image: nginx\n",
  "node_modules/x/form.yaml": WRONG_CLASS,
  ".github/workflows/ci.yml": "name: CI\non: push\n",
  "empty/readme.md": "# 空",
};

describe("perf validate takes", () => {
  test.for<[line: string, files: readonly string[]]>([
    ["forms", ["forms/2022/a.yaml", "forms/2023/b.yml", "forms/2023/表 [1].yaml"]],
    ["./forms/", ["./forms/2022/a.yaml", "./forms/2023/b.yml", "./forms/2023/表 [1].yaml"]],
    [".", ["forms/2022/a.yaml", "forms/2023/b.yml", "forms/2023/表 [1].yaml"]],
    ["forms/*/*.yml", ["forms/2023/b.yml"]],
    ["forms/{2022,2023}/*", ["forms/2022/a.yaml", "forms/2023/b.yml", "forms/2023/表 [1].yaml"]],
    ["forms/2023/b.yml forms/2023 forms/2023/*.yml", ["forms/2023/b.yml", "forms/2023/表 [1].yaml"]],
    ["node_modules/x/form.yaml", ["node_modules/x/form.yaml"]],
  ])("%s", async ([line, files]) => {
    const outcome = await realFolder(FILES).perf(`validate ${line} --format json`);
    expect(Object.keys(codesByFile(outcome))).toEqual(files);
  });

  test("a folder, and says which of its files are no forms", async () => {
    const { status, stderr, stdout } = await realFolder(FILES).perf("validate forms");
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "skipped YAML files that are no forms: 1 (forms/compose.yaml)\n",
    });
    expect(stdout).toContain("3 files: 1 error\n");
  });

  test("an empty form for one, and it is no pass", async () => {
    const outcome = await realFolder({ "forms/a.yaml": GOOD, "forms/b.yaml": "# 空\n" }).perf(
      "validate forms --format json",
    );
    expect(outcome.status).toBe(1);
    expect(codesByFile(outcome)).toMatchObject({ "forms/b.yaml": ["shape/empty-document"] });
  });

  test("nothing that .gitignore ignores, unless it is named", async () => {
    const folder = realFolder({
      ".gitignore": "old/\n*.draft.yaml\n",
      "forms/.gitignore": "!kept.draft.yaml\n/private.yaml\n",
      "forms/a.yaml": GOOD,
      "forms/a.draft.yaml": GOOD,
      "forms/kept.draft.yaml": GOOD,
      "forms/private.yaml": GOOD,
      "forms/deep/private.yaml": GOOD,
      "old/a.yaml": GOOD,
    });
    folder.git("init");
    const inFolder = await folder.perf("validate . --format json");
    const kept = ["forms/a.yaml", "forms/deep/private.yaml", "forms/kept.draft.yaml"];
    expect(Object.keys(codesByFile(inFolder)).toSorted()).toEqual(kept);
    const byPattern = await folder.perf("validate **/*.yaml --format json");
    expect(Object.keys(codesByFile(byPattern)).toSorted()).toEqual(kept);
    expect(Object.keys(codesByFile(await folder.perf("validate old/a.yaml --format json")))).toEqual(["old/a.yaml"]);
  });
});

describe("perf validate has status 2", () => {
  test.for<[line: string, stderr: string]>([
    ["forms/2022/a.yaml nope.yaml", "perf: “nope.yaml” does not exist\n"],
    ["forms/2022/a.yaml forms/*.json", "perf: no file matches “forms/*.json”\n"],
    ["forms/2022/a.yaml empty", "perf: there are no forms in “empty”\n"],
    ["nope", "perf: “nope” does not exist\n"],
  ])("for %s, even if others pass", async ([line, stderr]) => {
    expect(await realFolder(FILES).perf(`validate ${line}`)).toMatchObject({ status: 2, stderr });
  });

  test("for a folder of which no file is a form", async () => {
    const outcome = await realFolder({ "ci/a.yaml": "on: push\n", "a.yaml": GOOD }).perf("validate ci a.yaml");
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toContain("perf: there are no forms in “ci”\n");
  });
});

test("standard input has the name that it is given", async () => {
  const folder = realFolder({ "forms/perf.config.yaml": "rules: { class/unknown-level1: off }\n" });
  const named = await folder.perf("validate - --stdin-filename forms/a.yaml --format json", WRONG_CLASS);
  expect(named.status).toBe(0);
  expect(codesByFile(named)).toEqual({ "forms/a.yaml": [] });
  const implied = await folder.perf("validate --stdin-filename b.yaml --format json", WRONG_CLASS);
  expect(codesByFile(implied)).toEqual({ "b.yaml": ["class/unknown-level1"] });
});

describe("perf validate --changed", () => {
  function repository() {
    const folder = realFolder({ "forms/a.yaml": GOOD, "forms/b.yaml": GOOD, "forms/c.yaml": GOOD });
    folder.git("init");
    folder.git("add .");
    folder.git("commit -m one");
    return folder;
  }

  test("takes what is not committed and what git does not know yet", async () => {
    const folder = repository();
    folder.write("forms/b.yaml", WRONG_CLASS);
    folder.write("forms/新.yaml", GOOD);
    const changed = await folder.perf("validate --format json --changed");
    expect(Object.keys(codesByFile(changed))).toEqual(["forms/b.yaml", "forms/新.yaml"]);
    const among = await folder.perf("validate forms/a.yaml forms/b.yaml --format json --changed");
    expect(Object.keys(codesByFile(among))).toEqual(["forms/b.yaml"]);
  });

  test("takes what differs from where the branch left another one", async () => {
    const folder = repository();
    folder.git("checkout -b work");
    folder.write("forms/c.yaml", WRONG_CLASS);
    folder.git("commit -am two");
    folder.git("checkout main");
    folder.write("forms/a.yaml", WRONG_CLASS);
    folder.git("commit -am three");
    folder.git("checkout work");
    const outcome = await folder.perf("validate forms --format json --changed=main");
    expect(Object.keys(codesByFile(outcome))).toEqual(["forms/c.yaml"]);
  });

  test.for<[what: string, path: string, text: string | undefined, checked: readonly string[]]>([
    ["its configuration", "forms/perf.config.yaml", "rules: {}\n", ["forms/a.yaml", "forms/b.yaml"]],
    ["what its configuration extends", "base.yaml", "rules: { name/two-in-one: error }\n", ["other/c.yaml"]],
    ["the policy that its configuration names", "ours.yaml", "extends: mof-2020-10\nname: 乙\n", ["other/c.yaml"]],
    ["its actuals", "forms/a.actuals.csv", "三级指标,实际完成值\n", ["forms/a.yaml"]],
    ["the actuals of its folder", "forms/actuals.csv", "三级指标,实际完成值\n", ["forms/a.yaml", "forms/b.yaml"]],
    ["the baseline", "known.json", '{"schemaVersion":1,"files":{}}', ["forms/a.yaml", "forms/b.yaml", "other/c.yaml"]],
    ["nothing that bears on it", "notes.yaml", "x: 1\n", []],
    ["a configuration that is gone", "other/perf.config.yaml", undefined, ["other/c.yaml"]],
  ])("checks a form where this has changed: %s", async ([, path, text, checked]) => {
    const folder = realFolder({
      "base.yaml": "rules: {}\n",
      "ours.yaml": "extends: mof-2020-10\nname: 甲\n",
      "known.json": '{ "schemaVersion": 1, "files": {} }',
      "forms/a.yaml": GOOD,
      "forms/b.yaml": GOOD,
      "other/perf.config.yaml": "extends: ../base.yaml\npolicy: ../ours.yaml\n",
      "other/c.yaml": GOOD,
    });
    folder.git("init -q");
    folder.git("add .");
    folder.git("commit -qm first");
    if (text === undefined) folder.git(`rm -q ${path}`);
    else folder.write(path, text);
    const outcome = await folder.perf("validate forms other --baseline known.json --changed --format json");
    expect(Object.keys(codesByFile(outcome))).toEqual(checked);
  });

  test("passes where nothing has changed, and says so", async () => {
    const outcome = await repository().perf("validate forms --changed");
    expect(outcome).toMatchObject({ status: 0, stderr: "no form has changed\n" });
  });

  test("cannot do its job without a repository, or for an unknown revision", async () => {
    expect(await realFolder({ "a.yaml": GOOD }).perf("validate a.yaml --changed")).toMatchObject({
      status: 2,
      stderr: "perf: --changed needs a git repository, and the current folder is in none\n",
    });
    const { path } = repository();
    const clone = realFolder({});
    clone.git(`clone --depth 1 file://${path} shallow`);
    for (const revision of ["nope", "HEAD~1", "origin/other"]) {
      const argv = ["validate", "forms", `--changed=${revision}`];
      expect(await run(argv, { folder: join(clone.path, "shallow") })).toMatchObject({
        status: 2,
        stderr: `perf: git knows no revision “${revision}” (a shallow clone lacks it; in CI fetch all history, as with fetch-depth: 0)\n`,
      });
    }
  });

  test("knows files by their new names, and names them from where it runs", async () => {
    const folder = repository();
    folder.git("mv forms/a.yaml forms/改名.yaml");
    folder.git("rm -q forms/c.yaml");
    folder.write("forms/深/新 表.yaml", GOOD);
    const inRoot = await folder.perf("validate . --format json --changed");
    expect(Object.keys(codesByFile(inRoot))).toEqual(["forms/改名.yaml", "forms/深/新 表.yaml"]);
    const below = await run(["validate", "..", "--format", "json", "--changed"], {
      folder: join(folder.path, "forms/深"),
    });
    expect(Object.keys(codesByFile(below))).toEqual(["../改名.yaml", "../深/新 表.yaml"]);
  });
});

describe("what a folder holds", () => {
  test("is checked whatever the case of its name, and each file once", async () => {
    const folder = realFolder({ "forms/A.YAML": WRONG_CLASS, "forms/sub/b.Yml": GOOD });
    symlinkSync("..", join(folder.path, "forms/sub/up"));
    symlinkSync("A.YAML", join(folder.path, "forms/also.yaml"));
    const outcome = await folder.perf("validate forms forms/A.YAML forms/also.yaml --format json");
    expect(codesByFile(outcome)).toEqual({ "forms/A.YAML": ["class/unknown-level1"], "forms/sub/b.Yml": [] });
  });

  test("and is passed over is told", async () => {
    const folder = realFolder({ "forms/a.yaml": GOOD, "forms/.b.yaml": WRONG_CLASS });
    symlinkSync("nothing", join(folder.path, "forms/c.yaml"));
    const { status, stderr } = await folder.perf("validate forms");
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: "passed over: 2: forms/.b.yaml (hidden), forms/c.yaml (a link to nothing)\n",
    });
  });

  test("and is larger than a form may be is a finding", async () => {
    const folder = realFolder({
      "forms/a.yaml": GOOD,
      "forms/b.yaml": `${GOOD}${`# ${"x".repeat(998)}\n`.repeat(5_100)}`,
    });
    const outcome = await folder.perf("validate forms --format json");
    expect(outcome.status).toBe(1);
    expect(codesByFile(outcome)["forms/b.yaml"]).toEqual(["yaml/too-large"]);
    expect((await folder.perf("validate forms --max-size 6 --format json")).status).toBe(0);
  });
});
