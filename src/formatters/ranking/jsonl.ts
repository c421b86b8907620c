import type { RankingReport } from "../../report/ranking-report.ts";
import type { Style } from "../formatter.ts";
import { findingData } from "../json/finding-data.ts";
import { printJsonLine } from "../json/print-json.ts";
import { SCHEMA_VERSION } from "../json/ranking.ts";
import { indicatorData } from "../json/scorecard-data.ts";
import { classData, departmentData, formData } from "./ranking-data.ts";
import type { RankingFormatter } from "./ranking-formatter.ts";

/** One JSON object per line, told apart by `kind`: findings, indicators with their form and block, forms, a summary. */
export const jsonl: RankingFormatter = (report, style) =>
  [...records(report, style)].map((record) => `${printJsonLine(record)}\n`).join("");

function* records({ policy, ranking, files, summary, verdict, reasons }: RankingReport, style: Style) {
  const { language, tool } = style;
  for (const file of files) {
    for (const finding of findingData(file, language)) yield { kind: "finding", path: file.path, ...finding };
  }
  for (const form of ranking.forms) {
    const { path, scorecard } = form;
    for (const { block, indicators } of scorecard?.blocks ?? []) {
      const where = { path, department: scorecard?.department, year: scorecard?.year, block: block.id };
      for (const one of indicators) yield { kind: "indicator", ...where, ...indicatorData(one, language) };
    }
    yield { kind: "form", ...formData(form, language) };
  }
  yield {
    kind: "summary",
    schemaVersion: SCHEMA_VERSION,
    tool,
    policy,
    departments: ranking.departments.map(departmentData),
    classes: ranking.classes.map(classData),
    summary,
    verdict,
    reasons: reasons.map((reason) => reason[language]),
  };
}
