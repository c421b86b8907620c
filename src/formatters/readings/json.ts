import { printJson } from "../json/print-json.ts";
import { readingData } from "./reading-data.ts";
import type { ReadingFormatter } from "./reading-formatter.ts";

/** One object for one phrase, an array for several. */
export const json: ReadingFormatter = {
  format: (reading, { language }) => printJson({ schemaVersion: 1, ...readingData(reading, language) }),
  list: { before: "[\n", between: ",\n", behind: "\n]\n", empty: "[]\n" },
};
