import { readingData } from "./reading-data.ts";
import type { ReadingFormatter } from "./reading-formatter.ts";

export const jsonl: ReadingFormatter = {
  format: (reading, { language }) => JSON.stringify(readingData(reading, language)),
  list: { before: "", between: "\n", behind: "\n", empty: "" },
};
