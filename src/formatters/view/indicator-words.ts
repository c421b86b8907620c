import type { Language } from "../../base/language.ts";
import type { IndicatorScore } from "../../scoring/scorecard.ts";
import { judgedAs, scoredAs, WORDS } from "./words.ts";

/** What a row does not say by itself: what the target was taken to mean, how fewer than all points follow, and why. */
export function indicatorWords(score: IndicatorScore, language: Language): readonly string[] {
  const { indicator, level1, effectiveNotation, effectiveMeaning, formula, because, reason } = score;
  const isAssumed = effectiveNotation !== "" && effectiveNotation !== indicator.target.reading.notation;
  return [
    ...(level1 === indicator.level1 ? [] : [scoredAs({ level1 })[language]]),
    ...(isAssumed ? [judgedAs({ meaning: effectiveMeaning })[language]] : []),
    ...(formula === "" || score.score.equals(score.weight) ? [] : [formula]),
    ...(because === undefined ? [] : [because[language]]),
    ...(reason === "" ? [] : [WORDS.reason[language] + WORDS.colon[language] + reason]),
  ];
}
