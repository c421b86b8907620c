import type { Language } from "../../base/language.ts";
import type { Reading } from "../../phrase/reading.ts";

/** A reading as JSON has it: one language, `null` for no comparator. */
export function readingData(reading: Reading, language: Language) {
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
