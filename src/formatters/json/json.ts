import type { Report } from "../../report/report.ts";
import type { Formatter, Style } from "../formatter.ts";
import { fileData, findingData } from "./finding-data.ts";
import { printJson } from "./print-json.ts";
import { movedData, scorecardData } from "./scorecard-data.ts";

/** Counts the breaking changes of the JSON formats; schemas/report.schema.json describes this one. */
export const SCHEMA_VERSION = 1;

export const json: Formatter = (report, style) => `${printJson(reportData(report, style))}\n`;

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
