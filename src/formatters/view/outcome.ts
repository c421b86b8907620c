import type { Diagnostic } from "../../base/diagnostic.ts";
import { type Language, sentence, type Text } from "../../base/language.ts";
import { isPoor, lossesOf, nextRating } from "../../report/losses.ts";
import { findingsOf } from "../../report/messages.ts";
import type { Report, ScoreReport } from "../../report/report.ts";
import type { IndicatorScore, Scorecard } from "../../scoring/scorecard.ts";
import { listFindings } from "./list-findings.ts";
import { points } from "./numbers.ts";
import { fileAndLine } from "./position.ts";
import type { Tone } from "./table.ts";
import { countsOf, verdictLine } from "./verdict-line.ts";
import { ratingName, ratingTone, WORDS } from "./words.ts";

/** A sentence with what its colour says. */
export interface Saying {
  readonly text: string;
  readonly tone: Tone;
}

/**
 * Whether the data hold, which is another question than the rating: beside the worst rating nothing is called a pass.
 * Below 中 a reader would take “通过” for the department's.
 */
export function dataCheck(report: ScoreReport, language: Language): Saying {
  const broken = new Set(report.requirements.filter(({ isKept }) => !isKept).map(({ text }) => text.zh));
  const reasons = report.reasons.filter(({ zh }) => !broken.has(zh)).map((reason) => reason[language]);
  const label = WORDS.dataCheck[language] + WORDS.colon[language];
  if (reasons.length > 0) {
    const why = reasons.join(WORDS.comma[language]);
    return { text: `${label}${WORDS.fail[language]}${WORDS.colon[language]}${why}`, tone: "bad" };
  }
  const { errors, warnings, infos } = report.summary;
  const found = errors + warnings + infos === 0 ? "" : WORDS.colon[language] + countsOf(report.summary, language);
  if (report.scorecard !== undefined && isPoor(report.scorecard))
    return { text: label + WORDS.noErrors[language] + found, tone: "muted" };
  return { text: label + WORDS.pass[language] + found, tone: "good" };
}

/** Whether the points reach what was asked of them; nothing where nothing was asked. */
export function requirementsLine({ requirements }: ScoreReport, language: Language): Saying | undefined {
  if (requirements.length === 0) return undefined;
  const isKept = requirements.every((one) => one.isKept);
  const texts = requirements.filter((one) => one.isKept === isKept).map(({ text }) => text[language]);
  const word = (isKept ? REACHED : NOT_REACHED)[language];
  const label = REQUIREMENTS[language] + WORDS.colon[language];
  return {
    text: label + word + WORDS.colon[language] + texts.join(WORDS.comma[language]),
    tone: isKept ? "good" : "bad",
  };
}

/** 距“优”还差 3.50 分 */
export function gapLine(scorecard: Scorecard, language: Language): string {
  const next = nextRating(scorecard);
  return next === undefined ? BEST[language] : gapTo({ rating: next.rating, points: points(next.points) })[language];
}

/** The errors by their places, the first ones of them. */
export function namedErrors({ files }: Pick<Report, "files">, language: Language): readonly string[] {
  const errors = listFindings({ files }).filter(({ diagnostic }) => diagnostic.severity === "error");
  const more = errors.length - MOST_NAMED;
  return [
    ...errors.slice(0, MOST_NAMED).map(({ file, diagnostic }) => named(file.path, diagnostic, language)),
    ...(more > 0 ? [moreErrors({ more: findingsOf(more, "error")[language] })[language]] : []),
  ];
}

const MOST_NAMED = 5;

function named(path: string, { place, message }: Diagnostic, language: Language): string {
  return `${fileAndLine(place) ?? path}  ${message[language]}`;
}

