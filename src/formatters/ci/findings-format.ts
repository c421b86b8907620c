import type { Formatter, RankingFormatter } from "../formatter.ts";

/** A format that shows findings only, of one form as of many. */
export function findingsFormat(report: Formatter): { readonly report: Formatter; readonly ranking: RankingFormatter } {
  return {
    report,
    ranking: ({ files, summary, failOn, verdict, reasons }, style) =>
      report({ kind: "validation", files, summary, failOn, verdict, reasons, kept: [] }, style),
  };
}
