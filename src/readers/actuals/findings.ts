import { defineCode } from "../../base/define-code.ts";
import { sentence } from "../../base/language.ts";

/** What is wrong with a cell or a sheet of a spreadsheet. */
export const cellFindings = {
  errorValue: defineCode("workbook/error-value", {
    title: { zh: "单元格是错误值", en: "cell with an error value" },
    explanation: {
      zh: "单元格显示 #DIV/0!、#N/A 之类，公式没有得出结果，因此不予读取。改正公式，或直接填写数值。",
      en: "The cell shows #DIV/0!, #N/A or the like: its formula has no result, so it is not read. Mend the formula or type the value.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "单元格是错误值 {shown}，不予读取",
          en: "the cell has the error value {shown}, it is not read",
        }),
        help: sentence({ zh: "改正公式，或直接填写数值", en: "mend the formula, or type the value" }),
      },
    },
  }),
  notCalculated: defineCode("workbook/not-calculated", {
    title: { zh: "公式没有计算过", en: "formula that was never calculated" },
    explanation: {
      zh: "文件里只有公式，没有结果，多半是程序生成的。这里不计算公式：用表格软件打开并保存一次，或直接填写数值。",
      en: "The file has the formula but no result, usually because a program wrote it. Formulas are not calculated here: open and save the file in a spreadsheet program, or type the value.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "单元格的公式没有计算过，没有可读的值",
          en: "the formula of the cell was never calculated, there is no value to read",
        }),
        help: sentence({
          zh: "用表格软件打开并保存一次，或直接填写数值",
          en: "open and save the file in a spreadsheet program, or type the value",
        }),
      },
    },
  }),
  rounded: defineCode("workbook/rounded", {
    title: { zh: "显示的数值经过舍入", en: "value that is shown rounded" },
    explanation: {
      zh: "按显示的文字读取，因为这是人看到的；单元格里的数却更精确，可能得出不同的结论。增加显示的小数位数。",
      en: "The text that is shown is read, because people see it; but the cell holds a more exact number that may be judged otherwise. Show more decimals.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "warning",
        message: sentence({
          zh: "单元格显示“{shown}”，实际存的是 {held}；按显示的读取",
          en: "the cell shows “{shown}” and holds {held}; it is read as shown",
        }),
        help: sentence({ zh: "增加显示的小数位数", en: "show more decimals" }),
      },
    },
  }),
  numberFormat: defineCode("workbook/number-format", {
    title: { zh: "读不准的数字格式", en: "number format that is not understood" },
    explanation: {
      zh: "自定义格式把数缩小或拼接后显示（如把 12720000 显示为 1272.0万），这里拿不准人看到的是什么，因此不予读取。改用常规格式，或直接写“1272万”。",
      en: "A format of its own scales or joins the number, such as 1272.0万 for 12720000, and what people see there is not certain, so it is not read. Use a plain format, or write 1272万.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "单元格存的是 {held}，其数字格式读不准（或显示为“{shown}”），不予读取",
          en: "the cell holds {held} in a number format that is not understood (it may show “{shown}”); it is not read",
        }),
        help: sentence({
          zh: "改用常规或百分比格式，或把数和单位写成文本",
          en: "use a plain format or per cent, or write number and unit as text",
        }),
      },
    },
  }),
  hidden: defineCode("workbook/hidden", {
    title: { zh: "隐藏的内容也读取", en: "hidden rows or sheet that are read" },
    explanation: {
      zh: "隐藏的行和工作表看不见，但里面的数据仍然有效。取消隐藏核对一遍，或删去。",
      en: "Nobody sees hidden rows and sheets, but their data count. Show and check them, or delete them.",
    },
    binding: false,
    wordings: {
      sheet: {
        severity: "warning",
        message: sentence({
          zh: "工作表“{sheet}”是隐藏的，仍予读取：别的工作表没有实际完成值",
          en: "the sheet “{sheet}” is hidden and read all the same: no other one has actuals",
        }),
      },
      rows: {
        severity: "warning",
        message: sentence({
          zh: "隐藏的行也予读取（共 {count} 行，此行为首行）",
          en: "hidden rows are read as well ({count} in all, this is the first)",
        }),
        help: sentence({ zh: "取消隐藏核对一遍，或删去", en: "show and check them, or delete them" }),
      },
    },
  }),
  otherSheet: defineCode("workbook/other-sheet", {
    title: { zh: "另有像实际值的工作表", en: "further sheet that looks like actuals" },
    explanation: {
      zh: "只读取第一张有列名的工作表。把数据合到一张表里，或删去其余的。",
      en: "Only the first sheet that has the headings is read. Bring the data together in one sheet, or delete the others.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "warning",
        message: sentence({
          zh: "读取的是工作表“{sheet}”；“{other}”也像实际完成值，没有读取",
          en: "the sheet “{sheet}” is read; “{other}” looks like actuals too and is not read",
        }),
        help: sentence({
          zh: "把数据合到一张工作表里，或删去其余的",
          en: "bring the data together in one sheet, or delete the others",
        }),
      },
    },
  }),
};

