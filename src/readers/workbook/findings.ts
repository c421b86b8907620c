import { defineFinding } from "../../base/finding-code.ts";
import { sentence } from "../../base/language.ts";

export const encrypted = defineFinding({
  code: "workbook/encrypted",
  severity: "error",
  message: sentence({ zh: "文件有密码，无法读取", en: "the file has a password and cannot be read" }),
  help: sentence({
    zh: "在表格软件中打开，另存为没有密码的 .xlsx",
    en: "open it in a spreadsheet program and save it as .xlsx without a password",
  }),
});

export const damaged = defineFinding({
  code: "workbook/unreadable",
  severity: "error",
  message: sentence({
    zh: "不是可以读取的表格文件（.xlsx、.xls、.et、.ods），或已损坏",
    en: "the file is no spreadsheet that can be read (.xlsx, .xls, .et, .ods), or it is damaged",
  }),
  help: sentence({
    zh: "在表格软件中打开，另存为 .xlsx 或 CSV",
    en: "open it in a spreadsheet program and save it as .xlsx or CSV",
  }),
});

export const tooLarge = defineFinding({
  code: "workbook/too-large",
  severity: "error",
  message: sentence({
    zh: "表格文件展开后太大，不予读取",
    en: "the spreadsheet is too large once unpacked, it is not read",
  }),
  help: sentence({
    zh: "只留下填报实际完成值的工作表，或另存为 CSV",
    en: "leave only the sheet with the actuals, or save it as CSV",
  }),
});
