import { sentence, type Text } from "../../base/language.ts";

export const PAGE = {
  scoreReport: {
    zh: "绩效目标得分报告",
    en: "Performance target score report",
  },
  validationReport: {
    zh: "绩效目标表检查报告",
    en: "Performance target form check",
  },
  year: { zh: "年度", en: "year" },
  policy: { zh: "评分办法", en: "scored by" },
  result: { zh: "结论", en: "result" },
  indicators: { zh: "指标", en: "indicators" },
  strip: { zh: "各项指标的完成率", en: "how far the indicators came" },
  notes: { zh: "说明", en: "Notes" },
  howJudged: { zh: "算式与依据", en: "how it was judged" },
  goal: { zh: "绩效目标", en: "goal" },
  explanation: { zh: "指标解释", en: "explanation" },
  definition: { zh: "说明及公式", en: "definition" },
  otherFindings: { zh: "其他问题", en: "Other findings" },
  sources: { zh: "数据来源", en: "sources" },
  files: { zh: "文件", en: "Files" },
  cleanFiles: { zh: "没有问题的文件", en: "Files without findings" },
} satisfies Record<string, Text>;

export const rulesOfPolicy = sentence({
  zh: "评分办法 {name}（第 {version} 版）的要点",
  en: "the rules of {name} (version {version})",
});
/** What a bar shows, for who cannot see it. */
export const barShows = sentence({
  zh: "得 {score} 分，满分 {weight} 分",
  en: "{score} of {weight} points",
});
export const writtenBy = sentence({
  zh: "由 {name} {version} 生成",
  en: "written by {name} {version}",
});
export const stripShows = sentence({
  zh: "{count} 项指标有完成率，其中 {reached} 项达到 100 %；{open} 项没有完成率",
  en: "{count} indicators with a rate, {reached} of them at 100 % or more; {open} without",
});
