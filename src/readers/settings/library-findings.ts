import { defineCode } from "../../base/define-code.ts";
import { sentence } from "../../base/language.ts";

/** What is wrong with the user's library of indicators. */
export const libraryFindings = {
  unread: defineCode("library/unread", {
    title: { zh: "指标库无法读取", en: "library of indicators that cannot be read" },
    explanation: {
      zh: "指标库是 CSV 文件，第一行为列名，至少有“指标名称”一列，可有一级指标、二级指标、计算公式、指标性质、计量单位、指标方向。读不出的指标库不使用。",
      en: "The library is a CSV file whose first line names the columns: 指标名称 at least, and 一级指标, 二级指标, 计算公式, 指标性质, 计量单位 and 指标方向. One that cannot be read is not used.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "指标库无法读取：没有“指标名称”一列，或引号没有结束",
          en: "the library cannot be read: it has no column 指标名称, or a quote is not closed",
        }),
      },
    },
  }),
  twice: defineCode("library/twice", {
    title: { zh: "指标库里名称重复", en: "name that stands twice in the library" },
    explanation: {
      zh: "指标库里同一个名称有两行，不知道按哪一行，所以不使用。请删去一行，或用名称区分。",
      en: "Two lines of the library have one name, and nothing says which is meant, so it is not used. Remove one, or tell them apart by name.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "指标库里已有“{name}”", en: "“{name}” stands in the library already" }),
      },
    },
  }),
  deviates: defineCode("library/deviates", {
    title: { zh: "与指标库不同", en: "indicator that differs from the library" },
    explanation: {
      zh: "指标库里有同名的指标，但类别、单位、指标性质、方向或计算公式不同。同名的指标口径应当一致，否则汇总不起来。请照指标库改，或换一个名称。",
      en: "The library has an indicator of this name with another class, unit, sign, direction or formula. One name should mean one thing, or figures cannot be added up. Follow the library, or choose another name.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "warning",
        message: sentence({
          zh: "“{name}”与指标库不同：{differences}",
          en: "“{name}” differs from the library: {differences}",
        }),
      },
    },
  }),
};
