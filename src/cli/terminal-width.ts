import type { Io } from "./io.ts";

export const DEFAULT_WIDTH = 80;

/** Below this no table can be read. */
const LEAST_WIDTH = 40;

/** COLUMNS where somebody set it, else the terminal. */
export function terminalWidth({ environment, terminal }: Io): number {
  const asked = Number.parseInt(environment.COLUMNS ?? "", 10);
  return Math.max(LEAST_WIDTH, asked > 0 ? asked : (terminal.columns ?? DEFAULT_WIDTH));
}
