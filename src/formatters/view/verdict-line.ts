import type { Severity } from "../../base/diagnostic.ts";
import type { Language } from "../../base/language.ts";
import { findingsOf } from "../../report/messages.ts";
import type { Report, Summary } from "../../report/report.ts";
import type { Scorecard, Verdict } from "../../scoring/scorecard.ts";
import { inert } from "../text/inert.ts";
import { VERDICTS, WORDS } from "./words.ts";

/** What was decided and why; of a pass, what was asked for: ✗ 未通过：2 个错误 / ✓ 通过：总分 86.41，达到要求的 80 */
export function verdictLine({ verdict, reasons, kept = [] }: Decision, language: Language): string {
  const texts = verdict === "pass" ? kept : reasons;
  const why = texts.map((text) => inert(text[language])).join(WORDS.comma[language]);
  return WORDS[verdict][language] + (why === "" ? "" : WORDS.colon[language] + why);
}

/** Every report says this much. */
export type Decision = Pick<Report, "verdict" | "reasons"> & Partial<Pick<Report, "kept">>;

/** ✓ 达标 18 · ✗ 未达标 3 */
export function verdictsLine(scorecard: Scorecard, language: Language): string {
  const counts = countVerdicts(scorecard);
  return ALL_VERDICTS.filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${VERDICTS[verdict][language]} ${counts[verdict]}`)
    .join(" · ");
}

/** 2 个错误，1 个警告 */
export function countsOf({ errors, warnings, infos }: Omit<Summary, "files">, language: Language): string {
  const counts: readonly (readonly [number, Severity])[] = [
    [errors, "error"],
    [warnings, "warning"],
    [infos, "info"],
  ];
  const found = counts.filter(([count]) => count > 0).map(([count, severity]) => findingsOf(count, severity)[language]);
  return found.length === 0 ? WORDS.clean[language] : found.join(WORDS.comma[language]);
}

/** How many indicators of a form have each verdict. */
export function countVerdicts(scorecard: Scorecard | undefined): Readonly<Record<Verdict, number>> {
  const counts = { met: 0, unmet: 0, undecided: 0, missing: 0, "not-applicable": 0 };
  for (const { indicators } of scorecard?.blocks ?? []) for (const { verdict } of indicators) counts[verdict] += 1;
  return counts;
}

/** In the order in which reports name them. */
export const ALL_VERDICTS: readonly Verdict[] = ["met", "unmet", "undecided", "missing", "not-applicable"];
