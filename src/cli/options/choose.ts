import { Argument } from "commander";
import { didYouMean } from "../../base/did-you-mean.ts";
import { listed, type Text } from "../../base/language.ts";
import { complain, type Hall } from "../context.ts";
import { didYouMeanThis } from "../messages.ts";
import { expectedOneOf, noSuchChoice } from "./messages.ts";

/** One of some words of the command line; a complaint where it is none of them. */
export function choose<Name extends string>(word: string, names: readonly Name[], hall: Hall): Name | undefined {
  const chosen = names.find((name) => name === word);
  if (chosen === undefined) complain(hall, noneOf(word, names));
  return chosen;
}

function noneOf(word: string, names: readonly string[]): Text {
  const problem = noSuchChoice({ word });
  const suggestion = didYouMean(word, names);
  return suggestion === undefined
    ? expectedOneOf({ problem, names: listed(names) })
    : didYouMeanThis({ problem, suggestion });
}

/** An argument whose choices help and completion know; commander's own check would complain in English. */
export function choiceArgument(name: string, description: string, choices: readonly string[]): Argument {
  return Object.assign(new Argument(`<${name}>`, description), { argChoices: [...choices] });
}
