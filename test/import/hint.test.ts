import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "../cli/support/run.ts";

const at = (path: string) => readFileSync(new URL(`documents/${path}`, import.meta.url));

test.for([
  ["validate 表.docx", "表.docx", "d5-sichuan-dept/form.docx"],
  ["validate 表.xlsx", "表.xlsx", "d6-two-projects-workbook/form.xlsx"],
  ["validate 表.pdf", "表.pdf", "d5-sichuan-dept/form.pdf"],
  ["score 表.docx 实际值.csv", "表.docx", "d5-sichuan-dept/form.docx"],
] as const)("perf %s says that perf import reads it", async ([line, file, source]) => {
  const files = { [file]: at(source), "实际值.csv": "三级指标,实际完成值\n" };
  const { status, stdout, stderr } = await run([...line.split(" "), "--lang", "zh"], { files });
  expect({ status, saysSo: `${stdout}${stderr}`.includes(`perf import ${file}`) }).toEqual({ status: 2, saysSo: true });
});

test("the files that perf import wrote are left alone, and written over with --force", async () => {
  const files = { "表.docx": at("d5-sichuan-dept/form.docx"), "表.yaml": "version: 1\n" };
  const first = await run(["import", "表.docx", "--lang", "zh"], { files });
  expect(first).toMatchObject({ status: 2, written: {}, stderr: "perf: “表.yaml”已存在，没有写入；加 --force 覆盖\n" });
  const second = await run(["import", "表.docx", "--lang", "zh", "--force"], { files });
  expect({ status: second.status, written: Object.keys(second.written) }).toEqual({ status: 0, written: ["表.yaml"] });
});

test("--strict writes nothing where a row is doubtful", async () => {
  const text = readFileSync(new URL("texts/01.txt", import.meta.url));
  const { status, written, stderr } = await run(["import", "01.txt", "--strict", "--lang", "zh"], {
    files: { "01.txt": text },
  });
  expect({ status, written, stderr }).toEqual({
    status: 1,
    written: {},
    stderr: "perf: 有存疑的行，--strict 时不写入\n",
  });
});

test("a year that the form does not state is given, not guessed", async () => {
  const files = { "a.xlsx": readFileSync(new URL("bad/noyear.xlsx", import.meta.url)) };
  const { status, written } = await run(["import", "a.xlsx", "--year", "2023", "--no-comments", "--lang-keys", "zh"], {
    files,
  });
  expect(status).toBe(0);
  expect(written["a.yaml"]).toBe(`# yaml-language-server: $schema=form.zh.schema.json
版本: 1
年度: 2023

部门指标:
  - 一级指标: 产出指标
    二级指标: 数量指标
    三级指标: 场次
    预期指标: 5场
`);
});
