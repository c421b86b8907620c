import type { RankedForm } from "../../report/rank-forms.ts";
import type { RankingReport } from "../../report/ranking-report.ts";
import type { RankingFormatter, Style } from "../formatter.ts";
import { points } from "../view/numbers.ts";
import { classesOf, formsScored, HEADINGS, NONE, NOT_OFFICIAL, shareOf, TITLES } from "../view/ranking.ts";
import { countVerdicts } from "../view/verdict-line.ts";
import { RATINGS, WORDS } from "../view/words.ts";
import { escaped, row } from "./escaped.ts";
import { errorsSection, otherSections } from "./findings.ts";
import { heading } from "./report.ts";
import { COMMENT_ROOM, joinSections } from "./sections.ts";

/** For a document or a comment on a pull request. */
export const renderRanking: RankingFormatter = (report, style) => {
  const { room = COMMENT_ROOM } = style;
  const sections = [
    { text: heading(report, style) },
    ...errorsSection(report.files, style, room),
    { text: formsTable(report, style) },
    { text: departmentsTable(report, style) },
    { text: classesTable(report, style) },
    { text: NOT_OFFICIAL[style.language] },
    ...otherSections(report.files, style),
  ];
  return joinSections(sections, room);
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
