import type { Command } from "commander";
import { suggestedFor, type Word } from "./suggest.ts";

/** What may be typed at one place of the command line. */
export interface CommandWords {
  /** The commands that lead there: "", "validate", "policy show". */
  readonly path: string;
  /** Commands, and what its arguments are often. */
  readonly words: readonly Word[];
  /** --fix and the like. */
  readonly options: readonly Word[];
  /** Option → what may follow it; empty for anything, such as a file. */
  readonly values: ReadonlyMap<string, readonly Word[]>;
  /** False where no argument can be one. */
  readonly takesFiles: boolean;
}

/** Everything that a program understands, from its own command tree. */
export function commandWords(program: Command, path: readonly string[] = []): readonly CommandWords[] {
  const help = program.createHelp();
  const options = [...help.visibleOptions(program), ...help.visibleGlobalOptions(program)];
  const commands = help.visibleCommands(program);
  const { registeredArguments } = program;
  const names = commands.map((command) => ({ word: command.name(), description: command.description() }));
  const own: CommandWords = {
    path: path.join(" "),
    words: [...names, ...registeredArguments.flatMap(suggestedFor)],
    options: options.flatMap(({ long, description }) => (long ? [{ word: long, description }] : [])),
    values: new Map(
      options.flatMap((option) => (option.long && option.required ? [[option.long, suggestedFor(option)]] : [])),
    ),
    takesFiles: registeredArguments.some(({ argChoices }) => argChoices === undefined),
  };
  const inner = commands.filter((command) => command.parent === program);
  // commander's own command, which is in no tree
  const helped =
    path.length > 0 ? [] : [{ path: "help", words: names, options: [], values: new Map(), takesFiles: false }];
  return [own, ...helped, ...inner.flatMap((command) => commandWords(command, [...path, command.name()]))];
}
