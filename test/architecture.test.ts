import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

/**
 * Who may import whom, from the ground up: a row names rooms above it only, and `base` is open to all. A room is a folder of
 * src, or a file that stands there alone.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  phrase: [],
  form: ["phrase"],
  indicator: ["phrase", "form"],
  settings: ["phrase", "form", "indicator"],
  meaning: ["phrase", "form", "indicator", "settings"],
  rules: ["phrase", "form", "indicator"],
  readers: ["phrase", "form", "indicator", "settings"],
  recognising: ["phrase", "form", "indicator", "readers"],
  scoring: ["phrase", "form", "indicator", "settings", "meaning"],
  monitoring: ["phrase", "form", "meaning", "scoring", "settings"],
  comparing: ["phrase", "form", "indicator", "settings", "meaning", "scoring"],
  report: ["form", "indicator", "settings", "scoring", "monitoring", "comparing"],
  screening: ["settings", "report"],
  formatters: ["phrase", "form", "indicator", "settings", "scoring", "monitoring", "comparing", "report"],
  "all-codes": ["settings", "rules", "readers", "recognising", "scoring", "monitoring", "screening"],
  validate: ["form", "indicator", "settings", "rules", "readers", "report", "screening", "all-codes"],
  score: ["form", "settings", "rules", "readers", "scoring", "comparing", "report", "screening", "all-codes"],
  diff: ["readers", "comparing", "report", "score"],
  "import-forms": ["form", "readers", "recognising", "formatters", "score"],
  export: ["phrase", "form", "indicator", "readers", "scoring", "report", "formatters", "score"],
  library: [
    ...["settings", "readers", "scoring", "comparing", "report", "formatters", "all-codes"],
    ...["validate", "score", "diff", "import-forms", "export"],
  ],
  index: [
    ...[
      "phrase",
      "form",
      "indicator",
      "settings",
      "readers",
      "recognising",
      "scoring",
      "monitoring",
      "comparing",
      "report",
    ],
    ...["screening", "formatters", "all-codes", "validate", "import-forms", "export", "library"],
  ],
  cli: [
    ...["phrase", "settings", "rules", "readers", "recognising", "scoring", "monitoring", "comparing", "report"],
    ...["screening", "formatters", "all-codes", "validate", "score", "diff", "import-forms", "export"],
  ],
};

/** Who may import which package: each library stands behind one door. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  base: ["fastest-levenshtein", "fraction.js", "ignore"],
  readers: ["yaml", "papaparse", "@e965/xlsx", "@zip.js/zip.js", "parse5", "saxes"],
  recognising: ["yaml"],
  formatters: ["chalk", "cli-table3", "get-east-asian-width", "hucre"],
  export: ["hucre"],
  cli: ["chalk", "commander", "cli-table3", "tinyglobby", "pdfjs-dist"],
  library: ["chalk"],
};

type Sources = Readonly<Record<string, string>>;

describe("the house", () => {
  const sources = readSources();
  const imports = importsIn(sources);

  test("imports what the table allows, and the outside world only in cli", () => {
    expect(violations(sources)).toEqual([]);
  });

  test("has a row in the table for every room, and every row allows what is above it", () => {
    const rooms = Object.keys(MAY_IMPORT);
    expect(rooms.toSorted()).toEqual([...new Set(Object.keys(sources).map(roomOf))].toSorted());
    const upward = Object.entries(MAY_IMPORT).flatMap(([room, allowed]) =>
      allowed.filter((other) => rooms.indexOf(other) >= rooms.indexOf(room)).map((other) => `${room} → ${other}`),
    );
    expect(upward).toEqual([]);
  });

  test("allows nothing that no file needs", () => {
    expect(needless(MAY_IMPORT, imports)).toEqual([]);
  });

  test("has no circles, neither of files nor of folders", () => {
    expect(circles(imports)).toEqual([]);
    expect(circles(betweenFolders(imports))).toEqual([]);
  });

  test("has at most 24 rooms, and no file of more than 350 lines but data", () => {
    expect(Object.keys(MAY_IMPORT).length).toBeLessThanOrEqual(24);
    const long = Object.entries(sources).filter(([file, source]) => !isData(file) && source.split("\n").length > 351);
    expect(long.map(([file]) => file)).toEqual(TO_BE_SPLIT);
  });
});

/** Files that are too long and are to lose what can stand alone. A file may leave this list, and none may join it. */
const TO_BE_SPLIT: readonly string[] = [];

