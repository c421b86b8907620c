import type { Severity } from "../../base/diagnostic.ts";
import { hash } from "../../base/hash.ts";
import { printJson } from "../json/print-json.ts";
import { listFindings } from "../view/list-findings.ts";
import { messageAndHelp } from "../view/position.ts";
import { repositoryPath } from "../view/repository-path.ts";
import { findingsFormat } from "./findings-format.ts";

/** A Code Quality report for GitLab, which reads no more of it than this (docs.gitlab.com, “Code Quality report format”). */
export const gitlab = findingsFormat((report, style) => {
  const issues = listFindings(report).map(({ path, diagnostic, fingerprint }) => {
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
  return `${printJson(issues)}\n`;
});

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "major",
  warning: "minor",
  info: "info",
};
