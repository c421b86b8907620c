import type { Argument, Command, Help, Option } from "commander";
import type { Language } from "../../base/language.ts";
import { displayWidth, wrap } from "../../formatters/text/wrap.ts";
import { byDefault, choices, HELP_TITLES, USAGE_WORDS } from "./messages.ts";

/** Help in the language of the run, with columns by display width: commander counts code units and cannot break Chinese. */
export function helpIn(language: Language): Partial<Help> {
  return {
    showGlobalOptions: true,
    minWidthToWrap: 20,
    displayWidth,
    boxWrap: (text, width) =>
      text
        .split("\n")
        .flatMap((line) => wrap(line, width))
        .join("\n"),
    styleTitle: (title) => HELP_TITLES[title]?.[language] ?? title,
    styleUsage: (usage) =>
      Object.entries(USAGE_WORDS).reduce((text, [word, ours]) => text.replace(word, ours[language]), usage),
    subcommandTerm: (command: Command) => command.name(),
    optionDescription: (option) => withRemarks(option, language),
    argumentDescription: (argument) => withRemarks(argument, language),
  };
}

function withRemarks(item: Option | Argument, language: Language): string {
  const { description, argChoices, defaultValue, defaultValueDescription } = item;
  const usual = defaultValueDescription ?? (typeof defaultValue === "string" ? defaultValue : undefined);
  const remarks = [
    ...(argChoices === undefined
      ? []
      : [
          choices({
            choices: argChoices.join(language === "zh" ? "、" : ", "),
          })[language],
        ]),
    ...(usual === undefined ? [] : [byDefault({ value: usual })[language]]),
  ];
  if (remarks.length === 0) return description;
  return language === "zh" ? `${description}（${remarks.join("；")}）` : `${description} (${remarks.join("; ")})`;
}
