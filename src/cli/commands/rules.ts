import { renderCodes } from "../../formatters/terminal/codes.ts";
import { rules } from "../../rules/index.ts";
import { ExitCode } from "../exit-code.ts";
import { addExamples, type Example } from "../options/add-examples.ts";
import { makeStyle } from "../output/make-style.ts";
import type { DefineCommand } from "./define-command.ts";

const EXAMPLES: readonly Example[] = [
  {
    line: "perf rules",
    about: { zh: "列出全部规则和级别", en: "all rules and their severities" },
  },
];

export const defineRules: DefineCommand = (command, hall) => {
  addExamples(command, EXAMPLES, hall);
  command.action(async () => {
    const { color }: { color?: boolean } = command.optsWithGlobals();
    hall.io.print(`${await renderCodes(rules, makeStyle(hall, color))}\n`);
    hall.finish(ExitCode.ok);
  });
};
