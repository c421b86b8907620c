import { InvalidArgumentError, Option } from "commander";
import type { Language, Text } from "../../base/language.ts";
import { type ImportFileOptions, importFiles } from "../import/import-files.ts";
import { addExamples, type Example } from "../options/add-examples.ts";
import { EXPECTED } from "../options/messages.ts";
import type { DefineCommand } from "./define-command.ts";

const TEXTS = {
  file: { zh: "文件", en: "file" },
  aboutFile: {
    zh: "Word（.docx）、Excel（.xlsx、.xls、.et、.ods）、网页、PDF 或文本；- 为标准输入",
    en: "Word (.docx), Excel (.xlsx, .xls, .et, .ods), web page, PDF or text; - for standard input",
  },
  output: {
    zh: "写入此目录，或（只有一份表时）此 .yaml 文件；默认写在原文件旁边",
    en: "write to this folder, or (where there is one form) this .yaml file; by default beside the document",
  },
  via: { zh: "用本机的 LibreOffice 打开 .doc", en: "have the LibreOffice of this machine open a .doc" },
  strict: { zh: "有存疑的行就不写入", en: "write nothing where a row is doubtful" },
  force: { zh: "覆盖已有的文件", en: "write over files that are there" },
  langKeys: {
    zh: "YAML 的键用英文（en）或表上的中文（zh）",
    en: "keys of the YAML in English (en) or as the form has them (zh)",
  },
  year: { zh: "年度，表上没有写明时用", en: "the year, where the form states none" },
  noComments: { zh: "不写说明出处和判断的注释", en: "leave out the comments on what was decided" },
} satisfies Record<string, Text>;

const EXAMPLES: readonly Example[] = [
  {
    line: { zh: "perf import 目标表.docx -o 表/", en: "perf import form.docx -o imported/" },
    about: { zh: "读入 Word 表，写成 YAML", en: "read a form from Word and write it as YAML" },
  },
  {
    line: { zh: "perf import 自评表.xlsx -o 表/", en: "perf import self-evaluation.xlsx -o forms/" },
    about: { zh: "读入自评表，实际完成值另存 CSV", en: "read a self-evaluation; its actuals become a CSV" },
  },
];

export const defineImport: DefineCommand = (command, context) => {
  addExamples(command, EXAMPLES, context);
  const { language } = context;
  command
    .argument(`<${TEXTS.file[language]}...>`, TEXTS.aboutFile[language])
    .option("-o, --output <path>", TEXTS.output[language])
    .addOption(new Option("--via <program>", TEXTS.via[language]).choices(["libreoffice"]))
    .option("--strict", TEXTS.strict[language])
    .option("--force", TEXTS.force[language])
    .addOption(new Option("--lang-keys <language>", TEXTS.langKeys[language]).choices(["en", "zh"]).default("en"))
    .addOption(new Option("--year <year>", TEXTS.year[language]).argParser((value) => parseYear(value, language)))
    .option("--no-comments", TEXTS.noComments[language])
    .action(async (files: readonly string[]) => {
      context.finish(await importFiles(files, command.optsWithGlobals<ImportFileOptions>(), context));
    });
};

function parseYear(text: string, language: Language): number {
  if (!/^(?:19|20)\d\d$/.test(text)) throw new InvalidArgumentError(EXPECTED.year[language]);
  return Number(text);
}
