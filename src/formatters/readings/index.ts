import type { ReadingFormatter } from "../formatter.ts";
import { json, jsonl } from "../json/reading.ts";
import { pretty } from "../terminal/reading.ts";

/** Every format of `perf normalize`. */
export const readingFormatters = { pretty, json, jsonl } satisfies Record<string, ReadingFormatter>;