/** What is generated, and lists of words, units and characters. */
function isData(file: string): boolean {
  return /\.generated\.ts$|-(?:data|labels)\.ts$/.test(file);
}

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
      "Node outside the context",
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

  test.for<[what: string, sources: Sources, circle: string]>([
    [
      "a circle of files",
      { "form/a.ts": 'import { b } from "./b.ts";', "form/b.ts": 'import { a } from "./a.ts";' },
      "form/a.ts, form/b.ts",
    ],
    [
      "a circle of folders that none of their files make",
      {
        "scoring/one/a.ts": 'import { b } from "../two/b.ts";',
        "scoring/two/b.ts": "export const b = 1;",
        "scoring/two/c.ts": 'import { d } from "../one/d.ts";',
        "scoring/one/d.ts": "export const d = 1;",
      },
      "scoring/one, scoring/two",
    ],
  ])("sees %s", ([, sources, circle]) => {
    const imports = importsIn(sources);
    expect([...circles(imports), ...circles(betweenFolders(imports))]).toEqual([circle]);
  });

  test("sees a permission that nobody uses", () => {
    const imports = importsIn({ "rules/a.ts": 'import { x } from "../form/b.ts";', "form/b.ts": "" });
    expect(needless({ form: [], rules: ["form", "phrase"] }, imports)).toEqual(["rules → phrase"]);
  });

  test("lets a room have its roof and its ground in one folder", () => {
    const imports = importsIn({
      "rules/index.ts": 'import { x } from "./name/x.ts";',
      "rules/name/x.ts": 'import { y } from "../rule.ts";',
      "rules/rule.ts": "",
    });
    expect(circles(betweenFolders(imports))).toEqual([]);
  });

  test("lets pass what the table allows", () => {
    const source =
      'import { x } from "./b.ts";\nimport type { Form } from "../form/form.ts";\n// process of elimination';
    expect(violations({ "rules/a.ts": source, "cli/a.ts": 'import { env } from "node:process";' })).toEqual([]);
  });
});

/** Files by the files that they import. */
type Imports = ReadonlyMap<string, ReadonlySet<string>>;

function importsIn(sources: Sources): Imports {
  return new Map(
    Object.entries(sources).map(([file, source]) => {
      const specifiers = specifiersIn(withoutComments(source)).filter((specifier) => specifier.startsWith("."));
      return [file, new Set(specifiers.map((specifier) => posix.join(posix.dirname(file), specifier)))];
    }),
  );
}

/** What a table allows and no import needs. */
function needless(table: typeof MAY_IMPORT, imports: Imports): readonly string[] {
  const needed = new Set(
    [...imports].flatMap(([file, others]) => [...others].map((other) => `${roomOf(file)} → ${roomOf(other)}`)),
  );
  return Object.entries(table)
    .flatMap(([room, allowed]) => allowed.map((other) => `${room} → ${other}`))
    .filter((permission) => !needed.has(permission));
}

/** Folders by the folders that their files import; the files that stand alone in src are folders of their own. */
function betweenFolders(imports: Imports): Imports {
  const folders = new Map<string, Set<string>>();
  for (const [file, others] of imports) {
    const folder = folderOf(file);
    const reached = folders.get(folder) ?? new Set();
    folders.set(folder, reached);
    for (const other of [...others].map(folderOf)) if (!isWithin(folder, other)) reached.add(other);
  }
  return folders;
}

function folderOf(file: string): string {
  return file.includes("/") ? posix.dirname(file) : file;
}

/** A folder holds both what its inner folders build on and what builds on them. */
function isWithin(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

/** Each group of nodes that reach one another, in order. */
function circles(graph: Imports): readonly string[] {
  const reach = new Map([...graph.keys()].map((node) => [node, reachable(graph, node)]));
  const groups = [...graph.keys()].map((node) =>
    [...(reach.get(node) ?? [])]
      .filter((other) => reach.get(other)?.has(node))
      .toSorted()
      .join(", "),
  );
  return [...new Set(groups)].filter((group) => group !== "");
}

/** What a node leads to; itself only over others. */
function reachable(graph: Imports, from: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...(graph.get(from) ?? [])];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    open.push(...(graph.get(node) ?? []));
  }
  return seen;
}

function violations(sources: Sources): readonly string[] {
  return Object.entries(sources).flatMap(([file, source]) => {
    const room = roomOf(file);
    const code = withoutComments(source);
    return [
      ...specifiersIn(code).flatMap((specifier) => forbidden(file, room, specifier)),
      ...(room === "cli" ? [] : WORLD.filter(([, use]) => use.test(code)).map(([name]) => `${file} uses ${name}`)),
    ];
  });
}

function specifiersIn(code: string): readonly string[] {
  return [...code.matchAll(IMPORT)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? "");
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
    const allowed = target.startsWith("..") || other === room || other === "base" || MAY_IMPORT[room]?.includes(other);
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
