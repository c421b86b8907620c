import { expect, test } from "vitest";
import type { Terminal } from "../../../src/cli/io.ts";
import { colourLevel } from "../../../src/cli/output/make-style.ts";

const TTY: Terminal = { isTTY: true, columns: 80, colourLevel: 2, stdinIsTTY: true };
const PIPE: Terminal = { isTTY: false, columns: undefined, colourLevel: 1, stdinIsTTY: false };

test.for<
  [what: string, option: boolean | undefined, environment: Record<string, string>, terminal: Terminal, level: number]
>([
  ["a terminal gets what it can show", undefined, {}, TTY, 2],
  ["a pipe gets none", undefined, {}, PIPE, 0],
  ["a dumb terminal gets none", undefined, { TERM: "dumb" }, TTY, 0],
  ["NO_COLOR takes it away", undefined, { NO_COLOR: "1" }, TTY, 0],
  ["an empty NO_COLOR does not", undefined, { NO_COLOR: "" }, TTY, 2],
  ["FORCE_COLOR gives it to a pipe", undefined, { FORCE_COLOR: "" }, PIPE, 1],
  ["FORCE_COLOR=3 gives all colours", undefined, { FORCE_COLOR: "3" }, PIPE, 3],
  ["FORCE_COLOR=0 takes it away", undefined, { FORCE_COLOR: "0" }, TTY, 0],
  ["FORCE_COLOR goes before NO_COLOR", undefined, { FORCE_COLOR: "1", NO_COLOR: "1" }, PIPE, 1],
  ["--color goes before NO_COLOR", true, { NO_COLOR: "1" }, PIPE, 1],
  ["--no-color goes before FORCE_COLOR", false, { FORCE_COLOR: "3" }, TTY, 0],
])("%s", ([, option, environment, terminal, level]) => {
  expect(colourLevel(option, { environment, terminal })).toBe(level);
});
