import { sentence } from "../base/language.ts";

export const internalError = sentence({
  zh: "程序内部错误（{error}），请连同命令和输入一起报告；设置 PERF_DEBUG=1 可显示出错位置",
  en: "internal error ({error}), please report it with the command and its input; PERF_DEBUG=1 shows where it happened",
});
export const missingLibrary = sentence({
  zh: "这里需要 {library}，但没有安装：npm install {library}",
  en: "this needs {library}, which is not installed: npm install {library}",
});
export const strayFlagFound = sentence({
  zh: "“{word}”与其他参数写在一起：文件名以 - 开头时，前面要加 --；-V 和 -h 单独使用",
  en: "“{word}” stands among other words: put -- before names of files that begin with -; -V and -h stand alone",
});
