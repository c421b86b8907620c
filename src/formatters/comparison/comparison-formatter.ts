import type { ComparisonReport } from "../../report/comparison-report.ts";
import type { Style } from "../formatter.ts";

/** Turns what `perf diff` found into text. */
export type ComparisonFormatter = (report: ComparisonReport, style: Style) => string;
