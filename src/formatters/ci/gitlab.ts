import type { Severity } from "../../base/diagnostic.ts";
import { hash } from "../../base/hash.ts";
import type { Report } from "../../report/report.ts";
import type { Style } from "../formatter.ts";
import { printJson } from "../json/print-json.ts";
import { listFindings } from "../view/list-findings.ts";
import { messageAndHelp } from "../view/position.ts";
import { repositoryPath } from "../view/repository-path.ts";
import { verdictLine } from "../view/verdict-line.ts";
import { findingsFormat } from "./findings-format.ts";

/** A Code Quality report for GitLab, which reads no more of it than this (docs.gitlab.com, “Code Quality report format”). */
export const gitlab = findingsFormat((report, style) => {
  const issues = listFindings(report).map(({ file: { path }, diagnostic, fingerprint }) => {
    const { start, end } = diagnostic.place;
    const file = repositoryPath(path, style);
    return {
      description: messageAndHelp(diagnostic, style.language, " · "),
      check_name: diagnostic.code,
      // Two files with the same mistake have two issues.
      fingerprint: hash(`${file}\0${fingerprint}`),
      severity: SEVERITIES[diagnostic.severity],
      location: {
        path: file,
        lines: { begin: start?.line ?? 1, end: end?.line },
      },
    };
  });
  return `${printJson([...issues, ...failedRun(report, style)])}\n`;
});

/** One issue that says why the run is no pass: its page shows nothing but issues. */
function failedRun(report: Report, style: Style) {
  if (report.verdict === "pass") return [];
  const { name } = style.tool;
  const path = repositoryPath(report.files[0]?.path ?? name, style);
  return [
    {
      description: verdictLine(report, style.language),
      check_name: name,
      fingerprint: hash(`${name}\0${path}`),
      severity: "blocker",
      location: { path, lines: { begin: 1 } },
    },
  ];
}

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "major",
  warning: "minor",
  info: "info",
};
