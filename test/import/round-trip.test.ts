import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hasErrors } from "../../src/base/diagnostic.ts";
import { exportForm } from "../../src/export/export-form.ts";
import type { Form } from "../../src/form/form.ts";
import { importForms } from "../../src/import-forms.ts";
import { readForm } from "../../src/readers/form/read-form.ts";
import { openActuals } from "../../src/score.ts";

const LIWAN = new URL("../../examples/liwan-2023/", import.meta.url);
const PUBLISHED = new URL("../rules/published/", import.meta.url);
const encode = (text: string) => new TextEncoder().encode(text);

const PROJECT = `version: 1
kind: project
title: 校舍维修项目支出绩效目标表
year: 2023
department: { name: 县教育局, unit: 县第一中学 }
project: { name: 校舍维修, attribute: 延续项目, period: 2022-2024, basis: 县政府会议纪要, leader: 某某 }
goal: 完成校舍维修
indicators:
  - { level1: 产出指标, level2: 数量指标, name: 维修面积, sign: ≥, target: 1200, unit: 平方米, weight: 40, baseline: 900平方米, source: 台账 }
  - { level1: 产出指标, level2: 数量指标, name: 维修幢数, target: 不少于3幢, weight: 20, explanation: 开工并验收, id: A2 }
  - { level1: 成本指标, name: 单位成本, sign: ≤, target: 800, unit: 元/平方米, weight: 10, direction: lower_is_better }
  - { level1: 效益指标, name: 校舍安全, target: 明显改善, weight: 10, standard: 达成/部分达成/未达成 }
  - { level1: 满意度指标, level2: 服务对象满意度, name: 师生满意度, target: ≥90%, weight: 10 }
filed_on: 2023-01-04
contact: { name: 某某, phone: '000' }
`;

describe("what is exported and imported again is the same form", () => {
  test.each([
    ["the form of Liwan", readFileSync(new URL("form.yaml", LIWAN), "utf8")],
    ["a project", PROJECT],
    ["a department without tasks", PROJECT.replace("kind: project\n", "").replace(/^project:.*\n/m, "")],
  ])("%s", async (_, yaml) => {
    const { form, unplaced } = await imported(yaml);
    expect(unplaced).toEqual([]);
    expect(plain(form)).toEqual(plain(formOf(yaml)));
  });

  const readable = readdirSync(PUBLISHED).filter((file) => {
    const { diagnostics } = readForm(file, readFileSync(new URL(file, PUBLISHED)));
    // The import refuses the form of Suzhou: its classes (投入目标) are none that it knows.
    return file.endsWith(".yaml") && !file.startsWith("suzhou") && !hasErrors(diagnostics);
  });

  test.each(readable)("published %s", async (file) => {
    const yaml = readFileSync(new URL(file, PUBLISHED), "utf8");
    expect(plain((await imported(yaml)).form).blocks).toEqual(plain(formOf(yaml)).blocks);
  });
});

test("a scored form comes back without the weights that only the policy gave it, and with its actuals", async () => {
  const yaml = readFileSync(new URL("form.yaml", LIWAN), "utf8");
  const { form, actuals } = await imported(yaml, readFileSync(new URL("actuals.csv", LIWAN)));
  expect(plain(form).blocks).toEqual(plain(formOf(yaml)).blocks);
  expect(actuals).toContain("宣讲报告会场数,不少于4场,3场,1 场因场地维修推迟到次年,9.38");
  expect(actuals).toMatch(/预算执行率.*96\.2%/);
});

async function imported(yaml: string, actuals?: Uint8Array) {
  const opened = actuals && (await openActuals({ file: "a.csv", bytes: actuals }));
  const { content } = await exportForm({ file: "form.yaml", bytes: encode(yaml) }, opened);
  const result = await importForms(
    { file: "表.xlsx", bytes: content ?? new Uint8Array() },
    { language: "zh", keys: "en", comments: true, year: undefined },
  );
  if (result.problem !== undefined) throw new Error(result.problem.message.en);
  const lost = result.forms.flatMap(({ form }) => form.notPlaced.filter(({ isFurniture }) => !isFurniture));
  // The total is no part of a form.
  const unplaced = lost.map(({ text }) => text).filter((text) => !text.startsWith("总分："));
  const [first] = result.forms;
  return { form: formOf(first?.yaml ?? ""), actuals: first?.actuals, unplaced };
}

function formOf(yaml: string): Form {
  const { form, diagnostics } = readForm("form.yaml", encode(yaml));
  if (form === undefined) throw new Error(JSON.stringify(diagnostics.map(({ message }) => message.en)));
  return form;
}

/** Without places in the file, and with blanks as one. */
function plain(form: Form) {
  return JSON.parse(
    JSON.stringify(form, (key, value) => {
      if (key === "path" || key === "reading") return undefined;
      if (typeof value === "bigint") return value.toString();
      return typeof value === "string" ? value.replaceAll(/\s+/g, " ").trim() : value;
    }),
  );
}
