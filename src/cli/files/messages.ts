import { sentence, type Text } from "../../base/language.ts";
import type { PassedOver } from "./walk.ts";

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
  zh: "“{path}”超过 {limit} MB，没有读取；确实需要时可用 --max-size 放宽",
  en: "“{path}” has more than {limit} MB and was not read; --max-size allows more where it is meant",
});
export const notRegular = sentence({
  zh: "“{path}”不是普通文件（而是管道、设备等）；要从管道读取，请用 -",
  en: "“{path}” is no regular file but a pipe, a device or the like; use - to read from a pipe",
});
export const linkInCircles = sentence({
  zh: "“{path}”是绕回自己的链接",
  en: "“{path}” is a link that leads back to itself",
});
export const unreadable = sentence({
  zh: "无法读取“{path}”（{reason}）",
  en: "cannot read “{path}” ({reason})",
});
export const unwritable = sentence({
  zh: "无法写入“{path}”（{reason}）",
  en: "cannot write “{path}” ({reason})",
});
/** Why a file is not written, in words; by the code of the error. */
export const WHY_NOT_WRITTEN: Readonly<Record<string, Text>> = {
  WAS_READ: { zh: "本次运行读过这个文件，请换一个文件名", en: "it was read in this run; name another file" },
  NOT_REGULAR: { zh: "不是普通文件", en: "no regular file" },
  SEVERAL_NAMES: {
    zh: "这个文件有几个名称（硬链接），写入会使它们的内容不再一致",
    en: "it has several names (hard links), which would no longer have the same content",
  },
  CHANGED: { zh: "读取之后文件又被改动了，请再运行一次", en: "it was changed after it was read; run this again" },
  LOCKED: {
    zh: "另一次运行正在写它；如果没有，请删去旁边的 .lock 文件",
    en: "another run is writing it; if there is none, remove the .lock file beside it",
  },
  EISDIR: { zh: "是目录", en: "it is a directory" },
  ELOOP: { zh: "是绕回自己的链接", en: "it is a link that leads back to itself" },
  EACCES: { zh: "没有权限", en: "no permission" },
  EPERM: { zh: "没有权限", en: "no permission" },
  EROFS: { zh: "文件系统只读", en: "the file system is read-only" },
  ENOSPC: { zh: "磁盘已满", en: "the disk is full" },
  EDQUOT: { zh: "磁盘配额已满", en: "the disk quota is used up" },
};
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
/** What stands in a folder, looks like a form by its name, and is not looked at. */
export function notLookedAt(all: readonly PassedOver[]): Text {
  const named = all.slice(0, MOST_NAMED);
  const more = all.length > named.length;
  const zh = named.map(({ path, why }) => `${path}（${WHY_PASSED_OVER[why].zh}）`).join("、");
  const en = named.map(({ path, why }) => `${path} (${WHY_PASSED_OVER[why].en})`).join(", ");
  return {
    zh: `未查看 ${all.length} 项：${zh}${more ? " …" : ""}`,
    en: `passed over: ${all.length}: ${en}${more ? " …" : ""}`,
  };
}

const MOST_NAMED = 5;

const WHY_PASSED_OVER: Readonly<Record<PassedOver["why"], Text>> = {
  hidden: { zh: "隐藏", en: "hidden" },
  dangling: { zh: "链接的目标不存在", en: "a link to nothing" },
  special: { zh: "不是普通文件", en: "no regular file" },
};
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
