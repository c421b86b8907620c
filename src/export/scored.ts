import type { Exact } from "../base/exact.ts";
import type { Indicator } from "../form/form.ts";
import type { IndicatorScore, Scorecard } from "../scoring/scorecard.ts";
import type { Columns, IndicatorColumn } from "./indicator-table.ts";
import type { Content, Look } from "./sheet.ts";

/** What came of an indicator of the form. */
export type Scores = (indicator: Indicator) => IndicatorScore | undefined;

export function scoresOf(scorecard: Scorecard): Scores {
  const key = ({ path }: Indicator) => path.join("/");
  const scores = scorecard.blocks.flatMap(({ indicators }) => indicators);
  const byPlace = new Map(scores.map((score) => [key(score.indicator), score]));
  return (indicator) => byPlace.get(key(indicator));
}

/** 分值: as the form gives it, or as the policy shared it out, which is marked. */
export function weightColumn(columns: Columns, scores: Scores | undefined): IndicatorColumn {
  return {
    ...columns,
    head: "分值",
    cell: (indicator) => {
      const { weight } = indicator;
      if (weight !== undefined) return { content: { number: weight }, look: "points" };
      const score = scores?.(indicator);
      return score ? { content: { number: score.weight }, look: "default-points" } : BLANK;
    },
  };
}

/** 实际完成值, 得分 and 偏差原因, each in its columns. */
export function resultColumns(
  actual: Columns,
  score: Columns,
  reason: Columns,
  scores: Scores,
): readonly IndicatorColumn[] {
  const of = (show: (score: IndicatorScore) => { readonly content: Content; readonly look: Look }) => ({
    cell: (indicator: Indicator) => {
      const found = scores(indicator);
      return found === undefined ? BLANK : show(found);
    },
  });
  return [
    { ...actual, head: "实际完成值", ...of(({ actual: given }) => ({ content: given?.text ?? "", look: "centred" })) },
    { ...score, head: "得分", ...of(scoreCell) },
    { ...reason, head: "偏差原因分析及改进措施", ...of(({ reason: given }) => ({ content: given, look: "text" })) },
  ];
}

const BLANK = { content: "", look: "centred" } as const;

/** No number where nothing was decided: 0 would look like a result. */
function scoreCell({ verdict, score }: IndicatorScore): { readonly content: Content; readonly look: Look } {
  if (verdict === "met" || verdict === "unmet") return { content: { number: score }, look: "points" };
  return { content: UNDECIDED[verdict], look: "centred" };
}

const UNDECIDED = { undecided: "待判定", missing: "未填报", "not-applicable": "不适用" } as const;

/** A sum with its formula, where the cells above add up to it. */
export function sum(number: Exact, formula: string, parts: readonly Exact[], zero: Exact): Content {
  const total = parts.reduce((all, part) => all.add(part), zero);
  return total.equals(number) ? { number, formula } : { number };
}
