import type { Language } from "../../base/language.ts";
import type { Reading } from "../../phrase/reading.ts";
import type { ReadingFormatter } from "../formatter.ts";
import { printJson, printJsonLine } from "./print-json.ts";

/** One object for one phrase, an array for several. */
export const reading: ReadingFormatter = {
  format: (reading, { language }) => printJson({ schemaVersion: 1, ...readingData(reading, language) }),
  list: { before: "[\n", between: ",\n", behind: "\n]\n", empty: "[]\n" },
};

export const readingLines: ReadingFormatter = {
  format: (reading, { language }) => printJsonLine(readingData(reading, language)),
  list: { before: "", between: "\n", behind: "\n", empty: "" },
};

/** A reading as JSON has it: one language, `null` for no comparator. */
function readingData(reading: Reading, language: Language) {
  const { text, unit, status, notation, comparator, ambiguities, evidence } = reading;
  return {
    text,
    unit,
    status,
    notation,
    comparator: comparator ?? null,
    ambiguities: ambiguities.map(({ code, alternative, message }) => ({
      code,
      alternative,
      message: message[language],
    })),
    evidence: evidence.map(({ role, span, text, why }) => ({
      role,
      span,
      text,
      why: why?.[language],
    })),
    ...(reading.status === "unreadable" ? { reason: reading.reason[language], leftover: reading.leftover } : {}),
  };
}
