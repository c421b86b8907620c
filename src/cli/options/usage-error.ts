import type { Command, CommanderError } from "commander";
import type { Text } from "../../base/language.ts";
import { didYouMeanThis, withQuestion, withSuggestion } from "../../base/suggestion.ts";
import {
  badValue,
  missingArgument,
  missingValue,
  notChosen,
  takesNone,
  tooMany,
  unknownCommand,
  unknownOption,
} from "./messages.ts";

/**
 * What was wrong with the command line, in our words. commander has only English sentences;
 * their quoted parts are the facts. A sentence that is not known stays as it is.
 */
export function usageError({ code, message }: CommanderError, program: Command): Text {
  const [first = "", second = ""] = Array.from(message.matchAll(/'([^']*)'/g), ([, quoted]) => quoted);
  switch (code) {
    case "commander.unknownOption":
      return withItsQuestion(unknownOption({ name: first }), message);
    case "commander.unknownCommand":
      return withItsQuestion(unknownCommand({ name: first }), message);
    case "commander.missingArgument":
      return missing(first, program);
    case "commander.optionMissingArgument":
      return missingValue({ name: nameOf(first) });
    case "commander.excessArguments":
      return excess(first, message);
    case "commander.invalidArgument":
      return invalid(nameOf(first), second, message);
    default:
      return { zh: message, en: message };
  }
}

/** `perf help` of what is no command: commander shows the help then and does not say why. */
export function unknownHelpTopic(words: readonly string[], program: Command): Text | undefined {
  const [first, topic] = words.filter((word) => !word.startsWith("-"));
  if (first !== "help" || topic === undefined) return undefined;
  const names = program.commands.map((command) => command.name());
  return withQuestion(unknownCommand({ name: topic }), topic, names);
}

/** --format <format> → --format */
function nameOf(flags: string): string {
  return flags.split(" ")[0] ?? flags;
}

/** With what commander suggests. */
function withItsQuestion(problem: Text, message: string): Text {
  const meant = /\(Did you mean (?:one of )?([^?(]+)\?\)/.exec(message)?.[1];
  return meant === undefined ? problem : didYouMeanThis({ problem, meant });
}

/** Of the command that was loaded; another has no arguments yet. */
function missing(name: string, { commands }: Command): Text {
  const problem = missingArgument({ name });
  const argument = commands.flatMap((command) => command.registeredArguments).find((one) => one.name() === name);
  return argument?.argChoices ? withSuggestion(problem, "", argument.argChoices) : problem;
}

function excess(command: string, message: string): Text {
  const [, expected = "", given = ""] = /Expected (\d+) arguments? but got (\d+)/.exec(message) ?? [];
  return expected === "0" ? takesNone({ command }) : tooMany({ command, expected, given });
}

function invalid(option: string, value: string, message: string): Text {
  const allowed = message.split("Allowed choices are ")[1]?.replace(/\.$/, "").split(", ");
  if (allowed !== undefined) return withSuggestion(notChosen({ option, value }), value, allowed);
  const expected = message.slice(message.indexOf("is invalid.") + "is invalid.".length).trim();
  return badValue({ option, value, expected });
}
