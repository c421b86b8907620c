import { Chalk } from "chalk";
import packageJson from "../../../package.json" with { type: "json" };
import type { Style } from "../../formatters/formatter.ts";
import type { Hall } from "../context.ts";
import { colourLevel } from "../reports/colour-level.ts";
import { DEFAULT_WIDTH, terminalWidth } from "../terminal-width.ts";

/** How what goes to standard output is to look. */
export function makeStyle({ io, language }: Hall, color: boolean | undefined): Style {
  return {
    language,
    colour: new Chalk({ level: colourLevel(color, io) }),
    width: terminalWidth(io),
    tool: { name: packageJson.name, version: packageJson.version },
  };
}

/** For files: no colour, and a width that does not depend on who writes them. */
export function plainStyle(style: Style): Style {
  return { ...style, colour: new Chalk({ level: 0 }), width: DEFAULT_WIDTH };
}
