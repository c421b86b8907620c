import { Argument } from "commander";
import type { Text } from "../../base/language.ts";
import { withSuggestion } from "../../base/suggestion.ts";
import { type Context, complain } from "../context.ts";
import { noSuchChoice } from "./messages.ts";

/** One of some words of the command line; a complaint where it is none of them. */
export function choose<Name extends string>(word: string, names: readonly Name[], context: Context): Name | undefined {
  const chosen = names.find((name) => name === word);
  if (chosen === undefined) complain(context, noneOf(word, names));
  return chosen;
}

function noneOf(word: string, names: readonly string[]): Text {
  return withSuggestion(noSuchChoice({ word }), word, names);
}

/** An argument whose choices help and completion know; commander's own check would complain in English. */
export function choiceArgument(name: string, description: string, choices: readonly string[]): Argument {
  return Object.assign(new Argument(`<${name}>`, description), { argChoices: [...choices] });
}
