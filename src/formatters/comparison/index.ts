import type { ComparisonFormatter } from "../formatter.ts";
import { json } from "../json/comparison.ts";
import { markdown } from "../markdown/comparison.ts";
import { pretty } from "../terminal/comparison.ts";

/** Every format of `perf diff`. */
export const comparisonFormatters = { pretty, markdown, json } satisfies Record<string, ComparisonFormatter>;

export type ComparisonFormatName = keyof typeof comparisonFormatters;
