import type { Diagnostic } from "../diagnostic.ts";
import type { Scorecard } from "../scoring/scorecard.ts";

/** What is said about one input file. */
export interface FileReport {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The text of the file for code frames; "" where it could not be read. */
  readonly source: string;
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Everything a formatter may show of `perf validate`. */
export interface ValidationReport {
  readonly kind: "validation";
  readonly files: readonly FileReport[];
  readonly summary: Summary;
  readonly verdict: "pass" | "fail";
}

/** Everything a formatter may show of `perf score`. */
export interface ScoreReport {
  readonly kind: "score";
  readonly files: readonly FileReport[];
  readonly summary: Summary;
  /** Absent where the form could not be read. */
  readonly scorecard: Scorecard | undefined;
  readonly verdict: "pass" | "fail";
}

export type Report = ValidationReport | ScoreReport;
