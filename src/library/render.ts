// chalk: colours for the terminal; its level is a value, so that nothing of the process is asked.
import { Chalk } from "chalk";
import { allCodes } from "../all-codes.ts";
import type { Language } from "../base/language.ts";
import { TOOL } from "../base/tool.generated.ts";
import type { Format, Style } from "../formatters/formatter.ts";
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

/** The formats that are text; xlsx is bytes. */
export type TextFormat<What extends keyof Format = "report"> = Exclude<FormatName<What>, "xlsx">;

/** A report in one of the formats of the command line. */
export function render(report: Report, format: TextFormat, options?: RenderOptions): string {
  return formats[format].report(report, styleOf(options));
}

export function renderRanking(report: RankingReport, format: TextFormat<"ranking">, options?: RenderOptions): string {
  return formats[format].ranking(report, styleOf(options));
}

export function renderComparison(
  report: ComparisonReport,
  format: TextFormat<"comparison">,
  options?: RenderOptions,
): string {
  return formats[format].comparison(report, styleOf(options));
}

/** What the schemas describe, in Chinese. */
export const asJson = {
  report: (report: Report) => formats.json.report(report, styleOf()),
  ranking: (report: RankingReport) => formats.json.ranking(report, styleOf()),
  comparison: (report: ComparisonReport) => formats.json.comparison(report, styleOf()),
};

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
