import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

/** Who may import whom. A room is a folder of src, or a file that stands there alone; it may always import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "all-codes": ["base", "readers", "recognising", "rules", "scoring", "screening", "settings"],
  base: [],
  cli: [
    "all-codes",
    "base",
    "comparing",
    "diff",
    "export-form",
    "fix-form",
    "formatters",
    "import-forms",
    "normalize",
    "phrase",
    "readers",
    "recognising",
    "report",
    "rules",
    "score",
    "scoring",
    "screening",
    "settings",
    "template",
    "validate",
  ],
  comparing: ["base", "form", "indicator", "meaning", "phrase", "scoring", "settings"],
  diff: ["base", "comparing", "readers", "report", "score"],
  export: ["base", "form", "formatters", "indicator", "phrase", "scoring"],
  "export-form": ["base", "export", "form", "formatters", "readers", "report", "score", "scoring"],
  "fix-form": ["base", "report", "screening", "validate"],
  form: ["base", "phrase"],
  formatters: ["base", "comparing", "form", "indicator", "phrase", "report", "scoring", "settings"],
  "import-forms": ["base", "formatters", "readers", "recognising", "score"],
  index: [
    "base",
    "comparing",
    "diff",
    "form",
    "import-forms",
    "judge",
    "phrase",
    "readers",
    "report",
    "score",
    "scoring",
    "settings",
    "template",
    "validate",
  ],
  indicator: ["base", "form", "phrase"],
  judge: ["base", "form", "phrase", "scoring", "settings"],
  meaning: ["base", "form", "indicator", "phrase", "settings"],
  normalize: ["phrase"],
  phrase: ["base"],
  readers: ["base", "form", "indicator", "phrase", "settings"],
  recognising: ["base", "form", "indicator", "phrase", "readers"],
  report: ["base", "comparing", "form", "indicator", "scoring", "settings"],
  rules: ["base", "form", "indicator", "phrase"],
  score: ["all-codes", "base", "comparing", "form", "readers", "report", "rules", "scoring", "screening", "settings"],
  scoring: ["base", "form", "indicator", "meaning", "phrase", "settings"],
  screening: ["base", "readers", "report", "settings"],
  settings: ["base", "indicator"],
  template: ["base", "form", "formatters", "indicator", "readers", "report", "score", "scoring"],
  validate: ["all-codes", "base", "form", "readers", "report", "rules", "screening", "settings"],
};

/** Who may import which package: each library stands behind one door. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  base: ["fastest-levenshtein", "fraction.js", "ignore"],

  readers: ["yaml", "papaparse", "@e965/xlsx", "@zip.js/zip.js", "parse5", "saxes"],
  recognising: ["yaml"],
  formatters: ["chalk", "cli-table3", "get-east-asian-width", "hucre"],
  template: ["hucre"],
  export: ["hucre"],
  cli: ["chalk", "commander", "cli-table3", "tinyglobby", "pdfjs-dist"],
};

type Sources = Readonly<Record<string, string>>;

describe("the house", () => {
  test("imports only downwards, and the outside world only in the hall", () => {
    expect(violations(readSources())).toEqual([]);
  });

  test("has a row in the table for every room", () => {
    expect(Object.keys(MAY_IMPORT).toSorted()).toEqual([...new Set(Object.keys(readSources()).map(roomOf))].toSorted());
  });
});

describe("the check itself", () => {
  test.for<[what: string, file: string, source: string, violation: string]>([
    [
      "a lower room importing a higher one",
      "form/form.ts",
      'import { x } from "../rules/index.ts";',
      "form/form.ts imports rules",
    ],
    ["a type import", "phrase/a.ts", 'import type { Form } from "../form/form.ts";', "phrase/a.ts imports form"],
    ["a re-export", "report/a.ts", 'export { x } from "../formatters/index.ts";', "report/a.ts imports formatters"],
    ["a dynamic import", "rules/a.ts", 'await import("../cli/main.ts");', "rules/a.ts imports cli"],
    [
      "Node outside the hall",
      "readers/a.ts",
      'import { readFile } from "node:fs/promises";',
      "readers/a.ts uses node:fs/promises",
    ],
    ["a library in the wrong room", "scoring/a.ts", 'import chalk from "chalk";', "scoring/a.ts uses chalk"],
    ["a part of a library", "form/a.ts", 'import { parse } from "papaparse";', "form/a.ts uses papaparse"],
    ["the process", "scoring/a.ts", "const home = process.env.HOME;", "scoring/a.ts uses process"],
    ["the console", "phrase/a.ts", 'console.log("x");', "phrase/a.ts uses console"],
    ["the clock", "rules/date/a.ts", "const today = new Date();", "rules/date/a.ts uses the clock"],
  ])("sees %s", ([, file, source, violation]) => {
    expect(violations({ [file]: source })).toEqual([violation]);
  });

  test("lets pass what the table allows", () => {
    const source =
      'import { x } from "./b.ts";\nimport type { Form } from "../form/form.ts";\n// process of elimination';
    expect(violations({ "rules/a.ts": source, "cli/a.ts": 'import { env } from "node:process";' })).toEqual([]);
  });
});

function violations(sources: Sources): readonly string[] {
  return Object.entries(sources).flatMap(([file, source]) => {
    const room = roomOf(file);
    const code = withoutComments(source);
    const imported = [...code.matchAll(IMPORT)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? "");
    return [
      ...imported.flatMap((specifier) => forbidden(file, room, specifier)),
      ...(room === "cli" ? [] : WORLD.filter(([, use]) => use.test(code)).map(([name]) => `${file} uses ${name}`)),
    ];
  });
}

const IMPORT = /^(?:import|export)\b[^"]*?\bfrom "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm;

const WORLD: readonly [name: string, use: RegExp][] = [
  ["process", /\bprocess\./],
  ["console", /\bconsole\./],
  ["the clock", /new Date\(\)|Date\.now\(|performance\./],
];

function forbidden(file: string, room: string, specifier: string): readonly string[] {
  if (specifier.startsWith(".")) {
    const target = posix.normalize(posix.join(dirname(file), specifier));
    const other = roomOf(target);
    // schemas/ and package.json lie beside src and know nobody.
    const allowed = target.startsWith("..") || other === room || MAY_IMPORT[room]?.includes(other);
    return allowed ? [] : [`${file} imports ${other}`];
  }
  if (specifier.startsWith("node:")) return room === "cli" ? [] : [`${file} uses ${specifier}`];
  const [library = specifier] = /^(?:@[^/]+\/)?[^/]+/.exec(specifier) ?? [];
  return MAY_USE[room]?.includes(library) ? [] : [`${file} uses ${library}`];
}

function roomOf(file: string): string {
  return file.split("/")[0]?.replace(/\.ts$/, "") ?? file;
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, "");
}

function readSources(): Sources {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return Object.fromEntries(files.map((file) => [file.replaceAll("\\", "/"), readFileSync(join(SRC, file), "utf8")]));
}