/** What to do first, in the order in which it should be done; what would change the points comes before what explains them. */
export function nextSteps({ scorecard, summary }: ScoreReport, language: Language): readonly string[] {
  const indicators = (scorecard?.blocks ?? []).flatMap((block) => block.indicators);
  const ofVerdict = (verdict: IndicatorScore["verdict"]) => indicators.filter((one) => one.verdict === verdict);
  const [missing, undecided] = [ofVerdict("missing"), ofVerdict("undecided")];
  const unexplained = ofVerdict("unmet").filter(({ reason }) => reason === "");
  const worst = (scorecard === undefined ? [] : lossesOf(scorecard).parts).flatMap(({ by }) =>
    by.kind === "indicator" && by.score.verdict === "unmet" ? [by.score] : [],
  )[0];
  const steps: readonly (Text | false | undefined)[] = [
    summary.errors > 0 && STEPS.errors({ errors: findingsOf(summary.errors, "error") }),
    missing.length > 0 && STEPS.missing({ count: missing.length, names: namesOf(missing) }),
    undecided.length > 0 && STEPS.undecided({ count: undecided.length, names: namesOf(undecided) }),
    scorecard?.executionGap && STEPS.execution,
    unexplained.length > 0 && STEPS.unexplained({ count: unexplained.length, names: namesOf(unexplained) }),
    worst && STEPS.worst({ name: worst.indicator.name }),
  ];
  return steps.flatMap((step) => (step ? [step[language]] : [])).slice(0, MOST_STEPS);
}

const MOST_STEPS = 4;

/** The first names: 甲、乙等 */
function namesOf(scores: readonly IndicatorScore[]): Text {
  const names = [...new Set(scores.map(({ indicator }) => indicator.name))];
  const shown = names.slice(0, MOST_NAMES);
  const hasMore = names.length > shown.length;
  return { zh: shown.join("、") + (hasMore ? "等" : ""), en: shown.join(", ") + (hasMore ? ", …" : "") };
}

const MOST_NAMES = 3;

/** How many rows have no evidence; undefined where none is asked for because no row has any. */
export function evidenceLine({ blocks }: Scorecard, language: Language): string {
  const reported = blocks.flatMap(({ indicators }) => indicators).filter(({ actual }) => actual !== undefined);
  const without = reported.filter(({ evidence }) => evidence === "").length;
  if (without === 0) return "";
  return withoutEvidence({ count: without, all: reported.length })[language];
}

/** What a reader who sees no more than the end should know: the result, and the verdict that the exit status is. */
export function lastLines(report: ScoreReport, language: Language): readonly Saying[] {
  const { scorecard, verdict } = report;
  const label = WORDS.dataCheck[language] + WORDS.colon[language].trimEnd();
  const result =
    scorecard === undefined
      ? label
      : `${WORDS.total[language]} ${points(scorecard.total)} ${ratingName(scorecard.rating)[language]} · ${label}`;
  const isCalm = verdict === "pass" && scorecard !== undefined && isPoor(scorecard);
  const said = verdictLine(report, language);
  return [
    { text: result, tone: scorecard === undefined ? "muted" : ratingTone(scorecard.rating) },
    isCalm
      ? { text: said.replace(WORDS.pass[language], WORDS.noErrors[language]), tone: "muted" }
      : { text: said, tone: verdict === "pass" ? "good" : "bad" },
  ];
}

const REQUIREMENTS: Text = { zh: "得分要求", en: "required points" };
const REACHED: Text = { zh: "✓ 达到", en: "✓ reached" };
const NOT_REACHED: Text = { zh: "✗ 未达到", en: "✗ not reached" };
const BEST: Text = { zh: "已是最高等级", en: "the best rating" };
const gapTo = sentence({ zh: "距“{rating}”还差 {points} 分", en: "{points} points below {rating}" });
const moreErrors = sentence({ zh: "另有 {more}，见下文", en: "{more} more, see below" });
const withoutEvidence = sentence({
  zh: "{all} 项已填报的指标中有 {count} 项没有佐证材料",
  en: "reported without evidence: {count} of {all} indicators",
});

const STEPS = {
  errors: sentence({
    zh: "先改正数据检查发现的 {errors}，改后得分可能变化",
    en: "correct the {errors} of the data check first: the score may change",
  }),
  missing: sentence({ zh: "补报 {count} 项实际完成值：{names}", en: "report {count} missing actual values: {names}" }),
  undecided: sentence({
    zh: "补全 {count} 项待判定的指标：{names}",
    en: "complete {count} undecided indicators: {names}",
  }),
  execution: { zh: "填报预算执行率", en: "report the execution of the budget" },
  unexplained: sentence({
    zh: "说明 {count} 项未达标的原因：{names}",
    en: "give the reasons of {count} unmet indicators: {names}",
  }),
  worst: sentence({
    zh: "改进失分最多的“{name}”",
    en: "improve “{name}”, which costs most points",
  }),
};
