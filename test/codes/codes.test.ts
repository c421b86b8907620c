import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { codes } from "../../src/all-codes.ts";
import { flags } from "../../src/phrase/messages.ts";
import { rules } from "../../src/rules/index.ts";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

const ruleFamilies = new Set(rules.map(({ code }) => familyOf(code)));
const families = new Set([...ruleFamilies, ...Object.keys(codes).map(familyOf)]);

/** Every text in the sources that has the form of a code of a known family, and those that are put together from flags. */
const emitted = new Set([...literals(), ...Object.keys(flags).map((flag) => `actuals/${flag}`)]);

function literals(): readonly string[] {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".generated.ts") && !/^codes[/\\]/.test(file),
  );
  const sources = files.map((file) => readFileSync(join(SRC, file), "utf8"));
  return sources
    .flatMap((source) => Array.from(source.matchAll(/"([a-z]+\/[a-z0-9-]+)"/g), ([, code = ""]) => code))
    .filter((code) => families.has(familyOf(code)));
}

function familyOf(code: string): string {
  return code.split("/")[0] ?? "";
}

describe("the codes", () => {
  test("that are no rule’s are explained, every one, and no others", () => {
    const ofRules = new Set(rules.map(({ code }) => code));
    const others = [...emitted].filter((code) => !ofRules.has(code));
    expect(others.toSorted()).toEqual(Object.keys(codes).toSorted());
  });

  test("of rules are not explained twice", () => {
    expect(rules.map(({ code }) => code).filter((code) => Object.hasOwn(codes, code))).toEqual([]);
  });

  test("are of families that stand for one thing", () => {
    expect([...ruleFamilies].filter((family) => Object.keys(codes).some((code) => familyOf(code) === family))).toEqual(
      [],
    );
  });
});

describe.for(Object.entries(codes))("%s", ([, { title, explanation }]) => {
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
