import { sentence, type Text } from "../../base/language.ts";

export const notFound = sentence({
  zh: "“{path}”不存在",
  en: "“{path}” does not exist",
});
export const isDirectory = sentence({
  zh: "“{path}”是目录，请指定其中的文件",
  en: "“{path}” is a directory, name the files in it",
});
export const notPermitted = sentence({
  zh: "没有读取“{path}”的权限",
  en: "no permission to read “{path}”",
});
export const tooLarge = sentence({
  zh: "“{path}”太大，无法读取",
  en: "“{path}” is too large to be read",
});
export const unreadable = sentence({
  zh: "无法读取“{path}”（{reason}）",
  en: "cannot read “{path}” ({reason})",
});
export const unwritable = sentence({
  zh: "无法写入“{path}”（{reason}）",
  en: "cannot write “{path}” ({reason})",
});
export const alreadyThere = sentence({
  zh: "“{path}”已存在，未改动；请另取一个文件名",
  en: "“{path}” is already there and was left alone; choose another name",
});
export const notUtf8 = sentence({
  zh: "“{path}”不是 UTF-8 编码",
  en: "“{path}” is not UTF-8",
});
export const noPackage = sentence({
  zh: "没有安装名为“{name}”的包，或其中没有 perf.config.yaml",
  en: "no package “{name}” with a perf.config.yaml is installed",
});
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
export const noRevision = sentence({
  zh: "git 找不到版本“{ref}”（浅克隆里没有，CI 中请取回完整历史，如 fetch-depth: 0）",
  en: "git knows no revision “{ref}” (a shallow clone lacks it; in CI fetch all history, as with fetch-depth: 0)",
});
export const noRepository = sentence({
  zh: "--changed 要在 git 仓库中使用，当前目录不在任何仓库里",
  en: "--changed needs a git repository, and the current folder is in none",
});
export const noGit = sentence({
  zh: "--changed 需要 git，但无法运行 git",
  en: "--changed needs git, which cannot be run",
});
export const nothingChanged: Text = { zh: "没有改动的表", en: "no form has changed" };
