import type { Language } from "../../base/language.ts";
import { moneyOf } from "../../report/across-forms.ts";
import type {
  AcrossForms,
  AcrossRow,
  DepartmentTotal,
  Money,
  PreviousForm,
  PreviousRanking,
  RankedForm,
} from "../../report/ranking.ts";
import type { RankingReport } from "../../report/ranking-report.ts";
import type { ClassScore } from "../../scoring/scorecard.ts";
import type { RankingFormatter, Style } from "../formatter.ts";
import { points } from "../view/numbers.ts";
import { countVerdicts } from "../view/verdict-line.ts";
import { findingData } from "./finding-data.ts";
import { printJson, printJsonLine } from "./print-json.ts";
import { indicatorData } from "./scorecard-data.ts";

/** Counts the breaking changes of this format; schemas/ranking.schema.json describes it. */
const SCHEMA_VERSION = 1;

export const renderRanking: RankingFormatter = (report, { language, tool }) => {
  const { policy, ranking, files, summary, verdict, reasons } = report;
  const data = {
    schemaVersion: SCHEMA_VERSION,
    tool,
    policy,
    forms: ranking.forms.map((form) => formData(form, language)),
    departments: ranking.departments.map(departmentData),
    classes: ranking.classes.map(classData),
    across: acrossData(ranking.across),
    previous: previousData(ranking.previous),
    findings: files.flatMap((file) => findingData(file, language).map((finding) => ({ path: file.path, ...finding }))),
    summary,
    verdict,
    reasons: reasons.map((reason) => reason[language]),
  };
  return `${printJson(data)}\n`;
};

/** One JSON object per line, told apart by `kind`: findings, indicators with their form and block, forms, a summary. */
export const renderRankingLines: RankingFormatter = (report, style) =>
  [...records(report, style)].map((record) => `${printJsonLine(record)}\n`).join("");

function* records({ policy, ranking, files, summary, verdict, reasons }: RankingReport, style: Style) {
  const { language, tool } = style;
  for (const file of files) {
    for (const finding of findingData(file, language)) yield { kind: "finding", path: file.path, ...finding };
  }
  for (const form of ranking.forms) {
    const { path, scorecard } = form;
    for (const { block, indicators } of scorecard?.blocks ?? []) {
      const where = { path, department: scorecard?.department, year: scorecard?.year, block: block.id };
      for (const one of indicators) yield { kind: "indicator", ...where, ...indicatorData(one, language) };
    }
    yield { kind: "form", ...formData(form, language) };
  }
  yield {
    kind: "summary",
    schemaVersion: SCHEMA_VERSION,
    tool,
    policy,
    departments: ranking.departments.map(departmentData),
    classes: ranking.classes.map(classData),
    across: acrossData(ranking.across),
    previous: previousData(ranking.previous),
    summary,
    verdict,
    reasons: reasons.map((reason) => reason[language]),
  };
}

/** One form of a ranking; numbers that carry meaning are decimal strings, and null where nothing was scored. */
function formData(form: RankedForm, language: Language) {
  const { rank, standing, path, facts, scorecard, verdict, reasons, before } = form;
  const { met, unmet, undecided, missing, "not-applicable": notApplicable } = countVerdicts(scorecard);
  const rate = scorecard?.execution?.rate;
  return {
    rank: rank ?? null,
    standing,
    path,
    department: facts?.department ?? null,
    year: facts?.year ?? null,
    total: scorecard ? points(scorecard.total) : null,
    rating: scorecard?.rating ?? null,
    executionRate: rate ? points(rate) : null,
    money: moneyData(moneyOf(form)),
    verdict,
    reasons: reasons.map((reason) => reason[language]),
    indicators: { met, unmet, undecided, missing, notApplicable },
    before: before ? previousFormData(before) : null,
  };
}

function departmentData({ department, forms, mean, rating, classes, money }: DepartmentTotal) {
  return { department, forms, mean: points(mean), rating, money: moneyData(money), classes: classes.map(classData) };
}

function classData({ level1, weight, score }: ClassScore) {
  return { level1, weight: points(weight), score: points(score) };
}

/** In 元. */
function moneyData(money: Money | undefined) {
  return money === undefined
    ? null
    : { budget: points(money.budget), executed: points(money.executed), forms: money.forms };
}

function acrossData({ ratings, mean, weightedMean, money, worst, over, exact }: AcrossForms) {
  return {
    ratings,
    mean: mean ? points(mean) : null,
    weightedMean: weightedMean ? points(weightedMean) : null,
    money: moneyData(money),
    worst: worst.map(acrossRowData),
    over: over.map(acrossRowData),
    exact: exact.map(acrossRowData),
  };
}

function acrossRowData({ form, score, lost }: AcrossRow) {
  const { indicator, actual, verdict, achievement, reason } = score;
  return {
    path: form.path,
    department: form.facts?.department ?? null,
    id: indicator.id,
    name: indicator.name,
    target: indicator.target.text,
    actual: actual?.text ?? null,
    verdict,
    achievement: achievement ? points(achievement) : null,
    lost: points(lost),
    reason,
  };
}

function previousData(previous: PreviousRanking | undefined) {
  return previous === undefined ? null : { path: previous.path, gone: previous.gone.map(previousFormData) };
}

function previousFormData({ path, department, year, rank, total, rating }: PreviousForm) {
  return {
    path,
    department,
    year: year ?? null,
    rank: rank ?? null,
    total: total ? points(total) : null,
    rating: rating === "" ? null : rating,
  };
}
