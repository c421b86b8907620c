import type { Command } from "commander";
import type { Text } from "../../base/language.ts";
import { displayWidth } from "../../formatters/layout/display-width.ts";
import { wrap } from "../../formatters/text/wrap.ts";
import type { Hall } from "../context.ts";
import { terminalWidth } from "../terminal-width.ts";
import { HELP } from "./messages.ts";

/** A line to copy, and what it is for. */
export interface Example {
  /** A text where it names files, else the same in both languages. */
  readonly line: Text | string;
  readonly about: Text;
}

/** At the end of the help, as a shell would have them: a comment and the line itself. */
export function addExamples(command: Command, examples: readonly Example[], { io, language }: Hall): Command {
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
