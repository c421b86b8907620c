import { type Command, Option } from "commander";
import type { Text } from "../../base/language.ts";
import type { Context } from "../context.ts";
import { addReportOptions, type ReportOptions } from "./report-options.ts";

export interface ValidateOptions extends ReportOptions {
  readonly fix?: true;
  readonly dryRun?: true;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  /** True where no revision is given. */
  readonly changed?: string | true;
  readonly stdinFilename?: string;
  readonly skipNonForms?: true;
}

const TEXTS = {
  files: { zh: "文件", en: "files" },
  aboutFiles: {
    zh: "绩效目标表（YAML）、目录或匹配式；- 为标准输入；不写时按 perf.config.yaml 的 files",
    en: "forms (YAML), folders or glob patterns; - for standard input; by default the files that perf.config.yaml names",
  },
  fix: { zh: "就地改正可以放心改的笔误", en: "mend in place what is safe to mend" },
  dryRun: {
    zh: "只显示 --fix 会改什么（统一差异格式），有改动时退出状态为 1",
    en: "only show what --fix would change (unified diff); status 1 where it would",
  },
  baseline: { zh: "已知问题的基线，其中的问题不再报告", en: "known findings, which are not reported again" },
  updateBaseline: { zh: "把目前的问题写入基线", en: "write the current findings to the baseline" },
  changed: {
    zh: "只校验相对于某个版本（默认 HEAD）改动过的文件，版本写成 --changed=main",
    en: "only files that differ from a revision (default: HEAD), given as in --changed=main",
  },
  stdinFilename: {
    zh: "标准输入的内容在报告和配置中所用的文件名",
    en: "what standard input is called in reports and for the configuration",
  },
  skipNonForms: {
    zh: "略过指定的文件中不是表的（空的，或没有一个键是表的字段）",
    en: "pass over named files that are no forms: empty, or without any key of a form",
  },
} satisfies Record<string, Text>;

export function addValidateOptions(command: Command, context: Context): Command {
  const { language } = context;
  return addReportOptions(command, context)
    .argument(`[${TEXTS.files[language]}...]`, TEXTS.aboutFiles[language])
    .option("--fix", TEXTS.fix[language])
    .option("--dry-run", TEXTS.dryRun[language])
    .option("--baseline <file>", TEXTS.baseline[language])
    .option("--update-baseline", TEXTS.updateBaseline[language])
    .addOption(new Option("--changed [revision]", TEXTS.changed[language]))
    .option("--stdin-filename <path>", TEXTS.stdinFilename[language])
    .option("--skip-non-forms", TEXTS.skipNonForms[language]);
}
