import type { Command, CommanderError } from "commander";
import { didYouMean } from "../../base/did-you-mean.ts";
import { listed, type Text } from "../../base/language.ts";
import { didYouMeanThis } from "../messages.ts";
import {
  badChoice,
  badValue,
  expectedOneOf,
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
      return withSuggestion(unknownOption({ name: first }), message);
    case "commander.unknownCommand":
      return withSuggestion(unknownCommand({ name: first }), message);
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
  const problem = unknownCommand({ name: topic });
  const suggestion = didYouMean(
    topic,
    program.commands.map((command) => command.name()),
  );
  return suggestion === undefined ? problem : didYouMeanThis({ problem, suggestion });
}

/** --format <format> → --format */
function nameOf(flags: string): string {
  return flags.split(" ")[0] ?? flags;
}

function withSuggestion(problem: Text, message: string): Text {
  const suggestion = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1];
  return suggestion === undefined ? problem : didYouMeanThis({ problem, suggestion });
}

/** Of the command that was loaded; another has no arguments yet. */
function missing(name: string, { commands }: Command): Text {
  const problem = missingArgument({ name });
  const argument = commands.flatMap((command) => command.registeredArguments).find((one) => one.name() === name);
  return argument?.argChoices ? expectedOneOf({ problem, names: listed(argument.argChoices) }) : problem;
}

function excess(command: string, message: string): Text {
  const [, expected = "", given = ""] = /Expected (\d+) arguments? but got (\d+)/.exec(message) ?? [];
  return expected === "0" ? takesNone({ command }) : tooMany({ command, expected, given });
}

function invalid(option: string, value: string, message: string): Text {
  const allowed = /Allowed choices are (.+)\.$/.exec(message)?.[1]?.split(", ");
  if (allowed !== undefined) {
    const suggestion = didYouMean(value, allowed);
    if (suggestion === undefined) return badChoice({ option, value, choices: listed(allowed) });
    return didYouMeanThis({ problem: notChosen({ option, value }), suggestion });
  }
  const expected = message.slice(message.indexOf("is invalid.") + "is invalid.".length).trim();
  return badValue({ option, value, expected });
}
