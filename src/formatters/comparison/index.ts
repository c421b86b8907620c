import type { ComparisonFormatter } from "./comparison-formatter.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { pretty } from "./pretty.ts";

/** Every format of `perf diff`. */
export const comparisonFormatters = { pretty, markdown, json } satisfies Record<string, ComparisonFormatter>;

export type ComparisonFormatName = keyof typeof comparisonFormatters;
