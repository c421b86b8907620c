import { findingsOf } from "../../report/messages.ts";
import type { Report } from "../../report/report.ts";
import type { Formatter, Style } from "../formatter.ts";
import { wrap } from "../layout/wrap.ts";
import { inFiles, WORDS } from "../messages.ts";
import { layFindings } from "./findings.ts";
import { layScorecard } from "./scorecard.ts";

/** For a person at a terminal. */
export const pretty: Formatter = (report, style) => {
  const blocks = [
    ...report.files.filter(({ diagnostics }) => diagnostics.length > 0).map((file) => layFindings(file, style)),
    ...(report.kind === "score" && report.scorecard ? layScorecard(report.scorecard, style) : []),
    layVerdict(report, style),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
};

/** What was found, and what follows from it: the same that the exit status says. */
function layVerdict({ summary, verdict, reasons }: Report, { language, colour, width }: Style): readonly string[] {
  const { files, errors, warnings, infos } = summary;
  const counts = [
    ...(errors > 0 ? [findingsOf(errors, "error")[language]] : []),
    ...(warnings > 0 ? [findingsOf(warnings, "warning")[language]] : []),
    ...(infos > 0 ? [findingsOf(infos, "info")[language]] : []),
  ];
  const comma = WORDS.comma[language];
  const found = counts.length === 0 ? WORDS.clean[language] : counts.join(comma);
  const why = reasons.length === 0 ? "" : WORDS.colon[language] + reasons.map((reason) => reason[language]).join(comma);
  const paint = verdict === "pass" ? colour.green.bold : colour.red.bold;
  return [
    ...wrap(`${inFiles(files)[language]}${WORDS.colon[language]}${found}`, width),
    ...wrap(WORDS[verdict][language] + why, width).map((line) => paint(line)),
  ];
}
