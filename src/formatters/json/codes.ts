import type { CodeFacts } from "../../base/define-code.ts";
import { printJson } from "./print-json.ts";

/** Raised by every change that can break a reader of it. */
const SCHEMA_VERSION = 1;

/** Everything that is defined about codes, in both languages, as schemas/codes.schema.json describes it. */
export function renderCodeFacts(all: readonly CodeFacts[]): string {
  const codes = all.map(({ code, severity, binding, title, explanation, basis, options }) => ({
    code,
    severity,
    binding,
    title,
    explanation,
    basis: basis ?? null,
    options: options ?? {},
  }));
  return `${printJson({ schemaVersion: SCHEMA_VERSION, codes })}\n`;
}
