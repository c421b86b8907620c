import type { Language } from "../../language.ts";
import type { BlockScore, ExecutionScore, IndicatorScore, Scorecard } from "../../scoring/scorecard.ts";
import { blockTitle, VERDICTS, WORDS } from "../messages.ts";
import { points } from "../numbers.ts";

/** A heading, a row for each indicator, and one for the execution of the budget: the points of a block add up to its score. */
export function scoreRows(scorecard: Scorecard | undefined, language: Language): readonly (readonly string[])[] {
  const rows = scorecard?.blocks.flatMap((block) => blockRows(block, language)) ?? [];
  const execution = scorecard?.execution && [executionRow(scorecard.execution, language)];
  return [COLUMNS.map((column) => WORDS[column][language]), ...rows, ...(execution ?? [])];
}

const COLUMNS = [
  ...(["block", "level1", "level2", "indicator", "target", "notation", "actual", "achievementPercent"] as const),
  ...(["weight", "score", "verdict", "formula", "basis", "place"] as const),
];

function blockRows({ block, indicators }: BlockScore, language: Language): readonly (readonly string[])[] {
  const title = block.kind === "task" ? `${blockTitle(block)[language]} ${block.name}` : blockTitle(block)[language];
  return indicators.map((indicator) => [title, ...indicatorFields(indicator, language)]);
}

function indicatorFields(score: IndicatorScore, language: Language): readonly string[] {
  const { indicator, level1, effectiveNotation, actual, achievement, verdict, formula, because } = score;
  const line = actual?.place.start?.line;
  return [
    level1,
    indicator.level2,
    indicator.name,
    indicator.target.text,
    effectiveNotation,
    actual?.text ?? "",
    achievement === undefined ? "" : points(achievement),
    points(score.weight),
    points(score.score),
    VERDICTS[verdict][language],
    formula,
    because?.[language] ?? "",
    actual === undefined || line === undefined ? "" : `${actual.place.file}:${line}`,
  ];
}

function executionRow({ rate, weight, score, formula }: ExecutionScore, language: Language): readonly string[] {
  const [department, execution] = [WORDS.department[language], WORDS.execution[language]];
  const head = [department, execution, "", execution, "", "", `${points(rate)}%`, points(rate)];
  return [...head, points(weight), points(score), "", formula, "", ""];
}
