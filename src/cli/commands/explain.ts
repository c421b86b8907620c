import { Argument } from "commander";
import { allCodes } from "../../all-codes.ts";
import type { CodeFacts } from "../../base/define-code.ts";
import type { Text } from "../../base/language.ts";
import { withQuestion } from "../../base/suggestion.ts";
import type { Style } from "../../formatters/formatter.ts";
import { renderCodes } from "../../formatters/terminal/codes.ts";
import { renderFindings, severityPainter } from "../../formatters/terminal/findings.ts";
import { wrap } from "../../formatters/text/wrap.ts";
import { unifiedDiff } from "../../formatters/unified-diff.ts";
import { SEVERITIES, WORDS } from "../../formatters/view/words.ts";
import { rules } from "../../rules/index.ts";
import { validate } from "../../validate.ts";
import { suggest } from "../completion/suggest.ts";
import { type Context, complain } from "../context.ts";
import { ExitCode } from "../exit-code.ts";
import { addExamples, type Example } from "../options/add-examples.ts";
import { makeStyle } from "../output/make-style.ts";
import type { DefineCommand } from "./define-command.ts";
import { noSuchCode } from "./messages.ts";

const TEXTS = {
  code: { zh: "代码", en: "code" },
  aboutCode: {
    zh: "问题的代码，如 class/unknown-level1；省略时列出全部代码",
    en: "code of a finding, such as class/unknown-level1; without, all codes are listed",
  },
  bad: { zh: "例：", en: "example:" },
  good: { zh: "改为：", en: "mended:" },
} satisfies Record<string, Text>;

const EXAMPLES: readonly Example[] = [
  {
    line: "perf explain class/unknown-level1",
    about: { zh: "为什么要改，怎样改", en: "why and how to mend it" },
  },
];

export const defineExplain: DefineCommand = (command, context) => {
  addExamples(command, EXAMPLES, context);
  const { language } = context;
  const code = new Argument(`[${TEXTS.code[language]}]`, TEXTS.aboutCode[language]);
  const codes = allCodes.map((facts) => ({ word: facts.code, description: facts.title[language] }));
  command.addArgument(suggest(code, codes)).action(async (code: string | undefined) => {
    const style = makeStyle(context, command.optsWithGlobals().color);
    context.finish(code === undefined ? await list(style, context) : await explain(code, style, context));
  });
};

async function list(style: Style, context: Context): Promise<ExitCode> {
  context.io.print(`${await renderCodes(allCodes, style)}\n`);
  return ExitCode.ok;
}

async function explain(code: string, style: Style, context: Context): Promise<ExitCode> {
  const facts = allCodes.find((candidate) => candidate.code === code);
  if (facts === undefined) {
    complain(context, unknown(code));
    return ExitCode.unusable;
  }
  const isRule = rules.some((rule) => rule.code === code);
  const lines = [...renderFacts(facts, style), ...(isRule ? await renderExample(facts, style, context) : [])];
  context.io.print(`${lines.join("\n")}\n`);
  return ExitCode.ok;
}

function unknown(code: string): Text {
  const codes = allCodes.map((candidate) => candidate.code);
  return withQuestion(noSuchCode({ code }), code, codes);
}

function renderFacts({ code, severity, title, explanation, basis }: CodeFacts, style: Style): readonly string[] {
  const { language, colour, width } = style;
  return [
    `${colour.bold(code)}  ${severityPainter(severity, colour)(SEVERITIES[severity][language])}`,
    ...wrap(title[language], width),
    "",
    ...wrap(explanation[language], width),
    ...(basis ? ["", ...wrap(WORDS.basis[language] + WORDS.colon[language] + basis[language], width)] : []),
  ];
}

/** The findings in the bad example, and how it differs from the good one. */
async function renderExample({ code }: CodeFacts, style: Style, { io }: Context): Promise<readonly string[]> {
  const [badPath, goodPath] = [`examples/rules/${code}/bad.yaml`, `examples/rules/${code}/good.yaml`];
  const [bad, good] = [await io.readOwnFile(badPath), await io.readOwnFile(goodPath)];
  const report = validate(badPath, bad);
  const findings = {
    ...report,
    diagnostics: report.diagnostics.filter((diagnostic) => diagnostic.code === code),
  };
  const mended = changedLines(report.source, new TextDecoder().decode(good));
  const { language, width } = style;
  return [
    "",
    TEXTS.bad[language],
    ...renderFindings(findings, style),
    ...(mended.length === 0 ? [] : ["", TEXTS.good[language], ...mended.flatMap((line) => wrap(line, width))]),
  ];
}

/** The lines of a diff, without its headings and without what the bad example announces for the tests. */
function changedLines(bad: string, good: string): readonly string[] {
  const plain = bad.replace(/^(?:# finds: .*\n)+/, "");
  return unifiedDiff("", plain, good)
    .split("\n")
    .slice(2)
    .flatMap((line, index) => (line.startsWith("@@") ? (index === 0 ? [] : [""]) : [line]))
    .filter((line, index, lines) => index < lines.length - 1 || line !== "");
}
