import { configurableCodes } from "../../all-codes.ts";
import type { CodeFacts } from "../../base/define-code.ts";
import type { Place } from "../../base/diagnostic.ts";
import { type Language, sentence, type Text } from "../../base/language.ts";
import type { OptionValue } from "../../base/rule-options.ts";
import type { Style } from "../../formatters/formatter.ts";
import { renderFindings, severityPainter } from "../../formatters/terminal/findings.ts";
import { type Cell, fitColumns, renderRow } from "../../formatters/text/columns.ts";
import { wrap } from "../../formatters/text/wrap.ts";
import { SEVERITIES } from "../../formatters/view/words.ts";
import { NO_SETTINGS, type Setting, settingsFor } from "../../settings/config.ts";
import type { Context } from "../context.ts";
import { ExitCode } from "../exit-code.ts";
import { configurations, type Governing, policyName } from "../files/configurations.ts";
import { addExamples, type Example } from "../options/add-examples.ts";
import { makeStyle } from "../output/make-style.ts";
import { configuredPolicy } from "../score/choose-policy.ts";
import type { DefineCommand } from "./define-command.ts";

const TEXTS = {
  print: { zh: "显示对一个文件起作用的配置，以及各项出自何处", en: "show what applies to a file, and from where" },
  file: { zh: "文件", en: "file" },
  aboutFile: { zh: "绩效目标表，不必已经存在", en: "a form, which need not exist yet" },
  off: { zh: "关闭", en: "off" },
  byDefault: { zh: "默认", en: "default" },
  none: { zh: "没有找到 perf.config.yaml，全部按默认", en: "there is no perf.config.yaml, so all is by default" },
} satisfies Record<string, Text>;

const governedBy = sentence({ zh: "配置：{file}", en: "configuration: {file}" });
const extended = sentence({ zh: "以之为基础：{file}", en: "which extends: {file}" });
const filesNamed = sentence({ zh: "哪些文件是表：{files}（{from}）", en: "files that are forms: {files} ({from})" });
const classMapped = sentence({
  zh: "一级指标“{printed}”归为“{name}”（{from}）",
  en: "level 1 “{printed}” is “{name}” ({from})",
});
const libraryUsed = sentence({ zh: "指标库：{file}（{from}）", en: "library of indicators: {file} ({from})" });
const policyUsed = sentence({ zh: "评分办法：{name}（{from}）", en: "policy: {name} ({from})" });

const EXAMPLES: readonly Example[] = [
  {
    line: { zh: "perf config print 目标表.yaml", en: "perf config print form.yaml" },
    about: {
      zh: "每条规则在这份表上是什么级别，在哪里设的",
      en: "the severity of each rule for a form, and where it was set",
    },
  },
];

export const defineConfig: DefineCommand = (command, context) => {
  addExamples(command, EXAMPLES, context);
  const { language } = context;
  addExamples(command.command("print"), EXAMPLES, context)
    .description(TEXTS.print[language])
    .argument(`<${TEXTS.file[language]}>`, TEXTS.aboutFile[language])
    .action(async (path: string) => context.finish(await print(path, command.optsWithGlobals(), context)));
};

async function print(path: string, { color }: { readonly color?: boolean }, context: Context): Promise<ExitCode> {
  const configs = configurations(context.io);
  const governing = await configs.governing(path);
  const style = makeStyle(context, color);
  const { loaded, reports } = await configuredPolicy(governing, context.io);
  const mistakes = [...configs.reports(), ...reports];
  const lines =
    mistakes.length > 0 ? mistakes.flatMap((one) => renderFindings(one, style)) : renderConfig(governing, style);
  context.io.print(`${lines.join("\n")}\n`);
  return loaded === undefined || configs.reports().length > 0 ? ExitCode.unusable : ExitCode.ok;
}

/** The configuration and the policy, then one line per code and option: what it is, and where that was set. */
function renderConfig(governing: Governing | undefined, style: Style): readonly string[] {
  const { language, width } = style;
  const settings = governing ? settingsFor(governing.config, governing.path) : NO_SETTINGS;
  const rows = configurableCodes.flatMap((rule) => renderRule(rule, settings.get(rule.code), style));
  const widths = fitColumns(rows, width);
  return [
    ...headings(governing, language).flatMap((line) => wrap(line, width)),
    "",
    ...rows.flatMap((row) => renderRow(row, widths)),
  ];
}

function headings(governing: Governing | undefined, language: Language): readonly string[] {
  const { policy, taxonomy, library, files } = governing?.config ?? {};
  const name = policyName(governing?.config);
  return [
    ...(governing?.sources ?? []).map(
      ({ path }, index) => (index === 0 ? governedBy : extended)({ file: path })[language],
    ),
    ...(governing ? [] : [TEXTS.none[language]]),
    policyUsed({ name, from: placeOf(policy?.place, language) })[language],
    ...Array.from(
      taxonomy?.value ?? [],
      ([printed, name]) => classMapped({ printed, name, from: placeOf(taxonomy?.place, language) })[language],
    ),
    ...(library ? [libraryUsed({ file: library.value, from: placeOf(library.place, language) })[language]] : []),
    ...(files
      ? [filesNamed({ files: files.value.patterns.join(" "), from: placeOf(files.place, language) })[language]]
      : []),
  ];
}

function renderRule(
  { code, severity, options = {} }: CodeFacts,
  setting: Setting | undefined,
  style: Style,
): readonly (readonly Cell[])[] {
  const level = setting?.level?.value ?? severity;
  const { language, colour } = style;
  const word: Cell =
    level === "off"
      ? { text: TEXTS.off[language], paint: colour.dim, whole: true }
      : { text: SEVERITIES[level][language], paint: severityPainter(level, colour), whole: true };
  return [
    [{ text: code, whole: true }, word, source(setting?.level?.place, style)],
    ...Object.entries(options).map(([name, option]) => {
      const chosen = setting?.options.get(name);
      return [
        { text: `  ${name}`, whole: true },
        { text: shown(chosen?.value ?? option.default, language) },
        source(chosen?.place, style),
      ];
    }),
  ];
}

/** A long list would leave no room for where it is from. */
function shown(value: OptionValue, language: Language): string {
  if (typeof value === "number") return String(value);
  return value.length > 2 ? `${value[0]} … (${value.length})` : value.join(language === "zh" ? "、" : ", ");
}

function source(place: Place | undefined, { language, colour }: Style): Cell {
  return { text: placeOf(place, language), ...(place ? {} : { paint: colour.dim }) };
}

function placeOf(place: Place | undefined, language: Language): string {
  return place === undefined ? TEXTS.byDefault[language] : `${place.file}:${place.start?.line}`;
}
