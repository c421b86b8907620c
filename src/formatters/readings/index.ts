import { json } from "./json.ts";
import { jsonl } from "./jsonl.ts";
import { pretty } from "./pretty.ts";
import type { ReadingFormatter } from "./reading-formatter.ts";

/** Every format of `perf normalize`. */
export const readingFormatters = { pretty, json, jsonl } satisfies Record<string, ReadingFormatter>;
