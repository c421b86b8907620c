import { json } from "../json/comparison.ts";
import { markdown } from "../markdown/comparison.ts";
import { pretty } from "../terminal/comparison.ts";
import type { ComparisonFormatter } from "./comparison-formatter.ts";

/** Every format of `perf diff`. */
export const comparisonFormatters = { pretty, markdown, json } satisfies Record<string, ComparisonFormatter>;

export type ComparisonFormatName = keyof typeof comparisonFormatters;
