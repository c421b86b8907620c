import type { Command } from "commander";
import type { Text } from "../../base/language.ts";
import { displayWidth, wrap } from "../../formatters/text/wrap.ts";
import type { Context } from "../context.ts";
import { terminalWidth } from "../terminal-width.ts";
import { HELP } from "./messages.ts";

/** A line to copy, and what it is for. */
export interface Example {
  /** A text where it names files, else the same in both languages. */
  readonly line: Text | string;
  readonly about: Text;
}

/** At the end of the help, as a shell would have them: a comment and the line itself. */
export function addExamples(command: Command, examples: readonly Example[], { io, language }: Context): Command {
  const width = terminalWidth(io) - INDENT.length;
  return command.addHelpText("after", () =>
    [
      `\n${HELP.examples[language]}`,
      ...examples.flatMap(({ line, about }) =>
        [
          ...wrap(`# ${about[language]}`, width),
          ...continued(typeof line === "string" ? line : line[language], width),
        ].map((text) => INDENT + text),
      ),
    ].join("\n"),
  );
}

const INDENT = "  ";

/** A line that is too long goes on behind a backslash, so that a shell still takes it for one. */
function continued(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of line.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(`${last} ${word} \\`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? word : INDENT + word);
  }
  return lines.map((text, index) => (index < lines.length - 1 ? `${text} \\` : text));
}

/** From an empty folder to a score. */
export const FIRST_STEPS: readonly Example[] = [
  {
    line: { zh: "perf init 新表.yaml", en: "perf init new-form.yaml" },
    about: { zh: "写出一份待填的表", en: "write a form to fill in" },
  },
  {
    line: { zh: "perf validate 目标表.yaml", en: "perf validate form.yaml" },
    about: { zh: "填好后校验", en: "check it when it is filled in" },
  },
  {
    line: { zh: "perf template 目标表.yaml --output 待填.xlsx", en: "perf template form.yaml --output to-fill.xlsx" },
    about: { zh: "年底生成待填的实际值表", en: "at the end of the year, write the file for what was achieved" },
  },
  {
    line: { zh: "perf score 目标表.yaml 实际值.csv", en: "perf score form.yaml actuals.csv" },
    about: { zh: "评分", en: "score it" },
  },
];
