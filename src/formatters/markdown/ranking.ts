import type { RankedForm } from "../../report/rank-forms.ts";
import type { RankingReport } from "../../report/ranking-report.ts";
import type { RankingFormatter, Style } from "../formatter.ts";
import { points } from "../view/numbers.ts";
import { classesOf, formsScored, HEADINGS, NONE, NOT_OFFICIAL, shareOf, TITLES } from "../view/ranking.ts";
import { countVerdicts } from "../view/verdict-line.ts";
import { RATINGS, WORDS } from "../view/words.ts";
import { escaped, row } from "./escaped.ts";
import { findingsSections, heading } from "./report.ts";

/** For a document or a comment on a pull request. */
export const renderRanking: RankingFormatter = (report, style) => {
  const sections = [
    heading(report, style),
    formsTable(report, style),
    departmentsTable(report, style),
    classesTable(report, style),
    NOT_OFFICIAL[style.language],
    ...findingsSections(report.files, style),
  ];
  return `${sections.join("\n\n")}\n`;
};

function formsTable({ ranking: { forms }, policy }: RankingReport, { language }: Style): string {
  const { rank, department, year, met, unmet, missing, undecided } = HEADINGS;
  const { total, rating, verdict, file } = WORDS;
  const headings = [rank, department, year, total, rating, met, unmet, missing, undecided, verdict, file];
  return [
    escaped(formsScored({ count: forms.length, policy: policy.name, version: policy.version })[language]),
    "",
    row(headings.map((heading) => heading[language])),
    row(["--:", "---", "--:", "--:", "---", "--:", "--:", "--:", "--:", "---", "---"]),
    ...forms.map((form) => row(formFields(form, language))),
  ].join("\n");
}

function formFields({ rank, path, scorecard, verdict, reasons }: RankedForm, language: Style["language"]) {
  const counts = countVerdicts(scorecard);
  const why = reasons.map((reason) => `<br>${escaped(reason[language])}`).join("");
  return [
    rank === undefined ? NONE : String(rank),
    escaped(scorecard?.department ?? ""),
    scorecard === undefined ? NONE : String(scorecard.year),
    scorecard === undefined ? NONE : points(scorecard.total),
    scorecard === undefined ? NONE : RATINGS[scorecard.rating][language],
    ...[counts.met, counts.unmet, counts.missing, counts.undecided].map(String),
    WORDS[verdict][language] + why,
    escaped(path),
  ];
}

function departmentsTable({ ranking: { departments } }: RankingReport, { language }: Style): string {
  const level1s = classesOf(departments);
  const { department, forms, mean } = HEADINGS;
  return [
    `### ${TITLES.departments[language]}`,
    "",
    row([...[department, forms, mean, WORDS.rating].map((heading) => heading[language]), ...level1s]),
    row(["---", "--:", "--:", "---", ...level1s.map(() => "--:")]),
    ...departments.map((one) =>
      row([
        escaped(one.department),
        String(one.forms),
        points(one.mean),
        RATINGS[one.rating][language],
        ...level1s.map((level1) => shareOf(one.classes.find((candidate) => candidate.level1 === level1))),
      ]),
    ),
  ].join("\n");
}

function classesTable({ ranking: { classes } }: RankingReport, { language }: Style): string {
  const { level1, reached } = HEADINGS;
  return [
    `### ${TITLES.classes[language]}`,
    "",
    row([level1, WORDS.score, WORDS.weight, reached].map((heading) => heading[language])),
    row(["---", "--:", "--:", "--:"]),
    ...classes.map((one) => row([one.level1, points(one.score), points(one.weight), shareOf(one)])),
  ].join("\n");
}
