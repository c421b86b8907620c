import type { AsOf } from "../../monitoring/as-of.ts";
import { monitorForm } from "../../monitoring/monitor-form.ts";
import { readForm } from "../../readers/form/read-form.ts";
import { type MonitoringReport, makeMonitoringReport } from "../../report/monitoring-report.ts";
import { type ActualsFile, type InputFile, readActuals } from "../../score.ts";
import { matchRows } from "../../scoring/matching/match-rows.ts";
import { DEFAULT_POLICY } from "../../settings/named-policies.ts";
import type { Policy } from "../../settings/policy.ts";

export { type AsOf, readAsOf } from "../../monitoring/as-of.ts";

/** Form and progress → 绩效运行监控表 up to a day. Nothing is scored: what was done by July is not the value of the year. */
export function monitor(
  formFile: InputFile,
  progressFile: ActualsFile,
  asOf: AsOf,
  policy: Policy = DEFAULT_POLICY,
): MonitoringReport {
  const { text, form, diagnostics, locate } = readForm(formFile.file, formFile.bytes);
  const matching = form && matchRows(form);
  const progress = readActuals(progressFile, (...row) => matching?.take(...row));
  const monitored = form && matching && monitorForm(form, matching.matches(), asOf, policy, locate);
  const found = [...diagnostics, ...progress.diagnostics, ...(monitored?.diagnostics ?? [])];
  const about = (path: string) => found.filter(({ place }) => place.file === path);
  return makeMonitoringReport(
    [
      { path: formFile.file, source: text, diagnostics: about(formFile.file) },
      { path: progressFile.file, source: progress.text, diagnostics: about(progressFile.file) },
    ],
    monitored?.sheet,
  );
}
