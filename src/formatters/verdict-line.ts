import type { Language } from "../language.ts";
import type { Report } from "../report/report.ts";
import { inert } from "./layout/inert.ts";
import { WORDS } from "./messages.ts";

/** ✗ 未通过：2 个错误 */
export function verdictLine({ verdict, reasons }: Pick<Report, "verdict" | "reasons">, language: Language): string {
  const why = reasons.map((reason) => inert(reason[language])).join(WORDS.comma[language]);
  return WORDS[verdict][language] + (why === "" ? "" : WORDS.colon[language] + why);
}
