import type { CommanderError } from "commander";
import type { Text } from "../../language.ts";
import { didYouMeanThis } from "../messages.ts";
import {
  badChoice,
  badValue,
  missingArgument,
  missingValue,
  tooMany,
  unknownCommand,
  unknownOption,
} from "./messages.ts";

/**
 * What was wrong with the command line, in our words. commander has only English sentences;
 * their quoted parts are the facts. A sentence that is not known stays as it is.
 */
export function usageError({ code, message }: CommanderError): Text {
  const [first = "", second = ""] = Array.from(message.matchAll(/'([^']*)'/g), ([, quoted]) => quoted);
  switch (code) {
    case "commander.unknownOption":
      return withSuggestion(unknownOption({ name: first }), message);
    case "commander.unknownCommand":
      return withSuggestion(unknownCommand({ name: first }), message);
    case "commander.missingArgument":
      return missingArgument({ name: first });
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

/** --format <format> → --format */
function nameOf(flags: string): string {
  return flags.split(" ")[0] ?? flags;
}

function withSuggestion(problem: Text, message: string): Text {
  const suggestion = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1];
  return suggestion === undefined ? problem : didYouMeanThis({ problem, suggestion });
}

function excess(command: string, message: string): Text {
  const [, expected = "", given = ""] = /Expected (\d+) arguments? but got (\d+)/.exec(message) ?? [];
  return tooMany({ command, expected, given });
}

function invalid(option: string, value: string, message: string): Text {
  const allowed = /Allowed choices are (.+)\.$/.exec(message)?.[1];
  if (allowed !== undefined) return badChoice({ option, value, choices: allowed });
  const expected = message.slice(message.indexOf("is invalid.") + "is invalid.".length).trim();
  return badValue({ option, value, expected });
}
