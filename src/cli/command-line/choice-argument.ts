import { Argument } from "commander";

/** An argument whose choices help and completion know; commander's own check would complain in English. */
export function choiceArgument(name: string, description: string, choices: readonly string[]): Argument {
  return Object.assign(new Argument(`<${name}>`, description), { argChoices: [...choices] });
}
