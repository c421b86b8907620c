import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { fingerprints } from "../../src/report/fingerprints.ts";

const TEXT = "version: 1\nindicators:\n  - name: 新闻报道量\n    target: 不少于50篇\n";

function at(line: number, column: number, endColumn: number, pointer = "/indicators/0/target"): Diagnostic {
  return {
    code: "target/unreadable",
    severity: "error",
    message: { zh: "", en: "" },
    place: { file: "form.yaml", pointer, start: { line, column }, end: { line, column: endColumn } },
  };
}

function print(source: string, ...diagnostics: readonly Diagnostic[]): readonly string[] {
  return fingerprints({ path: "form.yaml", source, diagnostics });
}

describe("a fingerprint", () => {
  const [original] = print(TEXT, at(4, 13, 19));

  test("stays when lines are added above", () => {
    expect(print(`# 注释\n\n${TEXT}`, at(6, 13, 19))).toEqual([original]);
  });

  test("stays when blanks change", () => {
    const padded = TEXT.replace("不少于50篇", "  不少于50篇");
    expect(print(padded, at(4, 13, 21))).toEqual([original]);
  });

  test.for<[what: string, prints: readonly string[]]>([
    ["the text", print(TEXT.replace("50", "60"), at(4, 13, 19))],
    ["the pointer", print(TEXT, at(4, 13, 19, "/indicators/1/target"))],
    ["the code", print(TEXT, { ...at(4, 13, 19), code: "target/ambiguous" })],
  ])("changes with %s", ([, prints]) => {
    expect(prints).not.toEqual([original]);
  });

  test("tells equal findings apart by their order", () => {
    const prints = print(TEXT, at(4, 13, 19), at(4, 13, 19));
    expect(prints[0]).toBe(original);
    expect(new Set(prints).size).toBe(2);
  });

  test("is different for each of 100,000 findings", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => at(4, 13, 19, `/indicators/${index}/target`));
    expect(new Set(print(TEXT, ...many)).size).toBe(100_000);
  });
});
