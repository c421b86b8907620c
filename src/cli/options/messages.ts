import { sentence, type Text } from "../../base/language.ts";

export const HELP = {
  program: {
    zh: "校验并评分部门整体绩效目标表",
    en: "checks and scores the performance-target forms of Chinese government departments",
  },
  exitStatus: {
    zh: "退出状态：0 通过；1 有问题、未填报、待判定或低于要求；2 无法执行（选项有误、文件不存在或不可读）；70 程序内部错误",
    en: "exit status: 0 pass; 1 findings, missing or undecided values, or a score below the minimum; 2 cannot do the job (bad option, file missing or unreadable); 70 internal error",
  },
  examples: { zh: "例:", en: "examples:" },
  version: { zh: "显示版本号", en: "print the version" },
  help: { zh: "显示帮助", en: "show help" },
  helpCommand: { zh: "显示某个命令的帮助", en: "show help for a command" },
  lang: { zh: "界面语言", en: "language of messages" },
  langByDefault: {
    zh: "取自 PERF_LANG、LC_ALL、LC_MESSAGES、LANG 或系统设置",
    en: "PERF_LANG, LC_ALL, LC_MESSAGES, LANG, or that of the system",
  },
  color: {
    zh: "使用颜色，即使输出不是终端",
    en: "use colour even where the output is no terminal",
  },
  noColor: {
    zh: "不使用颜色（也可设置 NO_COLOR）",
    en: "use no colour (as does NO_COLOR)",
  },
  format: { zh: "标准输出的格式", en: "format of the standard output" },
  output: {
    zh: "另把报告写入文件，可重复使用，如 json=report.json",
    en: "also write a report to a file, for example json=report.json; may be repeated",
  },
  failOn: {
    zh: "达到此级别的问题即为不通过",
    en: "the least severe finding that is no pass",
  },
  maxWarnings: {
    zh: "警告多于此数即为不通过",
    en: "more warnings than this are no pass",
  },
  maxSize: {
    zh: "表和实际值文件最多可有多少 MB，大于通常的 5 和 64 时用",
    en: "megabytes that forms and actuals may have, where that is more than the usual 5 and 64",
  },
  quiet: {
    zh: "不列出低于 --fail-on 级别的问题（仍计数）",
    en: "do not list findings below --fail-on (they are still counted)",
  },
  verbose: {
    zh: "逐条列出提示；默认每个代码只列一行",
    en: "list every hint; by default there is a line for each code",
  },
  maxFindings: {
    zh: "pretty 最多列出的问题数，0 为全部（默认：200）",
    en: "how many findings pretty lists, 0 for all (default: 200)",
  },
  statistics: {
    zh: "pretty 只列出各代码的数量，不逐条列出问题",
    en: "have pretty list how often each code occurs in place of the findings",
  },
} satisfies Record<string, Text>;
/** The English titles of commander → ours. */
export const HELP_TITLES: Readonly<Record<string, Text>> = {
  "Usage:": { zh: "用法:", en: "usage:" },
  "Arguments:": { zh: "参数:", en: "arguments:" },
  "Options:": { zh: "选项:", en: "options:" },
  "Global Options:": { zh: "通用选项:", en: "global options:" },
  "Commands:": { zh: "命令:", en: "commands:" },
};
/** Parts of the usage line → ours. */
export const USAGE_WORDS: Readonly<Record<string, Text>> = {
  "[options]": { zh: "[选项]", en: "[options]" },
  "[command]": { zh: "<命令>", en: "<command>" },
};
export const choices = sentence({
  zh: "可选：{choices}",
  en: "one of: {choices}",
});
export const byDefault = sentence({
  zh: "默认：{value}",
  en: "default: {value}",
});
export const unknownOption = sentence({
  zh: "没有选项“{name}”",
  en: "there is no option “{name}”",
});
export const unknownCommand = sentence({
  zh: "没有命令“{name}”",
  en: "there is no command “{name}”",
});
export const missingArgument = sentence({
  zh: "缺少参数 <{name}>",
  en: "the argument <{name}> is missing",
});
export const missingValue = sentence({
  zh: "选项“{name}”缺少值",
  en: "the option “{name}” needs a value",
});
export const tooMany = sentence({
  zh: "命令“{command}”的参数过多：最多 {expected} 个，给了 {given} 个",
  en: "too many arguments for “{command}”: it takes at most {expected}, given {given}",
});
export const takesNone = sentence({
  zh: "命令“{command}”不带参数",
  en: "“{command}” takes no arguments",
});
export const notChosen = sentence({
  zh: "选项“{option}”的值“{value}”无效",
  en: "“{value}” is no value of “{option}”",
});
export const badValue = sentence({
  zh: "选项“{option}”的值“{value}”无效，{expected}",
  en: "“{value}” is no value of “{option}”, {expected}",
});
export const EXPECTED = {
  anyOf: { zh: "应为下列一项或几项，用逗号分隔：", en: "expected one or more, separated by commas, of: " },
  count: { zh: "应为不小于 0 的整数", en: "expected a whole number from 0" },
  year: { zh: "应为四位数的年份", en: "expected a year of four digits" },
  score: { zh: "应为 0 到 100 的数", en: "expected a number from 0 to 100" },
  rating: { zh: "应为 优、良、中、差 之一", en: "expected 优, 良, 中, 差, or excellent, good, fair, poor" },
  blockScore: {
    zh: "应为 0 到 100 的数，或 指标块=数",
    en: "expected a number from 0 to 100, or BLOCK=NUMBER",
  },
  output: {
    zh: "应写成 格式=路径，格式可选：",
    en: "expected FORMAT=PATH with a format of: ",
  },
} satisfies Record<string, Text>;
export const noSuchChoice = sentence({ zh: "没有“{word}”", en: "there is no “{word}”" });
