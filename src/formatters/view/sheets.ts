import { HUNDRED } from "../../base/exact.ts";
import type { Language } from "../../base/language.ts";
import type { IndicatorMovement } from "../../comparing/comparison.ts";
import type { Block } from "../../form/form.ts";
import type { Report, ScoreReport } from "../../report/report.ts";
import type {
  ExecutionScore,
  IndicatorScore,
  PreviousIndicator,
  PublishedFigure,
  Scorecard,
} from "../../scoring/scorecard.ts";
import { asPrinted, totalChange } from "./movement.ts";
import { points } from "./numbers.ts";
import { fileAndLine } from "./position.ts";
import { isOpen } from "./scorecard.ts";
import { makeTable, type Table } from "./table.ts";
import { type Decision, verdictLine } from "./verdict-line.ts";
import { blockTitle, policyVersion, ratingName, SEVERITIES, VERDICTS, WORDS } from "./words.ts";

/**
 * A row for each indicator, one for the execution of the budget, one for the total, and one for a run that is no pass.
 * Beside an earlier report also what each of them was there; what only the earlier report has comes behind the total.
 */
export function scoreTable(report: ScoreReport, language: Language): Table {
  const { scorecard, movement } = report;
  const columns: readonly ColumnName[] = [
    ...COLUMNS.filter((column) => scorecard?.published !== undefined || !PUBLISHED.has(column)),
    ...(movement === undefined ? [] : COLUMNS_OF_MOVEMENT),
  ];
  const scored = scorecard === undefined ? [] : rowsOf(scorecard, movement, language);
  return makeTable(
    [...scored, ...failedRun(report, language)],
    columns.map((column) => ({
      heading: WORDS[column][language],
      kind: NUMBERS.has(column) ? "number" : "text",
      cell: (row: Row) => row[column] ?? "",
    })),
  );
}

const COLUMNS = [
  ...(["block", "level1", "level2", "indicator", "target", "notation", "actual", "achievementPercent"] as const),
  ...([
    "weight",
    "score",
    "published",
    "difference",
    "verdict",
    "formula",
    "basis",
    "reason",
    "evidence",
    "place",
  ] as const),
];

const COLUMNS_OF_MOVEMENT = ["scoreBefore", "scoreChange", "verdictBefore"] as const;

/** Only where something was published. */
const PUBLISHED: ReadonlySet<string> = new Set(["published", "difference"]);
const NUMBERS: ReadonlySet<string> = new Set([
  ...["achievementPercent", "weight", "score", "published", "difference", "scoreBefore", "scoreChange"],
]);

type ColumnName = (typeof COLUMNS)[number] | (typeof COLUMNS_OF_MOVEMENT)[number];
type Row = Readonly<Partial<Record<ColumnName, string>>>;

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
    ...(execution === undefined ? [] : [executionRow(execution, scorecard, language)]),
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
    // What has no result has no score that could be taken for one, though it counts as 0.
    score: isOpen(score) ? "" : points(score.score),
    ...publishedOf(score.published),
    verdict: VERDICTS[verdict][language],
    formula,
    ...(because === undefined ? {} : { basis: because[language] }),
    reason,
    evidence,
    ...(place === undefined ? {} : { place }),
  };
}

function publishedOf(figure: PublishedFigure | undefined): Row {
  if (figure === undefined) return {};
  const { score, difference } = figure;
  return { published: points(score), ...(difference && { difference: points(difference) }) };
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
function executionRow(
  { rate, weight, score, formula }: ExecutionScore,
  { published }: Scorecard,
  language: Language,
): Row {
  const execution = WORDS.execution[language];
  return {
    block: WORDS.department[language],
    level1: execution,
    indicator: execution,
    actual: rate === undefined ? WORDS.notReported[language] : `${points(rate)}%`,
    achievementPercent: rate === undefined ? "" : points(rate),
    weight: points(weight),
    score: points(score),
    ...publishedOf(published?.execution),
    formula,
  };
}

function totalRow({ total, rating, formula, policy, published }: Scorecard, language: Language): Row {
  return {
    block: WORDS.total[language],
    weight: points(HUNDRED),
    score: points(total),
    ...publishedOf(published?.total),
    verdict: ratingName(rating)[language],
    formula,
    basis: policyVersion(policy)[language],
  };
}

function totalMove(movement: NonNullable<ScoreReport["movement"]>, scorecard: Scorecard, language: Language): Row {
  const { total, rating } = movement.previous;
  return {
    scoreBefore: points(total),
    scoreChange: points(totalChange(movement, scorecard)),
    verdictBefore: ratingName(rating)[language],
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

/** A row for each finding in the order of the files, and one for a run that is no pass. */
export function findingsTable(report: Decision & Pick<Report, "files">, language: Language): Table {
  const found = report.files.flatMap(({ path, diagnostics }) =>
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
  const { file, line, column, severity, code, message, remedy } = WORDS;
  return makeTable(
    [...found, ...(report.verdict === "pass" ? [] : [failed])],
    [file, line, column, severity, code, message, remedy].map((word, index) => ({
      heading: word[language],
      kind: word === line || word === column ? "number" : "text",
      cell: (row: readonly string[]) => row[index] ?? "",
    })),
  );
}
