import type { Language } from "../../base/language.ts";
import type { MonitoredIndicator, MonitoringSheet } from "../../monitoring/sheet.ts";
import { countLights } from "../../report/monitoring-report.ts";
import type { MonitoringFormatter } from "../formatter.ts";
import { points } from "../view/numbers.ts";
import { findingData } from "./finding-data.ts";
import { printJson } from "./print-json.ts";

/** Counts the breaking changes of this format; schemas/monitoring.schema.json describes it. */
const SCHEMA_VERSION = 1;

export const renderMonitoring: MonitoringFormatter = (report, { language, tool }) => {
  const { files, summary, sheet, verdict, reasons } = report;
  const data = {
    schemaVersion: SCHEMA_VERSION,
    tool,
    summary,
    verdict,
    reasons: reasons.map((reason) => reason[language]),
    department: sheet?.department ?? null,
    year: sheet?.year ?? null,
    asOf: sheet?.asOf.date ?? null,
    lights: sheet === undefined ? null : countLights(sheet),
    budgetExecution: sheet === undefined ? null : executionData(sheet),
    indicators: (sheet?.rows ?? []).map((row) => rowData(row, language)),
    findings: files.flatMap((file) => findingData(file, language).map((finding) => ({ path: file.path, ...finding }))),
  };
  return `${printJson(data)}\n`;
};

function executionData({ execution }: MonitoringSheet) {
  if (execution === undefined) return null;
  const { rate, expected, light, formula } = execution;
  return { rate: points(rate), expected: points(expected), light, formula };
}

function rowData(row: MonitoredIndicator, language: Language) {
  const { block, indicator, pace, progress, achieved, expected, forecast, projected, willMeet } = row;
  return {
    block: block.id,
    id: indicator.id,
    name: indicator.name,
    target: indicator.target.text,
    pace,
    progress,
    achieved: achieved ? points(achieved) : null,
    expected: expected ? points(expected) : null,
    forecast,
    projected: projected ? points(projected) : null,
    willMeet: willMeet ?? null,
    likelihood: row.likelihood ?? null,
    reason: row.reason,
    light: row.light,
    because: row.because[language],
  };
}
