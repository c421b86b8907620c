import type { Diagnostic } from "../base/diagnostic.ts";
import { sentence, type Text } from "../base/language.ts";
import type { Light, MonitoringSheet } from "../monitoring/sheet.ts";
import { DEFAULT_GATE, findingReasons } from "./gate.ts";
import { makeFileReport, summarise } from "./make-report.ts";
import type { FileReport, Summary } from "./report.ts";

/** Everything a formatter may show of `perf monitor`. */
export interface MonitoringReport {
  readonly files: readonly FileReport[];
  readonly summary: Summary;
  /** Absent where the form could not be read. */
  readonly sheet: MonitoringSheet | undefined;
  readonly verdict: "pass" | "fail";
  /** Why it is no pass; empty for a pass. */
  readonly reasons: readonly Text[];
}

export interface MonitoredFile {
  readonly path: string;
  readonly source: string;
  readonly diagnostics: readonly Diagnostic[];
}

export function makeMonitoringReport(
  files: readonly MonitoredFile[],
  sheet: MonitoringSheet | undefined,
): MonitoringReport {
  const reports = files.map(({ path, source, diagnostics }) => makeFileReport(path, source, diagnostics));
  const summary = summarise(reports);
  const reasons = [...findingReasons(summary, DEFAULT_GATE), ...(sheet === undefined ? [NOT_MONITORED] : [])];
  return { files: reports, summary, sheet, verdict: reasons.length === 0 ? "pass" : "fail", reasons };
}

/** How many indicators have each light. */
export function countLights({ rows }: MonitoringSheet): Readonly<Record<Light, number>> {
  const counts = { green: 0, yellow: 0, red: 0, grey: 0 };
  for (const { light } of rows) counts[light] += 1;
  return counts;
}

const NOT_MONITORED = sentence({ zh: "表格有错误，未能监控", en: "the form has errors, so nothing was monitored" })({});
