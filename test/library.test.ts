import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import reportSchema from "../schemas/report.schema.json" with { type: "json" };
import {
  diff,
  fix,
  formatNames,
  loadConfig,
  loadPolicy,
  rank,
  render,
  score,
  template,
  validate,
} from "../src/index.ts";
import { GOOD_FORM, goodFormWith } from "./readers/support/read.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const FORM = { file: "form.yaml", bytes: GOOD_FORM };
const ACTUALS = { file: "a.csv", bytes: template(FORM).csv ?? "" };

describe("a report", () => {
  test("of text is that of its bytes", () => {
    expect(validate({ file: "form.yaml", bytes: new TextEncoder().encode(GOOD_FORM) }).files).toEqual(
      validate(FORM).files,
    );
  });

  test("is as JSON what the schema describes", async () => {
    const fits = new Ajv2020({ strict: false }).compile(reportSchema);
    for (const report of [validate(FORM), await score(FORM, ACTUALS)]) {
      fits(JSON.parse(JSON.stringify(report)));
      expect(fits.errors).toBe(null);
      expect(JSON.stringify(report)).toBe(JSON.stringify(JSON.parse(render(report, "json"))));
    }
    expect(JSON.parse(JSON.stringify(await rank([{ form: FORM, actuals: ACTUALS }]))).schemaVersion).toBe(1);
    expect(JSON.parse(JSON.stringify(diff(FORM, FORM))).schemaVersion).toBe(1);
  });

  test.each(formatNames("report").filter((name) => name !== "xlsx"))("can be written as %s", (format) => {
    expect(render(validate([FORM, { ...FORM, file: "坏.yaml", bytes: "" }]), format, { language: "en" })).not.toBe("");
  });
});

test("mends a slip", () => {
  expect(fix({ ...FORM, bytes: goodFormWith("year: ", "year：") }).after).toContain("\nyear: 2023\n");
});

test("keeps to a configuration", () => {
  const { config } = loadConfig({ file: "perf.config.yaml", bytes: "rules: { weight/defaulted: error }\n" });
  const codes = (report: ReturnType<typeof validate>) => report.files.flatMap(({ diagnostics }) => diagnostics);
  expect(codes(validate(FORM)).find(({ code }) => code === "weight/defaulted")?.severity).toBe("info");
  expect(validate(FORM, config && { config }).verdict).toBe("fail");
});

test("says what is wrong with a policy, and throws for a name that is none", async () => {
  const { policy, report } = loadPolicy({ file: "p.yaml", bytes: "extends: mof-2020-10\nplaces: much\n" });
  expect(policy).toBeUndefined();
  expect(report.diagnostics).not.toEqual([]);
  await expect(score(FORM, ACTUALS, { policy: "mof-2020-11" })).rejects.toThrow("did you mean “mof-2020-10”?");
});

describe("the types", () => {
  test("export every type that a signature names", () => {
    if (!existsSync(join(ROOT, "dist/index.d.ts"))) throw new Error("dist is missing: run npm run build first");
    expect(unexported(exportsOf(join(ROOT, "src/index.ts")))).toEqual([]);
  });

  test("are seen to lack one", () => {
    const exported = exportsOf(join(ROOT, "src/index.ts"));
    exported.delete("report/report.ts#FileReport");
    expect(unexported(exported)).toContain("report/report.ts#FileReport");
  });
});

/** "report/report.ts#FileReport" for each name that index.ts exports. */
function exportsOf(index: string): Set<string> {
  const lists = readFileSync(index, "utf8").matchAll(/export (?:type )?\{([^}]*)\} from "\.\/([^"]+)"/g);
  return new Set([...lists].flatMap(([, names = "", file]) => namesIn(names).map((name) => `${file}#${name}`)));
}

function namesIn(list: string): readonly string[] {
  return list
    .split(",")
    .map((name) => /^(?:type )?([\w$]+)/.exec(name.trim())?.[1] ?? "")
    .filter((name) => name !== "");
}

/** The types that the declarations of exported names take from elsewhere, and that nobody can name. */
function unexported(exported: ReadonlySet<string>): readonly string[] {
  const missing = [...exported].flatMap((key) => {
    const [file = "", name = ""] = key.split("#");
    const text = readFileSync(join(ROOT, "dist", file.replace(/\.ts$/, ".d.ts")), "utf8");
    const used = new Set(declarationOf(name, text).match(/\b[A-Z][\w$]*/g));
    const imported = [...text.matchAll(/import (?:type )?\{([^}]*)\} from "(\.[^"]+)"/g)].flatMap(
      ([, names = "", from = ""]) => {
        const source = posix.join(dirname(file), from).replace(/\.js$/, ".ts");
        return namesIn(names).map((one) => [one, `${source}#${one}`] as const);
      },
    );
    const own = [...text.matchAll(/^export (?:declare )?(?:interface|type|class) ([\w$]+)/gm)].map(
      ([, one = ""]) => [one, `${file}#${one}`] as const,
    );
    return [...imported, ...own]
      .filter(([one]) => used.has(one) && one !== one.toUpperCase())
      .map(([, place]) => place);
  });
  return [...new Set(missing)].filter((place) => !exported.has(place)).toSorted();
}

/** From its keyword up to the next declaration, without comments. */
function declarationOf(name: string, text: string): string {
  const parts = text
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .split(/^(?=(?:export )?(?:declare )?(?:abstract )?(?:const|function|class|interface|type) )/m);
  const heads = new RegExp(
    `^(?:export )?(?:declare )?(?:abstract )?(?:const|function|class|interface|type) ${name}\\b`,
  );
  return parts.filter((part) => heads.test(part)).join("\n");
}
