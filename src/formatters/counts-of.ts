import type { Severity } from "../base/diagnostic.ts";
import type { Language } from "../base/language.ts";
import { findingsOf } from "../report/messages.ts";
import type { Summary } from "../report/report.ts";
import { WORDS } from "./view/words.ts";

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
