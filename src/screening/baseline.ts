import { type Diagnostic, isBinding } from "../base/diagnostic.ts";
import { fingerprints } from "../report/fingerprints.ts";
import { makeFileReport } from "../report/make-report.ts";
import type { FileReport } from "../report/report.ts";
import { baselineFindings } from "./findings.ts";

/** Findings that are known and not to be reported again, by the path of their file relative to the baseline, with `/`. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>;

export interface KnownFinding {
  readonly code: string;
  readonly fingerprint: string;
}

const SCHEMA_VERSION = 1;

/** Undefined for what is no baseline, or one of a later version. */
export function parseBaseline(text: string): Baseline | undefined {
  const value = parseJson(text);
  if (!isRecord(value) || value.schemaVersion !== SCHEMA_VERSION || !isRecord(value.files)) return undefined;
  const files = Object.entries(value.files).map(([path, known]) => [path, known] as const);
  return files.every(isFile) ? new Map(files) : undefined;
}

/** Sorted, one finding per line: what changes in it is seen at once. */
export function printBaseline(baseline: Baseline): string {
  const files = Array.from(baseline)
    .filter(([, known]) => known.length > 0)
    .sort(([one], [other]) => inOrder(one, other))
    .map(([path, known]) => `    ${JSON.stringify(path)}: [\n${printFindings(known)}\n    ]`);
  const body = files.length === 0 ? "{}" : `{\n${files.join(",\n")}\n  }`;
  return `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "files": ${body}\n}\n`;
}

function printFindings(known: readonly KnownFinding[]): string {
  return known
    .toSorted((one, other) => inOrder(one.code, other.code) || inOrder(one.fingerprint, other.fingerprint))
    .map(({ code, fingerprint }) => `      ${JSON.stringify({ code, fingerprint })}`)
    .join(",\n");
}

/** By code units: the same on every machine, whatever its language. */
function inOrder(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFile(file: readonly [string, unknown]): file is readonly [string, readonly KnownFinding[]] {
  return Array.isArray(file[1]) && file[1].every(isKnownFinding);
}

function isKnownFinding(value: unknown): value is KnownFinding {
  return isRecord(value) && typeof value.code === "string" && typeof value.fingerprint === "string";
}

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

/** What a baseline knows and does not occur any more, one finding per file, at its place in the baseline. */
export function reportOutdated(file: string, text: string, outdated: Baseline): FileReport {
  const lines = text.split("\n");
  const told = Array.from(outdated).filter(([, known]) => known.length > 0);
  const diagnostics = told.map(([path, known]) => tell(file, path, known, lines));
  return makeFileReport(file, text, diagnostics);
}

function tell(file: string, path: string, known: readonly KnownFinding[], lines: readonly string[]): Diagnostic {
  const key = JSON.stringify(path);
  const line = lines.findIndex((text) => text.trimStart().startsWith(`${key}:`));
  const column = (lines[line]?.indexOf(key) ?? 0) + 1;
  const span = { start: { line: line + 1, column }, end: { line: line + 1, column: column + key.length } };
  const codes = [...new Set(known.map(({ code }) => code))].toSorted().join(", ");
  return baselineFindings.outdated.here({ file, ...(line === -1 ? {} : span) }, { path, count: known.length, codes });
}
