import { sentence, type Text } from "../../language.ts";

export const noMatch = sentence({ zh: "没有文件与“{pattern}”匹配", en: "no file matches “{pattern}”" });
export const noFormsIn = sentence({ zh: "目录“{folder}”中没有表", en: "there are no forms in “{folder}”" });
export const noFiles: Text = {
  zh: "没有指定文件，配置里也没有 files",
  en: "no files given, and none named by the configuration",
};

export function skipped(paths: readonly string[]): Text {
  const shown = paths.slice(0, 3).join(", ") + (paths.length > 3 ? " …" : "");
  return {
    zh: `跳过 ${paths.length} 个不是表的 YAML 文件：${shown}`,
    en: `skipped YAML files that are no forms: ${paths.length} (${shown})`,
  };
}

export const gitFailed = sentence({
  zh: "git 无法列出相对于“{ref}”改动的文件：{reason}",
  en: "git cannot tell what has changed since “{ref}”: {reason}",
});
/** git says nothing of its own then. */
export const noCommonHistory: Text = {
  zh: "没有共同的历史（CI 中请取回完整历史，如 fetch-depth: 0）",
  en: "there is no common history (in CI fetch all of it, as with fetch-depth: 0)",
};
export const noGit = sentence({
  zh: "--changed 需要 git，但无法运行 git",
  en: "--changed needs git, which cannot be run",
});
export const nothingChanged: Text = { zh: "没有改动的表", en: "no form has changed" };

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
