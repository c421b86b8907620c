import { describe, expect, test } from "vitest";
import { GOOD, TWO_IN_ONE, WRONG_CLASS } from "./support/forms.ts";
import { codesByFile, realFolder } from "./support/real-folder.ts";
import { run } from "./support/run.ts";

describe("perf.config.yaml", () => {
  test("is found from a file upwards; the nearest counts", async () => {
    const folder = realFolder({
      "perf.config.yaml": "rules: { class/unknown-level1: warning }\n",
      "forms/a.yaml": WRONG_CLASS,
      "forms/old/perf.config.yaml": "rules: { class/unknown-level1: off }\n",
      "forms/old/deep/b.yaml": WRONG_CLASS,
    });
    const outcome = await folder.perf("validate forms --format json");
    expect(outcome.status).toBe(0);
    expect(codesByFile(outcome)).toEqual({ "forms/a.yaml": ["class/unknown-level1"], "forms/old/deep/b.yaml": [] });
    expect(JSON.parse(outcome.stdout).summary).toMatchObject({ errors: 0, warnings: 1 });
  });

  test("has levels for some of the files", async () => {
    const folder = realFolder({
      "perf.config.yaml": `rules: { name/two-in-one: error }
overrides:
  - files: [2019/]
    rules: { name/two-in-one: off }
`,
      "forms/2019/a.yaml": TWO_IN_ONE,
      "forms/2023/a.yaml": TWO_IN_ONE,
    });
    const outcome = await folder.perf("validate forms --format json");
    expect(codesByFile(outcome)).toEqual({ "forms/2019/a.yaml": [], "forms/2023/a.yaml": ["name/two-in-one"] });
    expect(outcome.status).toBe(1);
  });

  test("says which files are forms", async () => {
    const folder = realFolder({
      "perf.config.yaml": `files: ["forms/**/*.yaml", "!forms/drafts/**"]\n`,
      "forms/a.yaml": GOOD,
      "forms/b.yaml": "on: push\n",
      "forms/drafts/c.yaml": GOOD,
      "other/d.yaml": GOOD,
    });
    const all = await folder.perf("validate --format json");
    expect(Object.keys(codesByFile(all))).toEqual(["forms/a.yaml", "forms/b.yaml"]);
    expect(codesByFile(all)["forms/b.yaml"]).not.toEqual([]);
  });

  test("is not guessed at where it is wrong: its mistakes are shown and nothing is checked", async () => {
    const folder = realFolder({ "perf.config.yaml": "rules: { class/unknown-levl1: off }\n", "a.yaml": WRONG_CLASS });
    const { status, stdout, stderr } = await folder.perf("validate a.yaml");
    expect({ status, stderr }).toEqual({ status: 2, stderr: "" });
    expect(stdout).toMatchInlineSnapshot(`
      "perf.config.yaml
        1:10  error    there is no code “class/unknown-levl1”, did you mean
                       “class/unknown-level1”?  config/unknown-rule
          ▸ 1 │ rules: { class/unknown-levl1: off }
              │          ^^^^^^^^^^^^^^^^^^^

      1 file: 1 error
      ✗ fail: nothing was checked, the configuration has errors, 1 error
      "
    `);
  });
});

describe("extends", () => {
  const PROVINCE = "rules: { class/unknown-level1: warning, name/two-in-one: error }\npolicy: mof-2020-10\n";

  test("starts from another file, key by key", async () => {
    const folder = realFolder({
      "province.config.yaml": PROVINCE,
      "city/perf.config.yaml": "extends: ../province.config.yaml\nrules: { class/unknown-level1: off }\n",
      "city/a.yaml": WRONG_CLASS,
      "city/b.yaml": TWO_IN_ONE,
    });
    const outcome = await folder.perf("validate city --format json");
    expect(codesByFile(outcome)).toEqual({ "city/a.yaml": [], "city/b.yaml": ["name/two-in-one"] });
    expect(outcome.status).toBe(1);
    const { stdout } = await folder.perf("config print city/a.yaml");
    expect(stdout).toContain("class/unknown-level1");
    expect(stdout).toMatch(/class\/unknown-level1 +off +city\/perf.config.yaml:2/);
    expect(stdout).toMatch(/name\/two-in-one +error +province.config.yaml:1/);
    expect(stdout).toMatch(/coverage\/thin-task +warning +default\n +minimum +3 +default/);
  });

  test("may be an installed package, whose patterns count from who uses it", async () => {
    const folder = realFolder({
      "node_modules/@bureau/perf/perf.config.yaml":
        "overrides:\n  - files: [old/]\n    rules: { class/unknown-level1: off }\n",
      "perf.config.yaml": 'extends: "@bureau/perf"\n',
      "old/a.yaml": WRONG_CLASS,
      "new/a.yaml": WRONG_CLASS,
    });
    expect(codesByFile(await folder.perf("validate . --format json"))).toEqual({
      "new/a.yaml": ["class/unknown-level1"],
      "old/a.yaml": [],
    });
  });

  test.for<[what: string, files: Readonly<Record<string, string>>, message: string]>([
    ["itself", { "perf.config.yaml": "extends: ./perf.config.yaml\n" }, "“perf.config.yaml” extends itself"],
    [
      "itself by way of another",
      { "perf.config.yaml": "extends: b.yaml\n", "b.yaml": "extends: perf.config.yaml\n" },
      "“perf.config.yaml” extends itself",
    ],
    ["a file that is not there", { "perf.config.yaml": "extends: ../x.yaml\n" }, "does not exist"],
    ["a package that is not there", { "perf.config.yaml": "extends: x\n" }, "no package “x”"],
    ["a file with errors", { "perf.config.yaml": "extends: b.yaml\n", "b.yaml": "rule: {}\n" }, "did you mean “rules”"],
  ])("of %s checks nothing", async ([, files, message]) => {
    const { status, stdout } = await realFolder({ ...files, "a.yaml": GOOD }).perf("validate a.yaml");
    expect(status).toBe(2);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(message);
  });
});

