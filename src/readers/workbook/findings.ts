import { defineCode } from "../../base/define-code.ts";
import { sentence } from "../../base/language.ts";

/** What keeps a spreadsheet file from being read. */
export const workbookFindings = {
  encrypted: defineCode("workbook/encrypted", {
    title: { zh: "表格文件有密码", en: "spreadsheet with a password" },
    explanation: {
      zh: "有密码的文件只有表格软件能打开。请另存为没有密码的 .xlsx。",
      en: "Only a spreadsheet program can open a file that has a password. Save it without one.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "文件有密码，无法读取", en: "the file has a password and cannot be read" }),
        help: sentence({
          zh: "在表格软件中打开，另存为没有密码的 .xlsx",
          en: "open it in a spreadsheet program and save it as .xlsx without a password",
        }),
      },
    },
  }),
  unreadable: defineCode("workbook/unreadable", {
    title: { zh: "读不了的表格文件", en: "spreadsheet that cannot be read" },
    explanation: {
      zh: "文件不是表格（例如是 Word 文件，或改名为 .xls 的网页），或在传输中损坏：大小或校验和不对。从原文件重新保存为 .xlsx。",
      en: "The file is no spreadsheet, such as a Word document or a web page under the name of .xls, or was damaged on its way: a size or a checksum is wrong. Save the original once more as .xlsx.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "不是可以读取的表格文件（.xlsx、.xls、.et、.ods），或已损坏",
          en: "the file is no spreadsheet that can be read (.xlsx, .xls, .et, .ods), or it is damaged",
        }),
        help: sentence({
          zh: "在表格软件中打开，另存为 .xlsx 或 CSV",
          en: "open it in a spreadsheet program and save it as .xlsx or CSV",
        }),
      },
    },
  }),
  tooLarge: defineCode("workbook/too-large", {
    title: { zh: "太大的表格文件", en: "spreadsheet that is too large" },
    explanation: {
      zh: "展开后超过 64 MB、一个工作表超过 100000 行，或重复的单元格过多。只留下需要的工作表，或另存为 CSV：CSV 没有这个限制。",
      en: "Unpacked it has more than 64 MB, a sheet has more than 100,000 rows, or cells are repeated too often. Leave only the sheet that is needed, or save it as CSV, which may be larger.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "表格文件展开后太大，不予读取",
          en: "the spreadsheet is too large once unpacked, it is not read",
        }),
        help: sentence({
          zh: "只留下填报实际完成值的工作表，或另存为 CSV",
          en: "leave only the sheet with the actuals, or save it as CSV",
        }),
      },
    },
  }),
};
