import type { Rule } from "../../checking/rule.ts";
import { didYouMean } from "../../did-you-mean.ts";
import type { Style } from "../../formatters/formatter.ts";
import { wrap } from "../../formatters/layout/wrap.ts";
import { SEVERITIES, WORDS } from "../../formatters/messages.ts";
import { layFindings } from "../../formatters/pretty/findings.ts";
import { severityPainter } from "../../formatters/pretty/severity-painter.ts";
import type { Text } from "../../language.ts";
import { rules } from "../../rules/index.ts";
import { validate } from "../../validate.ts";
import { ExitCode } from "../exit-code.ts";
import { complain, type Hall } from "../hall.ts";
import { makeStyle } from "../make-style.ts";
import { didYouMeanThis, noSuchCode } from "../messages.ts";
import type { DefineCommand } from "./index.ts";

const TEXTS = {
  code: { zh: "代码", en: "code" },
  aboutCode: {
    zh: "规则代码，如 class/unknown-level1",
    en: "code of a rule, such as class/unknown-level1",
  },
  bad: { zh: "例：", en: "example:" },
  good: { zh: "改为：", en: "mended:" },
} satisfies Record<string, Text>;

/** Families of codes that come from reading a file or from scoring, not from a rule over a form. */
const OTHER_FAMILIES: Readonly<Record<string, Text>> = {
  encoding: {
    zh: "读取文件时发现的编码问题：文件须为 UTF-8 文本。具体说明见该问题的消息和建议。",
    en: "A problem with the encoding of a file, which must be UTF-8 text. The message and help of the finding say what to do.",
  },
  yaml: {
    zh: "YAML 语法问题。具体说明见该问题的消息和建议。",
    en: "A problem with the YAML syntax. The message and help of the finding say what to do.",
  },
  shape: {
    zh: "表格结构问题：字段名、必填项或值的类型与 schemas/form.schema.json 不符。具体说明见该问题的消息和建议。",
    en: "A field, a required entry or a type that differs from schemas/form.schema.json. The message and help of the finding say what to do.",
  },
  form: {
    zh: "表格内容问题：写法合规，但读出的值可能不是原意。具体说明见该问题的消息和建议。",
    en: "A value that may not be what was meant. The message and help of the finding say what to do.",
  },
  policy: {
    zh: "评分办法文件中的问题：与 schemas/policy.schema.json 不符，或各项之间不一致。具体说明见该问题的消息和建议。",
    en: "A problem in a policy file: it differs from schemas/policy.schema.json, or its parts do not fit together. The message and help of the finding say what to do.",
  },
  actuals: {
    zh: "实际值文件中的问题。具体说明见该问题的消息和建议。",
    en: "A problem in the actuals file. The message and help of the finding say what to do.",
  },
  score: {
    zh: "评分时发现的问题。具体说明见该问题的消息和建议。",
    en: "A problem met while scoring. The message and help of the finding say what to do.",
  },
};

export const defineExplain: DefineCommand = (command, hall) => {
  command
    .argument(`<${TEXTS.code[hall.language]}>`, TEXTS.aboutCode[hall.language])
    .action(async (code: string) =>
      hall.finish(await explain(code, makeStyle(hall, command.optsWithGlobals().color), hall)),
    );
};

async function explain(code: string, style: Style, hall: Hall): Promise<ExitCode> {
  const rule = rules.find((candidate) => candidate.code === code);
  const family = OTHER_FAMILIES[code.split("/")[0] ?? ""];
  if (rule === undefined && family === undefined) {
    const problem = noSuchCode({ code });
    const suggestion = didYouMean(
      code,
      rules.map((candidate) => candidate.code),
    );
    complain(hall, suggestion === undefined ? problem : didYouMeanThis({ problem, suggestion }));
    return ExitCode.unusable;
  }
  const lines = rule ? await layRule(rule, style, hall) : wrap(family?.[style.language] ?? "", style.width);
  hall.io.print(`${lines.join("\n")}\n`);
  return ExitCode.ok;
}

async function layRule(rule: Rule, style: Style, hall: Hall): Promise<readonly string[]> {
  const { code, severity, title, explanation, basis } = rule;
  const { language, colour, width } = style;
  const example = await layExample(rule, style, hall);
  return [
    `${colour.bold(code)}  ${severityPainter(severity, colour)(SEVERITIES[severity][language])}`,
    ...wrap(title[language], width),
    "",
    ...wrap(explanation[language], width),
    ...(basis ? ["", ...wrap(WORDS.basis[language] + WORDS.colon[language] + basis[language], width)] : []),
    ...example,
  ];
}

/** The findings in the bad example, and the lines that are different in the good one. */
async function layExample({ code }: Rule, style: Style, { io }: Hall): Promise<readonly string[]> {
  const [badPath, goodPath] = [`examples/rules/${code}/bad.yaml`, `examples/rules/${code}/good.yaml`];
  const [bad, good] = [await io.readOwnFile(badPath), await io.readOwnFile(goodPath)];
  const report = validate(badPath, bad);
  const findings = {
    ...report,
    diagnostics: report.diagnostics.filter((diagnostic) => diagnostic.code === code),
  };
  const badLines = new Set(report.source.split("\n"));
  const mended = new TextDecoder()
    .decode(good)
    .split("\n")
    .filter((line) => !badLines.has(line));
  const { language, width } = style;
  return [
    "",
    TEXTS.bad[language],
    ...layFindings(findings, style),
    ...(mended.length === 0 ? [] : ["", TEXTS.good[language], ...mended.flatMap((line) => wrap(line, width))]),
  ];
}