/** What keeps the rows of actuals from being read. */
export const actualsFindings = {
  empty: defineCode("actuals/empty", {
    title: { zh: "没有实际完成值", en: "actuals without values" },
    explanation: {
      zh: "第一行写列名，之后每个指标一行。perf template 按表生成可填写的文件。",
      en: "The first line names the columns, then comes one line per indicator. perf template makes a file to fill in.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "文件里没有实际完成值", en: "the file has no actual values" }),
        help: sentence({
          zh: "第一行写列名，例如“三级指标,实际完成值”，之后每个指标一行",
          en: "the first line names the columns, such as “indicator,actual”, then comes one line per indicator",
        }),
      },
    },
  }),
  missingColumn: defineCode("actuals/missing-column", {
    title: { zh: "缺少必需的列", en: "missing column" },
    explanation: {
      zh: "至少要有“三级指标”（或“编号”）和“实际完成值”两列。",
      en: "At least the columns “indicator” (or “id”) and “actual” are needed.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "缺少列“{column}”", en: "there is no column “{column}”" }),
        help: sentence({
          zh: "前 30 行之内应有一行列名，例如“三级指标,实际完成值”",
          en: "one of the first 30 rows should name the columns, such as “indicator,actual”",
        }),
      },
    },
  }),
  reviewColumn: defineCode("actuals/review-column", {
    title: { zh: "复核人填写的列", en: "column of the reviewer" },
    explanation: {
      zh: "复核分、评价结论等列由复核人填写，不是部门报的完成值，因此不予读取。",
      en: "复核分, 评价结论 and the like are filled in by the reviewer. They are not what the department reports, and are not read.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "info",
        message: sentence({
          zh: "复核人填写的列不予读取：{columns}",
          en: "columns of the reviewer are not read: {columns}",
        }),
      },
    },
  }),
  noteRow: defineCode("actuals/note-row", {
    title: { zh: "只有说明的行", en: "row that is a remark" },
    explanation: {
      zh: "行里只有一处说明（如“（以下为效益指标）”“注：…”“填报人：…”），没有完成值，因此不作为指标读取。",
      en: "The row has a remark only, such as （以下为效益指标）, 注：… or 填报人：…, and no value, so it is not read as an indicator.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "info",
        message: sentence({
          zh: "只有说明的行不作为指标读取（共 {count} 行，此行为首行）",
          en: "rows that are remarks are not read as indicators ({count} in all, this is the first)",
        }),
      },
    },
  }),
  unknownColumn: defineCode("actuals/unknown-column", {
    title: { zh: "未知的列", en: "unknown column" },
    explanation: {
      zh: "这一列不会读。像是笔误的按错误报告，以免整列数据被漏掉。",
      en: "The column is not read. One that looks like a typo is an error, so that no column of data is missed.",
    },
    binding: true,
    wordings: {
      unknown: {
        severity: "warning",
        message: sentence({
          zh: "列“{column}”不是已知的列，不予读取",
          en: "“{column}” is not a known column, it is not read",
        }),
      },
      misspelt: {
        severity: "error",
        message: sentence({
          zh: "列“{column}”不是已知的列，是否想写“{meant}”？",
          en: "“{column}” is not a known column, did you mean “{meant}”?",
        }),
      },
    },
  }),
  duplicateColumn: defineCode("actuals/duplicate-column", {
    title: { zh: "重复的列", en: "column that stands twice" },
    explanation: {
      zh: "两列是同一个意思，只读第一列。请删去一列。",
      en: "Two columns mean the same; only the first is read. Delete one of them.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "列“{column}”与前面的“{first}”是同一列，不予读取",
          en: "the column “{column}” is the same as “{first}” before it, it is not read",
        }),
      },
    },
  }),
  raggedRow: defineCode("actuals/ragged-row", {
    title: { zh: "行的字段数不对", en: "row with too few or too many fields" },
    explanation: {
      zh: "多半是值里的逗号没有加双引号，如 1,200次。",
      en: "Usually a value with a comma has no double quotes, such as 1,200次.",
    },
    binding: true,
    wordings: {
      short: {
        severity: "error",
        message: sentence({
          zh: "此行只有 {found} 个字段，应为 {expected} 个",
          en: "this row has only {found} fields, expected {expected}",
        }),
      },
      long: {
        severity: "error",
        message: sentence({
          zh: "此行有 {found} 个字段，应为 {expected} 个，不予读取",
          en: "this row has {found} fields, expected {expected}, it is not read",
        }),
        help: sentence({
          zh: '含有分隔符的字段要加双引号，例如 "1,200次"',
          en: 'put a field that has the delimiter in it into double quotes, such as "1,200次"',
        }),
      },
    },
  }),
  openQuote: defineCode("actuals/open-quote", {
    title: { zh: "双引号没有结束", en: "double quote that is not closed" },
    explanation: {
      zh: "从这里起的内容都成了一个字段，所以不再读。引号成对，字段里的引号写两个。",
      en: "From here on everything would be one field, so nothing more is read. Close the quote; write a quote inside a field twice.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "双引号没有结束，或结束后还有文字，从这里起不再读取",
          en: "the double quote is not closed, or text follows behind it; nothing is read from here on",
        }),
      },
    },
  }),
};
