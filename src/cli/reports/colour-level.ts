import type { ColourLevel, Io } from "../io.ts";

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
