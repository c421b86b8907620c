import type { Text } from "../../base/language.ts";
import type { DefineCommand } from "./define-command.ts";

interface CommandEntry {
  readonly name: string;
  readonly summary: Text;
  /** A command is loaded when the command line names it, with everything it needs. */
  readonly load: () => Promise<DefineCommand>;
}

/** Every command, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  {
    name: "validate",
    summary: { zh: "校验绩效目标表", en: "check forms" },
    load: async () => (await import("./validate.ts")).defineValidate,
  },
  {
    name: "score",
    summary: {
      zh: "按实际完成值评分",
      en: "score a form with the values that were achieved",
    },
    load: async () => (await import("./score.ts")).defineScore,
  },
  {
    name: "review",
    summary: { zh: "生成绩效目标审核表", en: "make the sheet of a reviewer" },
    load: async () => (await import("./review.ts")).defineReview,
  },
  {
    name: "monitor",
    summary: {
      zh: "年中的绩效运行监控：进度、预计和红黄绿灯",
      en: "monitor during the year: pace, forecast and lights",
    },
    load: async () => (await import("./monitor.ts")).defineMonitor,
  },
  {
    name: "template",
    summary: { zh: "生成待填的实际值表（CSV 或 Excel）", en: "make the actuals file to fill in (CSV or Excel)" },
    load: async () => (await import("./template.ts")).defineTemplate,
  },
  {
    name: "import",
    summary: { zh: "把 Word、Excel、PDF 或文本中的表写成 YAML", en: "write forms of Word, Excel, PDF or text as YAML" },
    load: async () => (await import("./import.ts")).defineImport,
  },
  {
    name: "export",
    summary: { zh: "生成正式表样的 Excel 文件", en: "make the official sheet as an Excel file" },
    load: async () => (await import("./export.ts")).defineExport,
  },
  {
    name: "diff",
    summary: {
      zh: "比较两份表的目标：放宽、收紧、删去、新增",
      en: "compare the targets of two forms: weakened, removed, …",
    },
    load: async () => (await import("./diff.ts")).defineDiff,
  },
  {
    name: "normalize",
    summary: {
      zh: "把指标值短语读成带类型的比较式",
      en: "read target phrases as typed comparators",
    },
    load: async () => (await import("./normalize.ts")).defineNormalize,
  },
  {
    name: "policy",
    summary: { zh: "列出或显示评分办法", en: "list and show scoring policies" },
    load: async () => (await import("./policy.ts")).definePolicy,
  },
  {
    name: "config",
    summary: { zh: "显示对一个文件起作用的配置", en: "show what a configuration makes of a file" },
    load: async () => (await import("./config.ts")).defineConfig,
  },
  {
    name: "init",
    summary: { zh: "生成一份带说明的空表", en: "print a form to fill in, with comments" },
    load: async () => (await import("./init.ts")).defineInit,
  },
  {
    name: "schema",
    summary: { zh: "显示 JSON Schema", en: "print a JSON Schema" },
    load: async () => (await import("./schema.ts")).defineSchema,
  },
  {
    name: "ci",
    summary: { zh: "生成持续集成的配置文件", en: "print a ready file for a CI service" },
    load: async () => (await import("./ci.ts")).defineCi,
  },
  {
    name: "completion",
    summary: { zh: "生成命令行补全脚本", en: "print a completion script for a shell" },
    load: async () => (await import("./completion.ts")).defineCompletion,
  },
  {
    name: "rules",
    summary: { zh: "列出全部校验规则", en: "list the rules" },
    load: async () => (await import("./rules.ts")).defineRules,
  },
  {
    name: "explain",
    summary: { zh: "解释一个问题代码", en: "explain the code of a finding" },
    load: async () => (await import("./explain.ts")).defineExplain,
  },
];
