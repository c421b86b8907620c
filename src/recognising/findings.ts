import { defineCode } from "../base/define-code.ts";
import { sentence } from "../base/language.ts";

/** Why a document that can be read gives no form. */
export const recognisingFindings = {
  noTable: defineCode("import/no-table", {
    title: { zh: "没有找到指标表", en: "no table of indicators" },
    explanation: {
      zh: "指标表的表头要有“一级指标”“二级指标”“三级指标”中的两个和另一个列名，或有一个再加“指标值”等列名。列名不同的，改成表上常用的名称后再导入。",
      en: "The header of a table of indicators has two of 一级指标, 二级指标 and 三级指标 and another head, or one of them with 指标值 and others. Where the heads are called otherwise, change them to the usual names and import again.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "没有找到指标表：要有“一级指标”“三级指标”“指标值”等列名；{nearest}",
          en: "there is no table of indicators: it needs heads such as 一级指标, 三级指标 and 指标值; {nearest}",
        }),
        help: sentence({
          zh: "核对文件是否正确；列名不同的，改成“一级指标”“二级指标”“三级指标”“指标值”后再导入",
          en: "see whether it is the right file; where the heads are called otherwise, change them to 一级指标, 二级指标, 三级指标, 指标值 and import again",
        }),
      },
    },
  }),
  noRows: defineCode("import/no-rows", {
    title: { zh: "指标表没有填写", en: "table of indicators without rows" },
    explanation: {
      zh: "有指标表的表头，但没有一行同时有指标名称和指标值，多半是空白的模板。",
      en: "The header of a table of indicators is there, but no row has both a name and a target: probably an empty template.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "“{where}”有指标表，但没有一行同时有名称和指标值",
          en: "“{where}” has a table of indicators, but no row with both a name and a target",
        }),
        help: sentence({ zh: "给出填写好的表", en: "give a form that has been filled in" }),
      },
    },
  }),
  noYear: defineCode("import/no-year", {
    title: { zh: "表上没有年度", en: "form without a year" },
    explanation: {
      zh: "标题、标题下的一行和填报日期都没有年度。年度不能猜，用 --year 指定。",
      en: "Neither the title nor the line below it nor the filing date has a year. It is not guessed; give it with --year.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "“{title}”没有写明年度", en: "“{title}” does not state its year" }),
        help: sentence({ zh: "用 --year 指定，如 --year 2023", en: "give it, for example with --year 2023" }),
      },
    },
  }),
};
