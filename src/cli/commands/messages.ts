import { sentence, type Text } from "../../base/language.ts";

export const typePhrases: Text = {
  zh: "每行输入一个短语，按 Ctrl-D 结束",
  en: "type one phrase per line, Ctrl-D ends",
};
export const formWritten = sentence({
  zh: "已写入“{path}”，填好后运行 perf validate {path}",
  en: "wrote “{path}”, fill it in and run perf validate {path}",
});
export const sheetWritten = sentence({ zh: "已写入“{path}”", en: "wrote “{path}”" });
export const saveAs = sentence({ zh: "请存为 {place}", en: "save it as {place}" });
export const noSuchCode = sentence({
  zh: "没有代码“{code}”",
  en: "there is no code “{code}”",
});
