import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "../cli/support/run.ts";

const FOLDER = new URL("bad/", import.meta.url);

/** What stands behind “perf: FILE：”, and whether the next line says what to do. */
const SAID: Readonly<Record<string, string>> = {
  "badxml.docx": "文件已损坏：其中的 word/document.xml 不完整",
  "bomb.docx": "文件展开后太大，不予读取",
  "cut.pdf": "文件已损坏：不是完整的 PDF",
  "doc-named-docx.docx": "这是 Word 97–2003 文件（.doc）",
  "empty.xlsx": "文件是空的",
  "enc.xlsx": "文件有密码，无法读取",
  "entity.docx": "文件已损坏：其中的 word/document.xml 不完整",
  "fonts.pdf": "PDF 的字体没有文字编码，读不出文字",
  "nearest.xlsx":
    "没有找到指标表：要有“一级指标”“三级指标”“指标值”等列名；最接近的是汇总!C3这一行：名称 | 权重 | 指标值",
  "not-a-document.docx":
    "这是压缩文件，里面没有 Word 或 Excel 文档的内容（word/document.xml、xl/workbook.xml），不是可以导入的文件",
  "notable.docx":
    "没有找到指标表：要有“一级指标”“三级指标”“指标值”等列名；最接近的是表 1 第 1 行第 1 列这一行：序号 | 单位名称 | 金额",
  "noyear.xlsx": "“Sheet”没有写明年度",
  "onlyheader.xlsx": "“Sheet”有指标表，但没有一行同时有名称和指标值",
  "pic.docx": "这是图片，不是可以导入的文件",
  "rtf.doc": "这是 RTF 文件，不是可以导入的文件",
  "scan.pdf": "PDF 没有文字层，是扫描件",
  "slides.pptx": "这是 PowerPoint 文件，不是可以导入的文件",
  "span.docx": "没有找到指标表：要有“一级指标”“三级指标”“指标值”等列名；最接近的是表 1 第 1 行第 1 列这一行：一级指标",
  "spans.html": "没有找到指标表：要有“一级指标”“三级指标”“指标值”等列名；最接近的是表 1 第 1 行第 1 列这一行：一级指标",
  "truncated.docx": "文件已损坏：压缩包不完整，没有目录",
};

test("every bad document is told of", () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(Object.keys(SAID).toSorted());
});

test.for(Object.entries(SAID))("%s: %s", async ([file, said]) => {
  const files = { [file]: readFileSync(new URL(file, FOLDER)) };
  const { status, stdout, stderr, written } = await run(["import", file, "--lang", "zh"], { files });
  const [first, second] = stderr.split("\n");
  expect({ status, stdout, first, written }).toEqual({
    status: 2,
    stdout: "",
    first: `perf: ${file}：${said}`,
    written: {},
  });
  expect(second).toMatch(/^ {2}→ ./);
});

test("tags without end are refused before they fill the stack", async () => {
  const files = { "deep.html": "<div>".repeat(20_000), "deep-table.html": "<table><tr><td>".repeat(5_000) };
  for (const file of Object.keys(files)) {
    const { status, stderr } = await run(["import", file, "--lang", "zh"], { files });
    expect({ status, said: stderr.split("\n")[0] }).toEqual({
      status: 2,
      said: `perf: ${file}：文件已损坏：标签嵌套过深`,
    });
  }
});
