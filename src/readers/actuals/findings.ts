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