test("a rule is given its options", async () => {
  const task = `${GOOD}tasks:
  - name: 文化活动
    indicators:
      - { level1: 产出指标, name: 活动场次, target: ≥100, unit: 场 }
`;
  const folder = realFolder({ "perf.config.yaml": "rules: { coverage/thin-task: { minimum: 1 } }\n", "a.yaml": task });
  expect((await folder.perf("validate a.yaml --format json")).stdout).not.toContain("coverage/thin-task");
  folder.write("perf.config.yaml", "rules: { coverage/thin-task: { severity: error, minimum: 2 } }\n");
  expect((await folder.perf("validate a.yaml --format json")).stdout).toContain("expected at least 2");
});

describe("a baseline", () => {
  test("hides what was there when it was written, and nothing else", async () => {
    const folder = realFolder({ "forms/a.yaml": WRONG_CLASS, "forms/b.yaml": GOOD });
    const made = await folder.perf("validate forms --baseline line.json --update-baseline");
    expect(made).toMatchObject({ status: 0, stderr: "known findings in “line.json”: 1\n" });
    expect(JSON.parse(folder.read("line.json"))).toMatchObject({
      schemaVersion: 1,
      files: { "forms/a.yaml": [{ code: "class/unknown-level1" }] },
    });
    folder.write("forms/a.yaml", `# 修订\n${WRONG_CLASS.replace("≥95", "待定")}`);
    const outcome = await folder.perf("validate forms --baseline line.json --format json");
    expect(outcome.status).toBe(1);
    expect(codesByFile(outcome)).toEqual({ "forms/a.yaml": ["target/unreadable"], "forms/b.yaml": [] });
  });

  test("may stand in a folder of its own, which is made", async () => {
    const folder = realFolder({ "forms/a.yaml": WRONG_CLASS });
    await folder.perf("validate forms --baseline known/line.json --update-baseline");
    expect(Object.keys(JSON.parse(folder.read("known/line.json")).files)).toEqual(["../forms/a.yaml"]);
    expect(await folder.perf("validate forms --baseline known/line.json")).toMatchObject({ status: 0 });
  });

  test("that cannot be written is status 2", async () => {
    const folder = realFolder({ "forms/a.yaml": WRONG_CLASS });
    expect(await folder.perf("validate forms --baseline forms/a.yaml/line.json --update-baseline")).toMatchObject({
      status: 2,
      stderr: "perf: “forms/a.yaml/line.json” does not exist\n",
    });
  });

  test("tells what no longer occurs, and forgets it when it is updated", async () => {
    const folder = realFolder({ "a.yaml": WRONG_CLASS, "b.yaml": WRONG_CLASS, "c.yaml": WRONG_CLASS });
    await folder.perf("validate . --baseline base.json --update-baseline");
    folder.write("a.yaml", GOOD);
    const outcome = await folder.perf("validate a.yaml --baseline base.json");
    expect(outcome.status).toBe(0);
    expect(outcome.stdout).toContain("known findings of “a.yaml” that no longer occur: 1");
    await folder.perf("validate a.yaml --baseline base.json --update-baseline");
    expect(Object.keys(JSON.parse(folder.read("base.json")).files)).toEqual(["b.yaml", "c.yaml"]);
  });

  test.for<[line: string, stderr: string]>([
    ["--baseline nope.json", "perf: “nope.json” does not exist\n"],
    ["--baseline a.yaml", "perf: “a.yaml” is no baseline, make it again with --update-baseline\n"],
    ["--update-baseline", "perf: --update-baseline needs --baseline to name the file\n"],
  ])("that cannot be used is status 2: %s", async ([line, stderr]) => {
    expect(await realFolder({ "a.yaml": GOOD }).perf(`validate a.yaml ${line}`)).toEqual({
      status: 2,
      stdout: "",
      stderr,
      written: {},
    });
  });
});

