import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { allCodes } from "../src/all-codes.ts";
import { defineCode } from "../src/base/define-code.ts";
import { isBinding } from "../src/base/diagnostic.ts";
import { sentence } from "../src/base/language.ts";
import { rules } from "../src/rules/index.ts";
import { validate } from "../src/validate.ts";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

const codes = allCodes.map(({ code }) => code);
const families = new Set(codes.map(familyOf));

function familyOf(code: string): string {
  return code.split("/")[0] ?? "";
}

/** Sources by path, without those that are generated. */
const sources = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".generated.ts"))
  .map((file) => [file, readFileSync(join(SRC, file), "utf8")] as const);

/** Every text of a source that has the form of a code of a known family. */
function literals(source: string): readonly string[] {
  const code = source.replaceAll(/^ *(?:\/\*)?\*.*$|\/\/.*$/gm, "");
  const texts = Array.from(code.matchAll(/["'`]([a-z]+)\/[a-z0-9-]+(?:["'`]|\$\{)|["'`]([a-z]+)\/\$\{/g));
  return texts.filter(([, one, other]) => families.has(one ?? other ?? "")).map(([text]) => text);
}

describe("the codes", () => {
  test("are written only where they are defined", () => {
    const elsewhere = sources.filter(([file]) => !/findings\.ts$|^rules\//.test(file));
    expect(elsewhere.flatMap(([file, source]) => literals(source).map((text) => `${file}: ${text}`))).toEqual([]);
  });

  test("that are defined are all known, each once", () => {
    const defined = sources
      .filter(([file]) => file.endsWith("findings.ts"))
      .flatMap(([, source]) => Array.from(source.matchAll(/defineCode\(\s*"([^"]+)"/g), ([, code = ""]) => code));
    const ofRules = rules.map(({ code }) => code);
    expect(codes.toSorted()).toEqual([...defined, ...ofRules].toSorted());
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("are of families that stand for one thing", () => {
    const ofRules = new Set(rules.map(({ code }) => familyOf(code)));
    const others = codes.slice(rules.length);
    expect(others.filter((code) => ofRules.has(familyOf(code)))).toEqual([]);
  });
});

test("no finding of the examples is more severe than its code, and each code is as severe as some finding of it", () => {
  const severest = new Map<string, number>();
  for (const { code } of rules) {
    const path = `examples/rules/${code}/bad.yaml`;
    for (const found of validate(path, readFileSync(path)).diagnostics)
      severest.set(found.code, Math.max(severest.get(found.code) ?? 0, BY_SEVERITY.indexOf(found.severity)));
  }
  expect(rules.map(({ code }) => [code, severest.get(code)])).toEqual(
    rules.map(({ code, severity }) => [code, BY_SEVERITY.indexOf(severity)]),
  );
});

const BY_SEVERITY = ["info", "warning", "error"];

test("the pages of docs/codes are up to date", () => {
  const script = fileURLToPath(new URL("../.build/generate-docs.mjs", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});

describe("a definition", () => {
  const plain = { zh: "例", en: "example" };
  const message = sentence({ zh: "{what}", en: "{what}" });
  const example = defineCode("example/code", {
    title: plain,
    explanation: plain,
    binding: true,
    wordings: { read: { severity: "warning", message }, notRead: { severity: "error", message } },
  });

  test("has the severity of its most severe wording", () => {
    expect(example.severity).toBe("error");
  });

  test("binds with its errors and not with its warnings", () => {
    expect(isBinding(example.notRead({ file: "a" }, { what: "x" }))).toBe(true);
    expect(isBinding(example.read({ file: "a" }, { what: "x" }))).toBe(false);
  });
});

describe.for(allCodes)("$code", ({ title, explanation }) => {
  test("speaks Chinese and English", () => {
    for (const text of [title, explanation]) {
      expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(text.en).toMatch(/[A-Za-z]{3}/);
    }
    expect(title.zh + title.en).not.toMatch(/[。.]$/);
    expect(explanation.zh).toMatch(/。$/);
    expect(explanation.en).toMatch(/\.$/);
  });
});
