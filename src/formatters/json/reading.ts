import { readingData } from "../readings/reading-data.ts";
import type { ReadingFormatter } from "../readings/reading-formatter.ts";
import { printJson } from "./print-json.ts";

/** One object for one phrase, an array for several. */
export const json: ReadingFormatter = {
  format: (reading, { language }) => printJson({ schemaVersion: 1, ...readingData(reading, language) }),
  list: { before: "[\n", between: ",\n", behind: "\n]\n", empty: "[]\n" },
};
