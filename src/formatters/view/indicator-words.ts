import type { Language } from "../../base/language.ts";
import type { IndicatorScore } from "../../scoring/scorecard.ts";
import { judgedAs, scoredAs, WORDS } from "./words.ts";

/** What a row does not say by itself: how fewer than all points follow, and why. */
export function indicatorWords(score: IndicatorScore, language: Language): readonly string[] {
  const { indicator, level1, effectiveMeaning, formula, because, reason } = score;
  return [
    ...(level1 === indicator.level1 ? [] : [scoredAs({ level1 })[language]]),
    ...(isAssumed(score) && assumedSign(score) === undefined
      ? [judgedAs({ meaning: effectiveMeaning })[language]]
      : []),
    ...(formula === "" || score.score.equals(score.weight) ? [] : [formula]),
    ...(because === undefined ? [] : [because[language]]),
    ...(reason === "" ? [] : [WORDS.reason[language] + WORDS.colon[language] + reason]),
  ];
}

/** The sign of the comparator that a target was judged by, where it has none of its own: ≥ for 1支. */
export function assumedSign(score: IndicatorScore): string | undefined {
  const [sign = ""] = /^[<>=]+(?= )/.exec(score.effectiveNotation) ?? [];
  return isAssumed(score) ? SIGNS[sign] : undefined;
}

function isAssumed({ effectiveNotation, indicator }: IndicatorScore): boolean {
  return effectiveNotation !== "" && effectiveNotation !== indicator.target.reading.notation;
}

const SIGNS: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤", "=": "＝", ">": "＞", "<": "＜" };
