import { HUNDRED } from "../../base/exact.ts";
import type { Language } from "../../base/language.ts";
import type { IndicatorMovement } from "../../comparing/comparison.ts";
import type { Block } from "../../form/form.ts";
import type { Report, ScoreReport } from "../../report/report.ts";
import type { ExecutionScore, IndicatorScore, PreviousIndicator, Scorecard } from "../../scoring/scorecard.ts";
import type { Formatter } from "../formatter.ts";
import { asPrinted, totalChange } from "../view/movement.ts";
import { points } from "../view/numbers.ts";
import { fileAndLine } from "../view/position.ts";
import { type Decision, verdictLine } from "../view/verdict-line.ts";
import { blockTitle, policyVersion, RATINGS, SEVERITIES, VERDICTS, WORDS } from "../view/words.ts";
import { csvTable } from "./table.ts";

/** A table for Excel: the findings of a validation, or the rows of a scorecard. */
export const renderReport: Formatter = (report, { language }) =>
  csvTable(report.kind === "validation" ? findingRows(report, language) : scoreRows(report, language));

/**
 * A heading, a row for each indicator, one for the execution of the budget and one for the total. Beside an earlier
 * report also what each of them was there; what only the earlier report has comes behind the total.
 */
function scoreRows(report: ScoreReport, language: Language): readonly (readonly string[])[] {
  const { scorecard, movement } = report;
  const columns: readonly Column[] = movement === undefined ? COLUMNS : [...COLUMNS, ...COLUMNS_OF_MOVEMENT];
  const scored = scorecard === undefined ? [] : rowsOf(scorecard, movement, language);
  const rows = [...scored, ...failedRun(report, language)];
  return [
    columns.map((column) => WORDS[column][language]),
    ...rows.map((row) => columns.map((column) => row[column] ?? "")),
  ];
}

const COLUMNS = [
  ...(["block", "level1", "level2", "indicator", "target", "notation", "actual", "achievementPercent"] as const),
  ...(["weight", "score", "verdict", "formula", "basis", "reason", "evidence", "place"] as const),
];

const COLUMNS_OF_MOVEMENT = ["scoreBefore", "scoreChange", "verdictBefore"] as const;

type Column = (typeof COLUMNS)[number] | (typeof COLUMNS_OF_MOVEMENT)[number];
type Row = Readonly<Partial<Record<Column, string>>>;

function rowsOf(scorecard: Scorecard, movement: ScoreReport["movement"], language: Language): readonly Row[] {
  const before = new Map<IndicatorScore, IndicatorMovement["before"]>(
    movement?.indicators.map((one) => [one.after, one.before]),
  );
  const indicators = scorecard.blocks.flatMap(({ block, indicators }) =>
    indicators.map((one) => ({ ...indicatorRow(one, block, language), ...changeOf(one, before.get(one), language) })),
  );
  const { execution } = scorecard;
  return [
    ...indicators,
    ...(execution === undefined ? [] : [executionRow(execution, language)]),
    { ...totalRow(scorecard, language), ...(movement === undefined ? {} : totalMove(movement, scorecard, language)) },
    ...(movement?.gone ?? []).map((one) => goneRow(one, language)),
  ];
}

function indicatorRow(score: IndicatorScore, block: Block, language: Language): Row {
  const { indicator, level1, effectiveNotation, actual, achievement, verdict, formula, because, reason, evidence } =
    score;
  const place = fileAndLine(actual?.place);
  return {
    block: blockLabel(block, language),
    level1,
    level2: indicator.level2,
    indicator: indicator.name,
    target: indicator.target.text,
    notation: effectiveNotation,
    ...(actual === undefined ? {} : { actual: actual.text }),
    ...(achievement === undefined ? {} : { achievementPercent: points(achievement) }),
    weight: points(score.weight),
    score: points(score.score),
    verdict: VERDICTS[verdict][language],
    formula,
    ...(because === undefined ? {} : { basis: because[language] }),
    reason,
    evidence,
    ...(place === undefined ? {} : { place }),
  };
}

function blockLabel(block: Pick<Block, "kind" | "id" | "name">, language: Language): string {
  const title = blockTitle(block)[language];
  return block.kind === "task" ? `${title} ${block.name}` : title;
}

function changeOf({ score }: IndicatorScore, before: PreviousIndicator | undefined, language: Language): Row {
  if (before === undefined) return {};
  return { ...wasRow(before, language), scoreChange: points(asPrinted(score).sub(before.score)) };
}

function wasRow({ score, verdict }: PreviousIndicator, language: Language): Row {
  return { scoreBefore: points(score), verdictBefore: VERDICTS[verdict][language] };
}

/** Part of the points of the department, as its indicators are. */
function executionRow({ rate, weight, score, formula }: ExecutionScore, language: Language): Row {
  const execution = WORDS.execution[language];
  return {
    block: WORDS.department[language],
    level1: execution,
    indicator: execution,
    actual: rate === undefined ? "" : `${points(rate)}%`,
    achievementPercent: rate === undefined ? "" : points(rate),
    weight: points(weight),
    score: points(score),
    formula,
  };
}

function totalRow({ total, rating, formula, policy }: Scorecard, language: Language): Row {
  return {
    block: WORDS.total[language],
    weight: points(HUNDRED),
    score: points(total),
    verdict: RATINGS[rating][language],
    formula,
    basis: policyVersion(policy)[language],
  };
}

function totalMove(movement: NonNullable<ScoreReport["movement"]>, scorecard: Scorecard, language: Language): Row {
  const { total, rating } = movement.previous;
  return {
    scoreBefore: points(total),
    scoreChange: points(totalChange(movement, scorecard)),
    verdictBefore: RATINGS[rating][language],
  };
}

/** Without a score now: nothing to add up. */
function goneRow(one: PreviousIndicator, language: Language): Row {
  const { block, indicator } = one;
  return { block: blockLabel(block, language), indicator: indicator.name, ...wasRow(one, language) };
}

/** Of a run that is no pass the last row says why. */
function failedRun({ verdict, reasons }: Decision, language: Language): readonly Row[] {
  if (verdict === "pass") return [];
  const why = reasons.map((reason) => reason[language]).join(WORDS.comma[language]);
  return [{ block: WORDS.dataCheck[language], verdict: WORDS.fail[language], basis: why }];
}

/** A heading, a row for each finding in the order of the files, and one for a run that is no pass. */
function findingRows(report: Report, language: Language): readonly (readonly string[])[] {
  const { files, verdict } = report;
  const { file, line, column, severity, code, message, remedy } = WORDS;
  const rows = files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ severity, code, message, help, place: { start } }) => [
      path,
      start === undefined ? "" : String(start.line),
      start === undefined ? "" : String(start.column),
      SEVERITIES[severity][language],
      code,
      message[language],
      help?.[language] ?? "",
    ]),
  );
  const failed = ["", "", "", SEVERITIES.error[language], "", verdictLine(report, language), ""];
  return [
    [file, line, column, severity, code, message, remedy].map((word) => word[language]),
    ...rows,
    ...(verdict === "pass" ? [] : [failed]),
  ];
}
