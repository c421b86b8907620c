// chalk: colours for the terminal; its level is a value, so that nothing of the process is asked.
import { Chalk } from "chalk";
import { allCodes } from "../all-codes.ts";
import type { Language } from "../base/language.ts";
import { TOOL } from "../base/tool.generated.ts";
import type { Style } from "../formatters/formatter.ts";
import { type FormatName, formats } from "../formatters/index.ts";
import type { ComparisonReport } from "../report/comparison-report.ts";
import type { RankingReport } from "../report/ranking-report.ts";
import type { Report } from "../report/report.ts";

/** How a report is to be written. */
export interface RenderOptions {
  /** Of the sentences; Chinese unless told. */
  readonly language?: Language;
  /** Columns of a terminal (80); a Chinese character takes two. */
  readonly width?: number;
  /** True for the colours of a terminal. */
  readonly color?: boolean;
}

/** A report in one of the formats of the command line. */
export function render(report: Report, format: FormatName, options?: RenderOptions): string {
  return formats[format].report(report, styleOf(options));
}

export function renderRanking(report: RankingReport, format: FormatName, options?: RenderOptions): string {
  return formats[format].ranking(report, styleOf(options));
}

export function renderComparison(
  report: ComparisonReport,
  format: FormatName<"comparison">,
  options?: RenderOptions,
): string {
  return formats[format].comparison(report, styleOf(options));
}

function styleOf({ language = "zh", width = 80, color = false }: RenderOptions = {}): Style {
  return { language, width, colour: new Chalk({ level: color ? 1 : 0 }), tool: TOOL, rules: allCodes };
}

/** What `JSON.stringify` makes of a report: the JSON that the schemas describe, in Chinese. */
export interface Documented {
  toJSON(): unknown;
}

export function documented<Made extends object>(report: Made, json: (report: Made) => string): Made & Documented {
  return { ...report, toJSON: () => JSON.parse(json(report)) };
}
