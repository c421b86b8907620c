import type { Command, Option } from "commander";

/** What may be typed at one place of the command line. */
export interface CommandWords {
  /** The commands that lead there: "", "validate", "policy show". */
  readonly path: string;
  readonly words: readonly Word[];
  /** Option → what may follow it; empty for anything, such as a file. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

export interface Word {
  readonly word: string;
  readonly description: string;
}

/** Everything that a program understands, from its own command tree. */
export function commandWords(program: Command, path: readonly string[] = []): readonly CommandWords[] {
  const help = program.createHelp();
  const options = [...help.visibleOptions(program), ...help.visibleGlobalOptions(program)];
  const commands = help.visibleCommands(program);
  const choices = program.registeredArguments.flatMap(({ argChoices = [] }) => argChoices);
  const own: CommandWords = {
    path: path.join(" "),
    words: [
      ...commands.map((command) => ({ word: command.name(), description: command.description() })),
      ...choices.map((word) => ({ word, description: "" })),
      ...options.flatMap((option) => (option.long ? [{ word: option.long, description: option.description }] : [])),
    ],
    values: new Map(options.flatMap(valuesOf)),
  };
  const inner = commands.filter((command) => command.parent === program);
  return [own, ...inner.flatMap((command) => commandWords(command, [...path, command.name()]))];
}

function valuesOf({ long, required, argChoices = [] }: Option): readonly (readonly [string, readonly string[]])[] {
  return long && required ? [[long, argChoices]] : [];
}
