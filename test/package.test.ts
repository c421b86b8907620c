import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { phraseRows } from "./phrase/phrase-tables.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A folder outside the repository in which the package is installed as npm would, but without a network. */
const project = mkdtempSync(join(tmpdir(), "perf-package-"));
const installed = join(project, "node_modules", packageJson.name);

beforeAll(() => {
  if (!existsSync(join(ROOT, "dist/cli/program.js"))) throw new Error("dist is missing: run npm run build first");
  execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", project], { cwd: ROOT });
  mkdirSync(installed, { recursive: true });
  const archive = `${packageJson.name}-${packageJson.version}.tgz`;
  execFileSync("tar", ["-xzf", join(project, archive), "-C", installed, "--strip-components=1"]);
  mkdirSync(join(project, "node_modules/.bin"));
  for (const [name, file] of Object.entries(packageJson.bin)) {
    symlinkSync(join(installed, file), join(project, "node_modules/.bin", name));
  }
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
}, 60_000);

afterAll(() => rmSync(project, { recursive: true }));

describe("the package", () => {
  test("holds what it promises and nothing else", () => {
    expect(readdirSync(installed).toSorted()).toEqual(
      ["CHANGELOG.md", "LICENSE", "README.md", "bin", "dist", "docs", "examples", "package.json", "schemas"].toSorted(),
    );
    expect(readdirSync(join(installed, "dist/cli")).toSorted()).toEqual(["LICENSES.txt", "program.js"]);
  });

  test.each(["perf", "jxperf"])("runs as %s without any other package", (name) => {
    expect(run(name, ["--version"])).toEqual({ status: 0, stdout: `${packageJson.version}\n`, stderr: "" });
    expect(run(name, ["normalize", "不少于2个", "--lang", "en"]).stdout).toContain(">= 2 个");
  });

  // The bundle is another text than the sources: it must say the same.
  test("reads every phrase as the sources do", () => {
    const rows = phraseRows();
    const input = rows.map(({ phrase, unit }) => (unit === "" ? phrase : `${phrase}\t${unit}`)).join("\n");
    const { stdout } = spawnSync(join(project, "node_modules/.bin/perf"), ["normalize", "--format", "jsonl"], {
      input,
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    const notations = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).notation);
    expect(notations).toEqual(rows.map(({ notation }) => notation));
  });

  test("checks, scores and explains by its own files", () => {
    const example = join(installed, "examples/liwan-2023");
    const form = join(example, "form.yaml");
    expect(run("perf", ["validate", form]).stdout).toContain("class/unknown-level1");
    expect(run("perf", ["score", form, "--lang", "zh"]).stdout).toContain("总分");
    expect(run("perf", ["explain", "class/unknown-level1"])).toMatchObject({ status: 0, stderr: "" });
  });

  // Needs another program, which a bundle may fail to call.
  test("asks git what has changed", () => {
    const folder = join(project, "repository");
    mkdirSync(folder);
    const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: folder, stdio: "ignore" });
    git("init");
    writeFileSync(join(folder, "表.yaml"), "indicators: []\n");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-m", "1");
    writeFileSync(join(folder, "新表.yaml"), "indicators: []\n");
    const { stdout } = spawnSync(join(project, "node_modules/.bin/perf"), ["validate", ".", "--changed"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(stdout).toMatch(/^新表\.yaml\n/);
    expect(stdout).not.toMatch(/^表\.yaml/m);
  });

  test("is quiet when who reads it has seen enough", () => {
    const pipe = `yes 不少于2个 | "${join(project, "node_modules/.bin/perf")}" normalize --format jsonl | head -n 1`;
    const { stdout, stderr } = spawnSync("bash", ["-c", pipe], { encoding: "utf8" });
    expect(stdout).toContain('"notation":">= 2 个"');
    expect(stderr).toBe("");
  });

  test("gives every schema to who imports it", () => {
    const names = readdirSync(join(installed, "schemas"));
    const script = `for (const name of ${JSON.stringify(names)}) require("${packageJson.name}/schemas/" + name)`;
    expect(spawnSync("node", ["-e", script], { cwd: project, encoding: "utf8" })).toMatchObject({
      status: 0,
      stderr: "",
    });
    expect(names).toContain("lines.schema.json");
  });

  test("says which package a spreadsheet needs where the optional ones were left out", () => {
    const form = join(installed, "examples/liwan-2023/form.yaml");
    const { status, stderr } = run("perf", ["template", form, "--output", join(project, "无.xlsx"), "--lang", "zh"]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: "perf: 这里需要 hucre，但没有安装：npm install hucre\n" });
    const report = run("perf", ["score", form, "--output", `xlsx=${join(project, "无.xlsx")}`, "--lang", "zh"]);
    expect(report).toMatchObject({ status: 2, stderr: "perf: 这里需要 hucre，但没有安装：npm install hucre\n" });
  });

  test("depends on just what the library loads", () => {
    const loaded = readdirSync(join(installed, "dist"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".js") && !file.startsWith("cli"))
      .flatMap((file) => {
        const code = readFileSync(join(installed, "dist", file), "utf8");
        return [...code.matchAll(/^(?:import|export) [^"\n]*?from "([^."][^"]*)"|\bimport\("([^."][^"]*)"\)/gm)];
      })
      .map(([, fixed, late]) => /^(?:@[^/]+\/)?[^/]+/.exec(fixed ?? late ?? "")?.[0]);
    const { dependencies, optionalDependencies } = packageJson;
    expect([...new Set(loaded)].toSorted()).toEqual(
      Object.keys({ ...dependencies, ...optionalDependencies }).toSorted(),
    );
  });

  test("keeps what was compiled for the user alone, and runs as well with a damaged copy or none", () => {
    const cache = join(project, "cache");
    const version = (environment: Readonly<Record<string, string>>) =>
      spawnSync(join(project, "node_modules/.bin/perf"), ["--version"], {
        encoding: "utf8",
        env: { ...process.env, ...environment },
      }).stdout;
    expect(version({ NODE_COMPILE_CACHE: cache, NODE_DISABLE_COMPILE_CACHE: "1" })).toBe(`${packageJson.version}\n`);
    expect(existsSync(cache)).toBe(false);
    version({ NODE_COMPILE_CACHE: cache, NODE_DISABLE_COMPILE_CACHE: "" });
    const [kept = ""] = readdirSync(cache);
    expect(readdirSync(cache)).toHaveLength(1);
    expect(statSync(join(cache, kept)).mode & 0o777).toBe(0o600);
    writeFileSync(join(cache, kept), "damaged");
    expect(version({ NODE_COMPILE_CACHE: cache })).toBe(`${packageJson.version}\n`);
    writeFileSync(join(project, "file"), "");
    expect(version({ NODE_COMPILE_CACHE: join(project, "file/cache") })).toBe(`${packageJson.version}\n`);
  });

  test("writes and reads spreadsheets with the packages that npm installs beside it", () => {
    installDependencies();
    const form = join(installed, "examples/liwan-2023/form.yaml");
    const sheet = join(project, "实际完成值.xlsx");
    expect(run("perf", ["template", form, "--output", sheet])).toEqual({ status: 0, stdout: "", stderr: "" });
    const { status, stdout, stderr } = run("perf", ["score", form, sheet, "--lang", "zh"]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain("E4  错误  指标“文明社区示范点推荐数量”没有填报实际完成值");
  });

  test("is the library that the README shows, with types", () => {
    installDependencies();
    const readme = readFileSync(join(ROOT, "README.md"), "utf8");
    const [, program = ""] = /^```ts\n([\s\S]*?)^```$/m.exec(readme) ?? [];
    writeFileSync(
      join(project, "program.mts"),
      `${program}// @ts-expect-error a notation is no number\nreading.notation.toFixed();\n`,
    );
    writeFileSync(join(project, "program.mjs"), program);
    const tsc = join(ROOT, "node_modules/.bin/tsc");
    const options = [
      "--noEmit",
      "--strict",
      "--module",
      "node20",
      "--types",
      "node",
      "--typeRoots",
      join(ROOT, "node_modules/@types"),
    ];
    expect(spawnSync(tsc, [...options, "program.mts"], { cwd: project, encoding: "utf8" }).stdout).toBe("");

    const { stdout, stderr, status } = spawnSync("node", ["program.mjs"], { cwd: project, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const promised = [...program.matchAll(/^ *console\.log\(.*\); \/\/ (.*?)(?: \(.*)?$/gm)].map(
      ([, text = ""]) => text,
    );
    expect(promised.length).toBeGreaterThan(8);
    const printed = stdout.split("\n");
    expect(promised.filter((text) => !printed.includes(text))).toEqual([]);
  });
});

function installDependencies(): void {
  for (const name of Object.keys({ ...packageJson.dependencies, ...packageJson.optionalDependencies })) {
    const place = join(project, "node_modules", name);
    mkdirSync(dirname(place), { recursive: true });
    if (!existsSync(place)) symlinkSync(join(ROOT, "node_modules", name), place);
  }
}

function run(name: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(join(project, "node_modules/.bin", name), args, { encoding: "utf8" });
  return { status, stdout, stderr };
}
