import type { ChalkInstance } from "chalk";
import type { CodeFacts } from "../base/define-code.ts";
import type { Language } from "../base/language.ts";
import type { Reading } from "../phrase/reading.ts";
import type { ComparisonReport } from "../report/comparison-report.ts";
import type { MonitoringReport } from "../report/monitoring-report.ts";
import type { RankingReport } from "../report/ranking-report.ts";
import type { Report } from "../report/report.ts";

/** How a report is to look. Colour is a value here, not a mode of the process. */
export interface Style {
  readonly language: Language;
  /** A chalk instance; of level 0 where no colour is wanted. */
  readonly colour: ChalkInstance;
  /** Columns of the terminal; a Chinese character takes two. */
  readonly width: number;
  readonly tool: Tool;
  /** The repository that the files stand in, and the folder that their paths start from; both absolute, with `/`. */
  readonly repository?: { readonly top: string; readonly current: string };
  /** Characters that a document may take where it is shown, by default a comment on a pull request. */
  readonly room?: number;
  /** Whether a person wants every hint spelt out: otherwise there is a line for each code. */
  readonly verbose?: boolean;
  /** How many findings a person is shown; 0 for all. */
  readonly maxFindings?: number;
  /** Whether a person is shown how often each code occurs in place of the findings. */
  readonly statistics?: boolean;
  /** What is known about the codes of findings, for formats that carry it along (sarif). */
  readonly rules?: readonly CodeFacts[];
}

/** The program, as package.json has it. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** What one format can show: one folder, and one line in index.ts. */
export interface Format {
  readonly report: (report: Report, style: Style) => Rendered;
  readonly ranking: (report: RankingReport, style: Style) => Rendered;
  readonly comparison?: ComparisonFormatter;
  readonly reading?: ReadingFormatter;
  readonly monitoring?: MonitoringFormatter;
}

/** A text, or the bytes of a file that is none. */
export type Rendered = string | Promise<Uint8Array>;

/** Turns a report into text. Pure: it prints nothing and decides nothing. */
export type Formatter = (report: Report, style: Style) => string;

/** Turns the scores of several forms into text. */
export type RankingFormatter = (report: RankingReport, style: Style) => string;

/** Turns what `perf diff` found into text. */
export type ComparisonFormatter = (report: ComparisonReport, style: Style) => string;

/** Turns what `perf monitor` found into text. */
export type MonitoringFormatter = (report: MonitoringReport, style: Style) => string;

/** Turns one reading of `perf normalize` into text; readings are printed one by one, as they come in. */
export interface ReadingFormatter {
  readonly format: (reading: Reading, style: Style) => string;
  /** What stands before, between and behind the readings of a list, and for a list of none; a single phrase stands alone. */
  readonly list: {
    readonly before: string;
    readonly between: string;
    readonly behind: string;
    readonly empty: string;
  };
}
