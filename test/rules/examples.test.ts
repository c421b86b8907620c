import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/base/language.ts";
import { renderReport as pretty } from "../../src/formatters/terminal/report.ts";
import { DEFAULT_GATE } from "../../src/report/gate.ts";
import { makeValidationReport } from "../../src/report/make-report.ts";
import { rules } from "../../src/rules/index.ts";
import { validate } from "../../src/validate.ts";
import { style } from "../formatters/support/styles.ts";

const codes = rules.map(({ code }) => code);

test("folder, registry and examples name the same rules", () => {
  const files = codesIn("src/rules").map((file) => file.replace(/\.ts$/, ""));
  expect(files).toEqual(codes.toSorted());
  expect(codesIn("examples/rules")).toEqual(codes.toSorted());
});

test("a rule stands in the registry once", () => {
  expect(new Set(codes).size).toBe(codes.length);
});

describe.for(codes)("%s", (code) => {
  test("its good example has no findings", () => {
    expect(findings(`examples/rules/${code}/good.yaml`)).toEqual([]);
  });

  test("its bad example has the finding that it announces and no other", () => {
    const file = `examples/rules/${code}/bad.yaml`;
    const announced = Array.from(readFileSync(file, "utf8").matchAll(/^# finds: (.+)$/gm), ([, finding]) => finding);
    expect(findings(file)).toEqual(announced);
    expect(announced.every((finding) => finding?.startsWith(`${code} `))).toBe(true);
  });

  test("this is what people see of its bad example", async () => {
    const file = `examples/rules/${code}/bad.yaml`;
    await expect(shown(file, "zh")).toMatchFileSnapshot(`../../examples/rules/${code}/bad.out`);
    await expect(shown(file, "en")).toMatchFileSnapshot(`golden/${code}.en.txt`);
  });
});

describe.for(rules)("$code", ({ title, explanation, basis }) => {
  test("speaks Chinese and English", () => {
    for (const text of [title, explanation, basis ?? title]) {
      expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(text.en).toMatch(/[A-Za-z]/);
    }
    expect(title.en).toMatch(/^[a-z]/);
  });
});

function findings(file: string): readonly string[] {
  const { diagnostics } = validate(file, readFileSync(file));
  return diagnostics.map(({ code, place }) => `${code} ${place.start?.line}:${place.start?.column}`);
}

function shown(file: string, language: Language): string {
  const report = makeValidationReport([validate(file, readFileSync(file))], DEFAULT_GATE);
  return pretty(report, style({ language }));
}

/** "family/name" of everything two levels below a folder, in alphabetical order. */
function codesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: family }) => readdirSync(`${folder}/${family}`).map((name) => `${family}/${name}`))
    .toSorted();
}
