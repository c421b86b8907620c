import type { Diagnostic } from "../../base/diagnostic.ts";
import { fingerprints } from "../../report/fingerprints.ts";
import { SEVERITIES } from "../../report/gate.ts";
import type { FileReport, Report } from "../../report/report.ts";

/** A finding with what a list over several files needs to know of it. */
export interface ListedFinding {
  readonly file: FileReport;
  readonly diagnostic: Diagnostic;
  /** Unique within its file only. */
  readonly fingerprint: string;
}

/** The findings of all files, the most severe ones first, otherwise in their order. */
export function listFindings({ files }: Pick<Report, "files">): readonly ListedFinding[] {
  const findings = files.flatMap((file) => {
    const prints = fingerprints(file);
    return file.diagnostics.map((diagnostic, index) => ({
      file,
      diagnostic,
      fingerprint: prints[index] ?? "",
    }));
  });
  return SEVERITIES.flatMap((severity) => findings.filter(({ diagnostic }) => diagnostic.severity === severity));
}
