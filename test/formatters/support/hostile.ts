import type { Diagnostic } from "../../../src/base/diagnostic.ts";
import { DEFAULT_GATE } from "../../../src/report/gate.ts";
import { makeFileReport, makeValidationReport } from "../../../src/report/make-report.ts";
import type { ScoreReport, ValidationReport } from "../../../src/report/report.ts";
import { makeScorecard, scoreReport } from "./reports.ts";

/** What somebody may write into a form to get at its reader, at a terminal, a spreadsheet or a browser. */
export const HOSTILE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror="alert(1)">',
  "'-alert(1)-'",
  "=cmd|' /C calc'!A0",
  "\t=1+1",
  "]]><x/>",
  "<!--",
  "--><svg/onload=alert(1)>",
  "a%0Ab::error::c",
  "##[add-path]x",
  "[click](https://example.com)",
  "[x](javascript:alert(1))",
  "`code` @mention #12 | www.example.com",
  "\u202Egpj.exe",
  "\u001b[31mred\u0007\u0000\u000b\ufffe\uffff",
  "\ud800lone",
  "line one\nline two\r\nline three",
  "数".repeat(10_000),
] as const;

/** A validation report with one finding whose every text is the given one. */
export function hostileFinding(text: string): ValidationReport {
  const finding: Diagnostic = {
    code: "shape/unknown-key",
    severity: "error",
    message: { zh: text, en: text },
    help: { zh: text, en: text },
    place: {
      file: text,
      pointer: `/${text}`,
      start: { line: 1, column: 1 },
      end: { line: 1, column: text.length + 1 },
    },
  };
  return makeValidationReport([makeFileReport(text, `${text}\n`, [finding])], DEFAULT_GATE);
}

/** A score report in which department, block, indicator, target and actual are all the given text. */
export function hostileScore(text: string): ScoreReport {
  const scorecard = makeScorecard();
  return scoreReport({
    ...scorecard,
    department: text,
    formula: text,
    notes: [{ zh: text, en: text }],
    blocks: scorecard.blocks.map((block) => ({
      ...block,
      block: { ...block.block, name: text, goal: text },
      indicators: block.indicators.map((row) => ({
        ...row,
        indicator: {
          ...row.indicator,
          name: text,
          level2: text,
          explanation: text,
          target: { ...row.indicator.target, text },
        },
        actual: row.actual && {
          ...row.actual,
          text,
          place: { ...row.actual.place, file: text },
        },
        effectiveNotation: text,
        effectiveMeaning: { zh: text, en: text },
        reason: text,
        evidence: text,
        formula: text,
        because: { zh: text, en: text },
      })),
    })),
  });
}
