import type { Language } from "../../base/language.ts";
import type { Report } from "../../report/report.ts";
import { inert } from "../text/inert.ts";
import { WORDS } from "./words.ts";

/** What was decided and why; of a pass, what was asked for: ✗ 未通过：2 个错误 / ✓ 通过：总分 86.41，达到要求的 80 */
export function verdictLine({ verdict, reasons, kept = [] }: Decision, language: Language): string {
  const texts = verdict === "pass" ? kept : reasons;
  const why = texts.map((text) => inert(text[language])).join(WORDS.comma[language]);
  return WORDS[verdict][language] + (why === "" ? "" : WORDS.colon[language] + why);
}

/** Every report says this much. */
export type Decision = Pick<Report, "verdict" | "reasons"> & Partial<Pick<Report, "kept">>;
