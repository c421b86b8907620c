import type { Report } from "../../report/report.ts";
import type { Formatter, Style } from "../formatter.ts";
import { fileData, findingData } from "./finding-data.ts";
import { printJson, printJsonLine } from "./print-json.ts";
import { indicatorData, movedData, scorecardData } from "./scorecard-data.ts";

/** Counts the breaking changes of the JSON formats; schemas/report.schema.json describes this one. */
const SCHEMA_VERSION = 1;

export const renderReport: Formatter = (report, style) => `${printJson(reportData(report, style))}\n`;

function reportData(report: Report, style: Style): unknown {
  const { files, summary, verdict } = report;
  const reasons = report.reasons.map((reason) => reason[style.language]);
  if (report.kind === "validation") {
    return {
      schemaVersion: SCHEMA_VERSION,
      tool: style.tool,
      files: files.map((file) => fileData(file, style.language)),
      summary,
      verdict,
      reasons,
    };
  }
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: style.tool,
    ...scorecardData(report.scorecard, style.language),
    ...movedData(report),
    findings: files.flatMap((file) =>
      findingData(file, style.language).map((finding) => ({
        path: file.path,
        ...finding,
      })),
    ),
    summary,
    verdict,
    reasons,
  };
}

/** One JSON object per line, told apart by `kind`: findings, indicators with their block, and a summary at the end. */
export const renderReportLines: Formatter = (report, style) =>
  [...records(report, style)].map((record) => `${printJsonLine(record)}\n`).join("");

function* records(report: Report, style: Style): Generator<unknown> {
  const { language } = style;
  for (const file of report.files) {
    for (const finding of findingData(file, language)) yield { kind: "finding", path: file.path, ...finding };
  }
  const end = {
    summary: report.summary,
    verdict: report.verdict,
    reasons: report.reasons.map((text) => text[language]),
  };
  const head = {
    kind: "summary",
    schemaVersion: SCHEMA_VERSION,
    tool: style.tool,
  };
  if (report.kind === "validation") return yield { ...head, ...end };
  for (const { block, indicators } of report.scorecard?.blocks ?? []) {
    for (const indicator of indicators)
      yield {
        kind: "indicator",
        block: block.id,
        ...indicatorData(indicator, language),
      };
  }
  const { blocks: _, ...scorecard } = scorecardData(report.scorecard, language);
  yield { ...head, ...scorecard, ...movedData(report), ...end };
}