describe("perf validate --fix", () => {
  const BROKEN = GOOD.replace("year: 2023", "year：２０２３ # 年度").replaceAll("\n", "\r\n");
  const FIXED = GOOD.replace("year: 2023", "year: 2023 # 年度").replaceAll("\n", "\r\n");

  test("mends files in place, keeps their byte order mark and reports what is left", async () => {
    const folder = realFolder({ "a.yaml": `\uFEFF${BROKEN}`, "b.yaml": GOOD, "c.yaml": WRONG_CLASS });
    const { status, stdout, stderr } = await folder.perf("validate . --fix --format json");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "mended: 2 in 1 file\n" });
    expect(folder.read("a.yaml")).toBe(`\uFEFF${FIXED}`);
    expect(codesByFile({ status, stdout, stderr, written: {} })).toEqual({
      "a.yaml": [],
      "b.yaml": [],
      "c.yaml": ["class/unknown-level1"],
    });
  });

  test("with --dry-run shows the difference and leaves the files alone", async () => {
    const folder = realFolder({ "a.yaml": BROKEN, "b.yaml": GOOD });
    const outcome = await folder.perf("validate a.yaml b.yaml --fix --dry-run");
    expect(outcome).toMatchObject({ status: 1, stderr: "can be mended by --fix: 2\n" });
    expect(outcome.stdout.replaceAll("\r", "")).toBe(`--- a/a.yaml
+++ b/a.yaml
@@ -1,6 +1,6 @@
 version: 1
 title: 部门整体绩效目标表
-year：２０２３ # 年度
+year: 2023 # 年度
 department:
   name: 某区文化馆
   finance_office: 教科文科
`);
    expect(folder.read("a.yaml")).toBe(BROKEN);
    expect(await folder.perf("validate b.yaml --dry-run")).toMatchObject({ status: 0, stdout: "" });
  });

  test("says so where a file cannot be written, and does not count it as mended", async () => {
    const files = { "a.yaml": BROKEN, "b.yaml": BROKEN };
    const outcome = await run(["validate", "a.yaml", "b.yaml", "--fix"], { files, readOnly: ["a.yaml"] });
    expect(outcome).toMatchObject({
      status: 2,
      stderr: "perf: cannot write “a.yaml” (no permission)\nmended: 2 in 1 file\n",
      written: { "b.yaml": FIXED },
    });
  });

  test("shows the difference of a file with a byte order mark as patch needs it", async () => {
    const files = { "a.yaml": `\uFEFF${BROKEN}` };
    const { stdout } = await run(["validate", "a.yaml", "--fix", "--dry-run"], { files });
    expect(stdout).toContain("\n \uFEFFversion: 1");
  });

  test("refuses a file in GB18030 and leaves it as it is", async () => {
    // 年度：2023
    const bytes = new Uint8Array([0xc4, 0xea, 0xb6, 0xc8, 0xa3, 0xba, 0x32, 0x30, 0x32, 0x33, 0x0a]);
    const { status, stdout, written } = await run(["validate", "a.yaml", "--fix"], { files: { "a.yaml": bytes } });
    expect({ status, written }).toEqual({ status: 1, written: {} });
    expect(stdout).toContain("the file is encoded in GB18030 (GBK), expected UTF-8");
  });

  test("does not write to standard input, but can show the difference", async () => {
    const folder = realFolder({});
    expect(await folder.perf("validate - --fix", BROKEN)).toMatchObject({
      status: 2,
      stderr: "perf: standard input cannot be mended in place, add --dry-run to see the difference\n",
    });
    expect((await folder.perf("validate - --dry-run", BROKEN)).stdout).toContain("+year: 2023");
  });
});

describe("perf config print", () => {
  const files = {
    "perf.config.yaml": "rules:\n  name/two-in-one: off\n  weight/defaulted: error\npolicy: mof-2021-101\n",
  };

  test("shows what applies to a file, and from where", async () => {
    const { status, stdout } = await realFolder(files).perf("config print forms/a.yaml");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^configuration: perf\.config\.yaml\npolicy: mof-2021-101 \(perf\.config\.yaml:4\)\n\n/);
    expect(stdout).toMatch(/^name\/two-in-one +off +perf\.config\.yaml:2$/m);
    expect(stdout).toMatch(/^weight\/defaulted +error +perf\.config\.yaml:3$/m);
    expect(stdout).toMatch(/^name\/duplicate +error +default$/m);
    expect(stdout).toMatch(/^suppression\/unused +warning +default$/m);
    expect(stdout).not.toContain("yaml/syntax");
  });

  test("says where there is no configuration", async () => {
    const { status, stdout } = await realFolder({}).perf("config print a.yaml --lang zh");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^没有找到 perf\.config\.yaml，全部按默认\n评分办法：mof-2020-10（默认）\n/);
  });

  test("shows what is wrong with one", async () => {
    const outcome = await realFolder({ "perf.config.yaml": "rule: {}\n" }).perf("config print a.yaml");
    expect(outcome.status).toBe(2);
    expect(outcome.stdout).toContain("“rule” is not a key of the configuration, did you mean “rules”?");
  });
});
