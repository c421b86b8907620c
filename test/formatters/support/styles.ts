import { Chalk } from "chalk";
import type { Style } from "../../../src/formatters/formatter.ts";

export function style(sketch: Partial<Style> = {}): Style {
  return {
    language: "zh",
    colour: new Chalk({ level: 0 }),
    width: 80,
    verbose: true,
    tool: { name: "jxperf", version: "0.0.0" },
    ...sketch,
  };
}
