import { sentence, type Text } from "../../base/language.ts";

export const badConfig: Text = {
  zh: "配置有错误，没有校验",
  en: "nothing was checked, the configuration has errors",
};
export const noBaseline: Text = {
  zh: "--update-baseline 需要 --baseline 指明文件",
  en: "--update-baseline needs --baseline to name the file",
};
export const badBaseline = sentence({
  zh: "“{path}”不是基线文件，请用 --update-baseline 重新生成",
  en: "“{path}” is no baseline, make it again with --update-baseline",
});
export function baselineWritten(path: string, count: number): Text {
  return {
    zh: `已在“${path}”中记下 ${count} 个已知问题`,
    en: `known findings in “${path}”: ${count}`,
  };
}
export const cannotFixStdin: Text = {
  zh: "标准输入不能就地修改，请加 --dry-run 显示差异",
  en: "standard input cannot be mended in place, add --dry-run to see the difference",
};
/** 已改正 3 处（2 个文件） */
export function mendedSoFar(findings: number, files: number): Text {
  return {
    zh: `已改正 ${findings} 处（${files} 个文件）`,
    en: `mended: ${findings} in ${files === 1 ? "1 file" : `${files} files`}`,
  };
}
export function mendable(findings: number): Text {
  return {
    zh: `其中 ${findings} 处可用 --fix 自动改正`,
    en: `can be mended by --fix: ${findings}`,
  };
}

export const onlyForStdin: Text = {
  zh: "--stdin-filename 只用于标准输入（-）",
  en: "--stdin-filename is for standard input (-) only",
};
