import { defineFinding } from "../../base/finding-code.ts";
import { sentence } from "../../base/language.ts";

export const noRows = defineFinding({
  code: "actuals/empty",
  severity: "error",
  message: sentence({ zh: "文件里没有实际完成值", en: "the file has no actual values" }),
  help: sentence({
    zh: "第一行写列名，例如“三级指标,实际完成值”，之后每个指标一行",
    en: "the first line names the columns, such as “indicator,actual”, then comes one line per indicator",
  }),
});

export const unknownColumn = defineFinding({
  code: "actuals/unknown-column",
  severity: "warning",
  message: sentence({
    zh: "列“{column}”不是已知的列，不予读取",
    en: "“{column}” is not a known column, it is not read",
  }),
});

export const misspeltColumn = defineFinding({
  code: "actuals/unknown-column",
  severity: "error",
  message: sentence({
    zh: "列“{column}”不是已知的列，是否想写“{meant}”？",
    en: "“{column}” is not a known column, did you mean “{meant}”?",
  }),
});

export const duplicateColumn = defineFinding({
  code: "actuals/duplicate-column",
  severity: "error",
  message: sentence({
    zh: "列“{column}”与前面的“{first}”是同一列，不予读取",
    en: "the column “{column}” is the same as “{first}” before it, it is not read",
  }),
});

export const missingColumn = defineFinding({
  code: "actuals/missing-column",
  severity: "error",
  message: sentence({ zh: "缺少列“{column}”", en: "there is no column “{column}”" }),
  help: sentence({
    zh: "第一行（“#”注释之后；电子表格可在前 30 行之内）应为列名，例如“三级指标,实际完成值”",
    en: "the first line, apart from “#” comments, or one of the first 30 rows of a spreadsheet, should name the columns, such as “indicator,actual”",
  }),
});

export const shortRow = defineFinding({
  code: "actuals/ragged-row",
  severity: "error",
  message: sentence({
    zh: "此行只有 {found} 个字段，应为 {expected} 个",
    en: "this row has only {found} fields, expected {expected}",
  }),
});

export const longRow = defineFinding({
  code: "actuals/ragged-row",
  severity: "error",
  message: sentence({
    zh: "此行有 {found} 个字段，应为 {expected} 个，不予读取",
    en: "this row has {found} fields, expected {expected}, it is not read",
  }),
  help: sentence({
    zh: '含有分隔符的字段要加双引号，例如 "1,200次"',
    en: 'put a field that has the delimiter in it into double quotes, such as "1,200次"',
  }),
});

export const openQuote = defineFinding({
  code: "actuals/open-quote",
  severity: "error",
  message: sentence({
    zh: "双引号没有结束，从这里起不再读取",
    en: "the double quote is not closed, nothing is read from here on",
  }),
});

export const errorValue = defineFinding({
  code: "workbook/error-value",
  severity: "error",
  message: sentence({
    zh: "单元格是错误值 {shown}，不予读取",
    en: "the cell has the error value {shown}, it is not read",
  }),
  help: sentence({ zh: "改正公式，或直接填写数值", en: "mend the formula, or type the value" }),
});

export const notCalculated = defineFinding({
  code: "workbook/not-calculated",
  severity: "error",
  message: sentence({
    zh: "单元格的公式没有计算过，没有可读的值",
    en: "the formula of the cell was never calculated, there is no value to read",
  }),
  help: sentence({
    zh: "用表格软件打开并保存一次，或直接填写数值",
    en: "open and save the file in a spreadsheet program, or type the value",
  }),
});

export const rounded = defineFinding({
  code: "workbook/rounded",
  severity: "warning",
  message: sentence({
    zh: "单元格显示“{shown}”，实际存的是 {held}；按显示的读取",
    en: "the cell shows “{shown}” and holds {held}; it is read as shown",
  }),
  help: sentence({ zh: "增加显示的小数位数", en: "show more decimals" }),
});

export const unlike = defineFinding({
  code: "workbook/number-format",
  severity: "error",
  message: sentence({
    zh: "单元格存的是 {held}，其数字格式读不准（或显示为“{shown}”），不予读取",
    en: "the cell holds {held} in a number format that is not understood (it may show “{shown}”); it is not read",
  }),
  help: sentence({
    zh: "改用常规或百分比格式，或把数和单位写成文本",
    en: "use a plain format or per cent, or write number and unit as text",
  }),
});

export const hiddenSheet = defineFinding({
  code: "workbook/hidden",
  severity: "warning",
  message: sentence({
    zh: "工作表“{sheet}”是隐藏的，仍予读取：别的工作表没有实际完成值",
    en: "the sheet “{sheet}” is hidden and read all the same: no other one has actuals",
  }),
});

export const hiddenRows = defineFinding({
  code: "workbook/hidden",
  severity: "warning",
  message: sentence({
    zh: "隐藏的行也予读取（共 {count} 行，此行为首行）",
    en: "hidden rows are read as well ({count} in all, this is the first)",
  }),
  help: sentence({ zh: "取消隐藏核对一遍，或删去", en: "show and check them, or delete them" }),
});

export const otherSheet = defineFinding({
  code: "workbook/other-sheet",
  severity: "warning",
  message: sentence({
    zh: "读取的是工作表“{sheet}”；“{other}”也像实际完成值，没有读取",
    en: "the sheet “{sheet}” is read; “{other}” looks like actuals too and is not read",
  }),
  help: sentence({
    zh: "把数据合到一张工作表里，或删去其余的",
    en: "bring the data together in one sheet, or delete the others",
  }),
});
