import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import schema from "../../../schemas/form.zh.schema.json" with { type: "json" };
import { readForm } from "../../../src/readers/form/read-form.ts";

const FOLDER = new URL("../../../examples/liwan-2023/", import.meta.url);
const bytes = (name: string) => readFileSync(new URL(name, FOLDER));
const CHINESE = bytes("form.zh.yaml").toString("utf8");

const validate = new Ajv2020({ allowUnionTypes: true, strict: false }).compile(schema);
const accepts = (text: string) => validate(parse(text));

describe("the form of Liwan with its own labels as keys", () => {
  test("is the same form", () => {
    const chinese = readForm("form.zh.yaml", bytes("form.zh.yaml"));
    expect(chinese.diagnostics).toEqual([]);
    expect(chinese.form).toEqual(readForm("form.yaml", bytes("form.yaml")).form);
  });

  test("has no English key", () => {
    expect(CHINESE.match(/^[- ]*[a-z_0-9]+:/gm)).toBeNull();
  });
});

describe("the schema with labels as keys", () => {
  test("is up to date with the schema of the form, the labels and the codes", () => {
    const script = fileURLToPath(new URL("../../../.build/generate-schemas.mjs", import.meta.url));
    expect(() => execFileSync(process.execPath, [script, "--check"], { stdio: "pipe" })).not.toThrow();
  });

  test("is content with the example, and with other labels of the same keys", () => {
    expect(accepts(CHINESE)).toBe(true);
    expect(accepts(CHINESE.replaceAll("预期指标:", "指标值:").replaceAll("任务指标:", "绩效指标:"))).toBe(true);
    expect(
      accepts(
        CHINESE.replace("部门:\n  部门名称", "部门名称")
          .replace("  财政主管处室", "财政主管处室")
          .replace("  部门职能", "部门职能"),
      ),
    ).toBe(true);
    expect(accepts(CHINESE.replace("不少于2个", "{比较符: '>=', 数值: 2, 单位: 个}"))).toBe(true);
  });

  test.for<[what: string, text: string]>([
    ["a typo", CHINESE.replace("三级指标:", "三级指标名:")],
    ["a missing label", CHINESE.replace("年度: 2023\n", "")],
    ["a missing label of an indicator", CHINESE.replace("    预期指标: 不少于2个\n", "")],
    ["a form without department", CHINESE.replace(/部门:\n( {2}.*\n)+/, "")],
    ["a form without indicators", CHINESE.replace(/部门指标:[\s\S]*(?=其他需要)/, "")],
    ["two labels of one key", CHINESE.replace("    预期指标:", "    指标值: 1\n    预期指标:")],
    ["a label under its heading and at the top", CHINESE.replace("年度: 2023", "年度: 2023\n部门名称: 甲")],
    ["a wrong type", CHINESE.replace("年度: 2023", "年度: 二〇二三")],
    ["an operator that is none", CHINESE.replace("不少于2个", "{比较符: '=>', 数值: 2}")],
    ["an English key", CHINESE.replace("年度: 2023", "year: 2023")],
  ])("complains of %s", ([, text]) => {
    expect(text).not.toBe(CHINESE);
    expect(accepts(text)).toBe(false);
  });
});

describe.for(["form.schema.json", "form.zh.schema.json"])("every property of %s", (name) => {
  test("has a title and a description, so that an editor can explain it", () => {
    const text = readFileSync(new URL(`../../../schemas/${name}`, import.meta.url), "utf8");
    expect(unexplained(JSON.parse(text), "")).toEqual([]);
  });
});

/** Properties that an editor has nothing to say about; `false` forbids one. */
function unexplained(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === "dependentSchemas" || key === "anyOf" || key === "allOf") return [];
    if (key !== "properties") return unexplained(value, `${path}/${key}`);
    return Object.entries<Readonly<Record<string, unknown>>>(value).flatMap(([name, property]) => [
      ...(property.title && property.description ? [] : [`${path}/${name}`]),
      ...unexplained(property, `${path}/${name}`),
    ]);
  });
}
