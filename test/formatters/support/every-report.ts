import type { Report } from "../../../src/report/report.ts";
import { HOSTILE, hostileFinding } from "./hostile.ts";
import { manyFindings } from "./many-findings.ts";
import { scoreReport, validationReport } from "./reports.ts";

/** What a format with a published shape has to put into it. */
export const EVERY_REPORT: readonly (readonly [what: string, report: Report])[] = [
  ["findings", validationReport()],
  ["no findings", validationReport([])],
  ["a score", scoreReport()],
  ["30,000 findings", manyFindings(30_000)],
  ...HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), hostileFinding(text)] as const),
];
