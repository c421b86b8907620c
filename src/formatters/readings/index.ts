import { json } from "../json/reading.ts";
import { pretty } from "../terminal/reading.ts";
import { jsonl } from "./jsonl.ts";
import type { ReadingFormatter } from "./reading-formatter.ts";

/** Every format of `perf normalize`. */
export const readingFormatters = { pretty, json, jsonl } satisfies Record<string, ReadingFormatter>;
