import type { Diagnostic } from "../../base/diagnostic.ts";
import { fingerprints } from "../../report/fingerprints.ts";
import type { FileReport } from "../../report/report.ts";
import type { KnownFinding } from "../baseline.ts";
import { isBinding } from "../is-binding.ts";

export interface Compared {
  /** Without what is known. */
  readonly report: FileReport;
  /** Every finding of the file that a baseline can hold, as one holds it. */
  readonly current: readonly KnownFinding[];
  /** What is known and does not occur any more. */
  readonly outdated: readonly KnownFinding[];
}

/** Hides the known findings of a file. */
export function applyBaseline(report: FileReport, known: readonly KnownFinding[]): Compared {
  const prints = fingerprints(report);
  const named = report.diagnostics.map((diagnostic, index) => ({ diagnostic, fingerprint: prints[index] ?? "" }));
  const hideable = named.filter(({ diagnostic }) => !isBinding(diagnostic));
  const current = hideable.map(({ diagnostic: { code }, fingerprint }) => ({ code, fingerprint }));
  const isKnown = new Set(known.map(({ fingerprint }) => fingerprint));
  const isCurrent = new Set(current.map(({ fingerprint }) => fingerprint));
  const hidden = new Set<Diagnostic>(
    hideable.filter(({ fingerprint }) => isKnown.has(fingerprint)).map(({ diagnostic }) => diagnostic),
  );
  return {
    report: { ...report, diagnostics: report.diagnostics.filter((diagnostic) => !hidden.has(diagnostic)) },
    current,
    outdated: known.filter(({ fingerprint }) => !isCurrent.has(fingerprint)),
  };
}
