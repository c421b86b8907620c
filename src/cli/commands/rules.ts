import { rules } from "../../rules/index.ts";
import { ExitCode } from "../exit-code.ts";
import { layCodes } from "../reports/lay-codes.ts";
import { makeStyle } from "../reports/make-style.ts";
import type { DefineCommand } from "./define-command.ts";

export const defineRules: DefineCommand = (command, hall) => {
  command.action(async () => {
    const { color }: { color?: boolean } = command.optsWithGlobals();
    hall.io.print(`${await layCodes(rules, makeStyle(hall, color))}\n`);
    hall.finish(ExitCode.ok);
  });
};
