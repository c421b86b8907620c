import { Option } from "commander";
import { allCodes } from "../../all-codes.ts";
import type { Text } from "../../base/language.ts";
import { renderCodeFacts } from "../../formatters/json/codes.ts";
import { renderCodes } from "../../formatters/terminal/codes.ts";
import { rules } from "../../rules/index.ts";
import { ExitCode } from "../exit-code.ts";
import { addExamples, type Example } from "../options/add-examples.ts";
import { makeStyle } from "../output/make-style.ts";
import type { DefineCommand } from "./define-command.ts";

const FORMAT: Text = {
  zh: "pretty 列出规则，json 给出全部代码的定义",
  en: "pretty lists the rules, json gives the definition of every code",
};

const EXAMPLES: readonly Example[] = [
  {
    line: "perf rules",
    about: { zh: "列出全部规则和级别", en: "all rules and their severities" },
  },
  {
    line: "perf rules --format json",
    about: { zh: "全部代码的级别、说明和依据", en: "severity, explanation and basis of every code" },
  },
];

interface RulesOptions {
  readonly format: "pretty" | "json";
  readonly color?: boolean;
}

export const defineRules: DefineCommand = (command, context) => {
  addExamples(command, EXAMPLES, context);
  command
    .addOption(new Option("--format <format>", FORMAT[context.language]).choices(["pretty", "json"]).default("pretty"))
    .action(async () => {
      const { format, color }: RulesOptions = command.optsWithGlobals();
      context.io.print(
        format === "json" ? renderCodeFacts(allCodes) : `${await renderCodes(rules, makeStyle(context, color))}\n`,
      );
      context.finish(ExitCode.ok);
    });
};
