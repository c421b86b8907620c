import type { Diagnostic, Severity } from "../base/diagnostic.ts";
import type { Exact } from "../base/exact.ts";
import type { Text } from "../base/language.ts";
import type { Movement } from "../comparing/comparison.ts";
import type { Scorecard } from "../scoring/scorecard.ts";

/** What is said about one input file. */
export interface FileReport {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The text of the file for code frames; "" where it could not be read. */
  readonly source: string;
  /** The names of its indicators by the JSON pointers to them; absent where it is no form, or could not be read. */
  readonly indicators?: ReadonlyMap<string, string>;
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

interface ReportBase {
  readonly files: readonly FileReport[];
  readonly summary: Summary;
  /** The least severe finding that is no pass. */
  readonly failOn: Severity;
  readonly verdict: "pass" | "fail";
  /** Why it is no pass; empty for a pass. */
  readonly reasons: readonly Text[];
  /** What else was asked for, and is kept. */
  readonly kept: readonly Text[];
}

/** Everything a formatter may show of `perf validate`. */
export interface ValidationReport extends ReportBase {
  readonly kind: "validation";
}

/** Everything a formatter may show of `perf score`. */
export interface ScoreReport extends ReportBase {
  readonly kind: "score";
  /** Absent where the form could not be read. */
  readonly scorecard: Scorecard | undefined;
  /** What the form says of itself; absent where it could not be read. */
  readonly form: FormFacts | undefined;
  /** Whether there are no actuals at all, so that there was nothing to score. */
  readonly isUnreported: boolean;
  /** What was asked of the points: the rest of the verdict is about the data. */
  readonly requirements: readonly Condition[];
  /** Absent where it was not compared with an earlier report. */
  readonly movement: Movement | undefined;
}

/** Something that a score was held to. */
export interface Condition {
  readonly isKept: boolean;
  readonly text: Text;
}

export interface FormFacts {
  readonly department: string;
  readonly year: number;
  /** In 元, adjusted where it was. */
  readonly budget: Exact | undefined;
}

export type Report = ValidationReport | ScoreReport;

/** The name of the indicator that a finding in a form is about; "" where it is about none. */
export function indicatorOf({ indicators }: FileReport, { place: { pointer = "" } }: Diagnostic): string {
  if (indicators === undefined) return "";
  for (let path = pointer; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
    const name = indicators.get(path);
    if (name !== undefined) return name;
  }
  return "";
}

/** The lines of a file as far as its findings speak of them: there may be a million more. */
export function sourceLines({ source, diagnostics }: FileReport): readonly string[] {
  const last = diagnostics.reduce(
    (line, { place: { start, end } }) => Math.max(line, end?.line ?? start?.line ?? 0),
    0,
  );
  return source.split(/\r?\n/, last);
}
