import { Command, CommanderError, Option } from "commander";
import { LANGUAGES } from "../base/language.ts";
import { MissingLibrary } from "../base/optional-library.ts";
import { TOOL } from "../base/tool.generated.ts";
import { wrap } from "../formatters/text/wrap.ts";
import { chooseLanguage } from "./choose-language.ts";
import { commands } from "./commands/index.ts";
import { type Context, complain } from "./context.ts";
import { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { internalError, missingLibrary, strayFlagFound } from "./messages.ts";
import { addExamples, FIRST_STEPS } from "./options/add-examples.ts";
import { helpIn } from "./options/help.ts";
import { HELP } from "./options/messages.ts";
import { unknownHelpTopic, usageError } from "./options/usage-error.ts";
import { onlyAnnotations, withoutCommands } from "./output/workflow-commands.ts";
import { terminalWidth } from "./terminal-width.ts";

/** The command line, from its words to the exit status. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = ExitCode.ok;
  const isOnGitHub = io.environment.GITHUB_ACTIONS === "true";
  const context: Context = {
    io: isOnGitHub ? withoutCommandsTo(io) : io,
    printAnnotations: (text) => io.print(isOnGitHub ? onlyAnnotations(text) : text),
    language: chooseLanguage(argv, io),
    finish: (code) => {
      exitCode = code;
    },
  };
  try {
    const program = await makeProgram(argv, context);
    const stray = strayFlag(argv, program);
    if (stray !== undefined) {
      complain(context, strayFlagFound({ word: stray }));
      return ExitCode.unusable;
    }
    return (await endedEarly(program, argv, context)) ?? exitCode;
  } catch (error) {
    return failure(error, context);
  }
}

async function makeProgram(argv: readonly string[], context: Context): Promise<Command> {
  const { io, language } = context;
  const width = terminalWidth(io);
  const program = new Command("perf")
    .description(HELP.program[language])
    .version(TOOL.version, "-V, --version", HELP.version[language])
    .helpOption("-h, --help", HELP.help[language])
    .helpCommand("help [command]", HELP.helpCommand[language])
    .addOption(
      new Option("--lang <language>", HELP.lang[language])
        .choices(LANGUAGES)
        .default(undefined, HELP.langByDefault[language]),
    )
    .option("--color", HELP.color[language])
    .option("--no-color", HELP.noColor[language])
    .configureHelp(helpIn(language))
    .configureOutput({
      writeOut: io.print,
      writeErr: io.note,
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
      outputError: () => {},
    })
    .exitOverride();
  addExamples(program, FIRST_STEPS, context).addHelpText(
    "after",
    () => `\n${wrap(HELP.exitStatus[language], width).join("\n")}`,
  );
  for (const { name, summary, load } of commands) {
    const command = program.command(name).description(summary[language]);
    // What can be completed is what all of them understand.
    if (argv.includes(name) || argv.includes("completion")) (await load())(command, context);
  }
  return program;
}

function withoutCommandsTo(io: Io): Io {
  return {
    ...io,
    print: (data) => io.print(typeof data === "string" ? withoutCommands(data) : data),
    note: (text) => io.note(withoutCommands(text)),
  };
}

/**
 * A word that commander would take for -V or -h although it is among others, such as the name of a file: nothing would be
 * checked then, and the run would pass. Undefined where there is none.
 */
function strayFlag(argv: readonly string[], program: Command): string | undefined {
  const words = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
  const commandOf = new Map(program.commands.map((command) => [command.name(), command]));
  const at = words.findIndex((word) => commandOf.has(word));
  const inner = commandOf.get(words[at] ?? "")?.commands.map((command) => command.name()) ?? [];
  const isAlone = at === -1 || words.slice(at + 1).filter((word) => !inner.includes(word)).length === 1;
  const isFlag = (word: string) => word === "-V" || word === "-h";
  return words.find((word, index) => /^-[Vh]/.test(word) && !(isFlag(word) && (index < at || isAlone)));
}

/** commander ends a run by throwing: after help and version, and for a wrong command line. Undefined where it did not. */
async function endedEarly(program: Command, argv: readonly string[], context: Context): Promise<ExitCode | undefined> {
  try {
    await program.parseAsync(argv, { from: "user" });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return ExitCode.ok;
    const problem = error.code === "commander.help" ? unknownHelpTopic(argv, program) : usageError(error, program);
    if (problem !== undefined) complain(context, problem);
    return ExitCode.unusable;
  }
}

function failure(error: unknown, context: Context): ExitCode {
  if (error instanceof MissingLibrary) {
    complain(context, missingLibrary({ library: error.library }));
    return ExitCode.unusable;
  }
  const name = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  complain(context, internalError({ error: name }));
  if (context.io.environment.PERF_DEBUG && error instanceof Error) context.io.note(`${error.stack}\n`);
  return ExitCode.internal;
}
