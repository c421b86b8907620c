import type { Language } from "../base/language.ts";
import type { Scorecard } from "../scoring/scorecard.ts";
import { ALL_VERDICTS, countVerdicts } from "./ranking/count-verdicts.ts";
import { VERDICTS } from "./view/words.ts";

/** ✓ 达标 18 · ✗ 未达标 3 */
export function verdictsLine(scorecard: Scorecard, language: Language): string {
  const counts = countVerdicts(scorecard);
  return ALL_VERDICTS.filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${VERDICTS[verdict][language]} ${counts[verdict]}`)
    .join(" · ");
}
