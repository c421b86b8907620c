import { sentence, type Text } from "../../base/language.ts";

export const noStepSummary = sentence({
  zh: "步骤摘要未写入“{path}”（{reason}），不影响结果",
  en: "no step summary in “{path}” ({reason}), which changes nothing of the result",
});
export const overInput = sentence({
  zh: "--output 会覆盖读入的文件“{path}”，请换一个文件名",
  en: "--output would write over “{path}”, which was read; name another file",
});
export const overOutput = sentence({
  zh: "两个 --output 都写入“{path}”，请各用一个文件名",
  en: "two --output write to “{path}”; give each a file of its own",
});
export const summaryCut: Text = {
  zh: "报告过长，GitHub 只显示到这里；全文可用 --output markdown=报告.md 另存",
  en: "The report is too long for GitHub to show more; --output markdown=report.md has all of it.",
};
export const notForTerminals: Text = {
  zh: "xlsx 不能显示在终端，请用 --output xlsx=文件.xlsx 写入文件",
  en: "a terminal cannot show xlsx; write it to a file with --output xlsx=FILE.xlsx",
};
