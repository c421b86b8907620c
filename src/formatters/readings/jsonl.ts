import { printJsonLine } from "../json/print-json.ts";
import { readingData } from "./reading-data.ts";
import type { ReadingFormatter } from "./reading-formatter.ts";

export const jsonl: ReadingFormatter = {
  format: (reading, { language }) => printJsonLine(readingData(reading, language)),
  list: { before: "", between: "\n", behind: "\n", empty: "" },
};
