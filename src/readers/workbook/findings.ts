import { type CodeFacts, defineFinding } from "../../base/finding-code.ts";
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

/** What is wrong with a spreadsheet file, or with a cell of it. */
export const workbook = {
  "workbook/encrypted": {
    severity: "error",
    title: { zh: "表格文件有密码", en: "spreadsheet with a password" },
    explanation: {
      zh: "有密码的文件只有表格软件能打开。请另存为没有密码的 .xlsx。",
      en: "Only a spreadsheet program can open a file that has a password. Save it without one.",
    },
  },
  "workbook/unreadable": {
    severity: "error",
    title: { zh: "读不了的表格文件", en: "spreadsheet that cannot be read" },
    explanation: {
      zh: "文件不是表格（例如是 Word 文件，或改名为 .xls 的网页），或在传输中损坏：大小或校验和不对。从原文件重新保存为 .xlsx。",
      en: "The file is no spreadsheet, such as a Word document or a web page under the name of .xls, or was damaged on its way: a size or a checksum is wrong. Save the original once more as .xlsx.",
    },
  },
  "workbook/too-large": {
    severity: "error",
    title: { zh: "太大的表格文件", en: "spreadsheet that is too large" },
    explanation: {
      zh: "展开后超过 64 MB，或重复的单元格过多。只留下需要的工作表，或另存为 CSV：CSV 没有这个限制。",
      en: "Unpacked it has more than 64 MB, or too many repeated cells. Leave only the sheet that is needed, or save it as CSV, which may be larger.",
    },
  },
  "workbook/error-value": {
    severity: "error",
    title: { zh: "单元格是错误值", en: "cell with an error value" },
    explanation: {
      zh: "单元格显示 #DIV/0!、#N/A 之类，公式没有得出结果，因此不予读取。改正公式，或直接填写数值。",
      en: "The cell shows #DIV/0!, #N/A or the like: its formula has no result, so it is not read. Mend the formula or type the value.",
    },
  },
  "workbook/not-calculated": {
    severity: "error",
    title: { zh: "公式没有计算过", en: "formula that was never calculated" },
    explanation: {
      zh: "文件里只有公式，没有结果，多半是程序生成的。这里不计算公式：用表格软件打开并保存一次，或直接填写数值。",
      en: "The file has the formula but no result, usually because a program wrote it. Formulas are not calculated here: open and save the file in a spreadsheet program, or type the value.",
    },
  },
  "workbook/rounded": {
    severity: "warning",
    title: { zh: "显示的数值经过舍入", en: "value that is shown rounded" },
    explanation: {
      zh: "按显示的文字读取，因为这是人看到的；单元格里的数却更精确，可能得出不同的结论。增加显示的小数位数。",
      en: "The text that is shown is read, because people see it; but the cell holds a more exact number that may be judged otherwise. Show more decimals.",
    },
  },
  "workbook/number-format": {
    severity: "error",
    title: { zh: "读不准的数字格式", en: "number format that is not understood" },
    explanation: {
      zh: "自定义格式把数缩小或拼接后显示（如把 12720000 显示为 1272.0万），这里拿不准人看到的是什么，因此不予读取。改用常规格式，或直接写“1272万”。",
      en: "A format of its own scales or joins the number, such as 1272.0万 for 12720000, and what people see there is not certain, so it is not read. Use a plain format, or write 1272万.",
    },
  },
  "workbook/hidden": {
    severity: "warning",
    title: { zh: "隐藏的内容也读取", en: "hidden rows or sheet that are read" },
    explanation: {
      zh: "隐藏的行和工作表看不见，但里面的数据仍然有效。取消隐藏核对一遍，或删去。",
      en: "Nobody sees hidden rows and sheets, but their data count. Show and check them, or delete them.",
    },
  },
  "workbook/other-sheet": {
    severity: "warning",
    title: { zh: "另有像实际值的工作表", en: "further sheet that looks like actuals" },
    explanation: {
      zh: "只读取第一张有列名的工作表。把数据合到一张表里，或删去其余的。",
      en: "Only the first sheet that has the headings is read. Bring the data together in one sheet, or delete the others.",
    },
  },
} as const satisfies Record<string, CodeFacts>;
