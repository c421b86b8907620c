import type { Command } from "commander";
import type { Text } from "../../base/language.ts";
import { bash } from "../completion/bash.ts";
import { commandWords } from "../completion/command-words.ts";
import { fish } from "../completion/fish.ts";
import { powershell } from "../completion/powershell.ts";
import { zsh } from "../completion/zsh.ts";
import type { Context } from "../context.ts";
import { ExitCode } from "../exit-code.ts";
import { addExamples, type Example } from "../options/add-examples.ts";
import { choiceArgument, choose } from "../options/choose.ts";
import type { DefineCommand } from "./define-command.ts";

const SHELLS = { bash, zsh, fish, powershell };
const NAMES = ["bash", "zsh", "fish", "powershell"] as const satisfies readonly (keyof typeof SHELLS)[];

const ABOUT_SHELL: Text = { zh: "命令行的种类", en: "which shell" };
const SHELL: Text = { zh: "shell", en: "shell" };

const EXAMPLES: readonly Example[] = [
  {
    line: "perf completion bash >> ~/.bashrc",
    about: { zh: "在 bash 中按 Tab 补全", en: "complete with Tab in bash" },
  },
];

export const defineCompletion: DefineCommand = (command, context) => {
  addExamples(command, EXAMPLES, context);
  const { language } = context;
  command
    .addArgument(choiceArgument(SHELL[language], ABOUT_SHELL[language], NAMES))
    .action((shell: string) => context.finish(print(shell, command, context)));
};

function print(word: string, { parent }: Command, context: Context): ExitCode {
  const shell = choose(word, NAMES, context);
  if (shell === undefined || parent === null) return ExitCode.unusable;
  context.io.print(SHELLS[shell](commandWords(parent)));
  return ExitCode.ok;
}
