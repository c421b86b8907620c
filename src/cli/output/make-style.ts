import { Chalk } from "chalk";
import { TOOL } from "../../base/tool.generated.ts";
import type { Style } from "../../formatters/formatter.ts";
import type { Context } from "../context.ts";
import type { ColourLevel, Io } from "../io.ts";
import { DEFAULT_WIDTH, terminalWidth } from "../terminal-width.ts";

/** How what goes to standard output is to look. */
export function makeStyle({ io, language }: Context, color: boolean | undefined): Style {
  return {
    language,
    colour: new Chalk({ level: colourLevel(color, io) }),
    width: terminalWidth(io),
    tool: TOOL,
  };
}

/** For files: no colour, and a width that does not depend on who writes them. */
export function plainStyle(style: Style): Style {
  return { ...style, colour: new Chalk({ level: 0 }), width: DEFAULT_WIDTH };
}

/**
 * Whether and how richly to colour; the one decision for everything that is printed.
 * --color and --no-color, then FORCE_COLOR, then NO_COLOR (in Node's order), then what the terminal can do.
 */
export function colourLevel(
  option: boolean | undefined,
  { environment, terminal }: Pick<Io, "environment" | "terminal">,
): ColourLevel {
  const able = terminal.colourLevel === 0 ? 1 : terminal.colourLevel;
  if (option !== undefined) return option ? able : 0;
  const { FORCE_COLOR, NO_COLOR, TERM } = environment;
  if (FORCE_COLOR !== undefined) return forced(FORCE_COLOR, able);
  if (NO_COLOR !== undefined && NO_COLOR !== "") return 0;
  return terminal.isTTY && TERM !== "dumb" ? terminal.colourLevel : 0;
}

function forced(value: string, able: ColourLevel): ColourLevel {
  switch (value) {
    case "0":
    case "false":
      return 0;
    case "1":
      return 1;
    case "2":
      return 2;
    case "3":
      return 3;
    default:
      return able;
  }
}
