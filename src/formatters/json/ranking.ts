import { classData, departmentData, formData } from "../ranking/ranking-data.ts";
import type { RankingFormatter } from "../ranking/ranking-formatter.ts";
import { findingData } from "./finding-data.ts";
import { printJson } from "./print-json.ts";

/** Counts the breaking changes of this format; schemas/ranking.schema.json describes it. */
export const SCHEMA_VERSION = 1;

export const json: RankingFormatter = (report, { language, tool }) => {
  const { policy, ranking, files, summary, verdict, reasons } = report;
  const data = {
    schemaVersion: SCHEMA_VERSION,
    tool,
    policy,
    forms: ranking.forms.map((form) => formData(form, language)),
    departments: ranking.departments.map(departmentData),
    classes: ranking.classes.map(classData),
    findings: files.flatMap((file) => findingData(file, language).map((finding) => ({ path: file.path, ...finding }))),
    summary,
    verdict,
    reasons: reasons.map((reason) => reason[language]),
  };
  return `${printJson(data)}\n`;
};
