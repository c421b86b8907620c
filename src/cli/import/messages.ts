import { sentence, type Text } from "../../base/language.ts";

export const heading = sentence({
  zh: "读入 {file}：{forms} 份表，{tables} 个指标表",
  en: "read {file}: {forms} form(s), {tables} table(s) of indicators",
});
export const KINDS: Readonly<Record<"department" | "project" | "transfer", Text>> = {
  department: { zh: "部门整体绩效目标表", en: "form of a department" },
  project: { zh: "项目支出绩效目标表", en: "form of a project" },
  transfer: { zh: "转移支付区域绩效目标表", en: "form of a transfer payment" },
};
export const formLine = sentence({
  zh: "{title}（{kind}，{year} 年，{count} 项指标）",
  en: "{title} ({kind}, {year}, {count} indicators)",
});
export const selfEvaluation: Text = {
  zh: "自评表：实际完成值另存一个文件",
  en: "self-evaluation: its actuals are written to a file of their own",
};
export const blockName: Readonly<Record<"department" | "long-term", Text>> = {
  department: { zh: "部门（项目）指标", en: "indicators" },
  "long-term": { zh: "长期指标", en: "long-term indicators" },
};
export const COLUMNS: readonly Text[] = [
  { zh: "指标", en: "indicator" },
  { zh: "指标值", en: "target" },
  { zh: "分值", en: "points" },
  { zh: "实际完成值", en: "actual" },
  { zh: "位置", en: "where" },
];
export const repairs = sentence({ zh: "作了 {count} 处判断，请核对：", en: "{count} judgement(s) to be checked:" });
export const doubts = sentence({
  zh: "有 {count} 处存疑，请对照原表改正：",
  en: "{count} doubtful place(s), to be corrected by the original:",
});
export const andMore = sentence({ zh: "{places}等（另 {count} 处）", en: "{places} and {count} more" });
export const notPlaced = sentence({
  zh: "没有放入表单的内容（{count} 处）：",
  en: "not placed in the form ({count}):",
});
export const furniture = sentence({
  zh: "另有 {count} 处页面内容（页码、附件号等）",
  en: "and {count} piece(s) of the page itself (page numbers, annex numbers)",
});
export const skippedSheets = sentence({
  zh: "没有导入的工作表：{sheets}",
  en: "sheets that were not imported: {sheets}",
});
export const hiddenSheet = sentence({ zh: "{name}（隐藏）", en: "{name} (hidden)" });
export const written = sentence({
  zh: "写入 {path}，随后检查：{errors} 个错误，{warnings} 个警告",
  en: "wrote {path}; checked: {errors} error(s), {warnings} warning(s)",
});
export const checkAgain = sentence({ zh: "查看：perf validate {path}", en: "see them: perf validate {path}" });
export const writtenActuals = sentence({ zh: "写入 {path}（实际完成值）", en: "wrote {path} (actuals)" });
export const nextTemplate = sentence({
  zh: "下一步：perf template {path} -o {sheet}",
  en: "next: perf template {path} -o {sheet}",
});
export const nextScore = sentence({
  zh: "下一步：perf score {path} {actuals}",
  en: "next: perf score {path} {actuals}",
});
export const cannot = sentence({ zh: "{file}：{message}", en: "{file}: {message}" });
export const remedy = sentence({ zh: "  → {help}", en: "  → {help}" });
export const present = sentence({
  zh: "“{path}”已存在，没有写入；加 --force 覆盖",
  en: "“{path}” is already there, nothing was written; --force writes over it",
});
export const strict: Text = {
  zh: "有存疑的行，--strict 时不写入",
  en: "some rows are doubtful, and with --strict nothing is written",
};
export const needsFolder: Text = {
  zh: "有几份表要写，-o 须是目录",
  en: "there are several forms to write, so -o must name a folder",
};
