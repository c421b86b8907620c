import { rules } from "../../rules/index.ts";
import { ExitCode } from "../exit-code.ts";
import { layCodes } from "../lay-codes.ts";
import { makeStyle } from "../make-style.ts";
import type { DefineCommand } from "./index.ts";

export const defineRules: DefineCommand = (command, hall) => {
  command.action(async () => {
    const { color }: { color?: boolean } = command.optsWithGlobals();
    hall.io.print(`${await layCodes(rules, makeStyle(hall, color))}\n`);
    hall.finish(ExitCode.ok);
  });
};
