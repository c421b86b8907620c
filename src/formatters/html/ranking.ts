import { HUNDRED } from "../../base/exact.ts";
import type { Text } from "../../base/language.ts";
import type { DepartmentTotal, RankedForm } from "../../report/rank-forms.ts";
import type { RankingReport } from "../../report/ranking-report.ts";
import type { ClassScore } from "../../scoring/scorecard.ts";
import type { RankingFormatter, Style } from "../formatter.ts";
import { points } from "../view/numbers.ts";
import { classesOf, HEADINGS, NONE, NOT_OFFICIAL, shareOf, TITLES } from "../view/ranking.ts";
import { countsOf, countVerdicts } from "../view/verdict-line.ts";
import { policyVersion, WORDS } from "../view/words.ts";
import { fileFindings } from "./findings.ts";
import { formText, type Markup, markup } from "./markup.ts";
import { PAGE } from "./messages.ts";
import { page } from "./page.ts";
import { bar, cell, fact, heading, ratingMark, TONES, tableOf, verdictCounts, verdictOf } from "./table.ts";

/** The ranking as a page to be read, printed or handed in, like that of one form. */
export const renderRanking: RankingFormatter = (report, style) => {
  const { ranking, files } = report;
  const listed = files.filter(({ diagnostics }) => diagnostics.length > 0);
  const body = [
    cover(report, style),
    section(TITLES.forms, formsTable(ranking.forms, style), style),
    section(TITLES.departments, departmentsTable(ranking.departments, style), style),
    section(TITLES.classes, classBars(ranking.classes, style), style),
    ...(listed.length === 0
      ? []
      : [section(WORDS.findings, markup`${listed.map((file) => fileFindings(file, style))}`, style)]),
  ];
  return page({ title: TITLES.ranking[style.language], body }, style);
};

function section(title: Text, content: Markup, { language }: Style): Markup {
  return markup`<section class="ranking"><h2>${title[language]}</h2>
${content}</section>
`;
}

function cover(report: RankingReport, style: Style): Markup {
  const { language } = style;
  const { ranking, policy, summary } = report;
  return markup`<header class="cover"><h1>${TITLES.ranking[language]}</h1>
<dl>
${fact(HEADINGS.forms[language], markup`${ranking.forms.length}`)}${fact(PAGE.policy[language], markup`${policyVersion(policy)[language]}`)}${fact(WORDS.findings[language], markup`${countsOf(summary, language)}`)}${fact(PAGE.result[language], verdictOf(report, style))}</dl>
<p class="standing">${NOT_OFFICIAL[language]}</p>
</header>
`;
}

function formsTable(forms: readonly RankedForm[], style: Style): Markup {
  const { language } = style;
  const { department, rank, year } = HEADINGS;
  const head = [
    heading(department[language]),
    ...[rank, year, WORDS.total].map((word) => heading(word[language], "number")),
    ...[WORDS.rating, PAGE.indicators, WORDS.verdict].map((word) => heading(word[language])),
  ];
  return tableOf(
    head,
    forms.map((form) => formRow(form, style)),
  );
}

/** Below the department the file, and why it is no pass. */
function formRow({ rank, path, scorecard, verdict, reasons }: RankedForm, style: Style): Markup {
  const { language } = style;
  const label = <Key extends keyof typeof HEADINGS>(key: Key) => HEADINGS[key][language];
  const name = scorecard === undefined ? markup`${NONE}` : formText(scorecard.department);
  const why = reasons.map((reason) => markup`<small>${reason[language]}</small>`);
  const total =
    scorecard &&
    markup`${points(scorecard.total)}${bar(scorecard.department, { score: scorecard.total, weight: HUNDRED }, language, TONES[scorecard.rating])}`;
  const cells = [
    cell(label("rank"), markup`${rank ?? NONE}`, "number"),
    cell(label("year"), markup`${scorecard?.year ?? NONE}`, "number"),
    cell(WORDS.total[language], total ?? markup`${NONE}`, "number"),
    cell(WORDS.rating[language], scorecard === undefined ? markup`${NONE}` : ratingMark(scorecard.rating, style)),
    cell(PAGE.indicators[language], markup`<span>${verdictCounts(countVerdicts(scorecard), style)}</span>`),
    cell(WORDS.verdict[language], markup`<strong class="${verdict}">${WORDS[verdict][language]}</strong>`),
  ];
  return markup`<tr role="row"><th role="rowheader" scope="row">${name} <small>${path}</small>${why}</th>${cells}</tr>`;
}

function departmentsTable(departments: readonly DepartmentTotal[], style: Style): Markup {
  const { language } = style;
  const level1s = classesOf(departments);
  const { department, forms, mean } = HEADINGS;
  const head = [
    heading(department[language]),
    ...[forms, mean].map((word) => heading(word[language], "number")),
    heading(WORDS.rating[language]),
    ...level1s.map((level1) => heading(level1, "number")),
  ];
  const rows = departments.map((one) => {
    const shares = level1s.map((level1) =>
      cell(level1, markup`${shareOf(one.classes.find((candidate) => candidate.level1 === level1))}`, "number"),
    );
    return markup`<tr role="row"><th role="rowheader" scope="row">${formText(one.department)}</th>${[
      cell(forms[language], markup`${one.forms}`, "number"),
      cell(mean[language], markup`${points(one.mean)}`, "number"),
      cell(WORDS.rating[language], ratingMark(one.rating, style)),
      ...shares,
    ]}</tr>`;
  });
  return tableOf(head, rows);
}

function classBars(classes: readonly ClassScore[], { language }: Style): Markup {
  const lines = classes.map(
    (one) =>
      markup`<li><span class="name">${formText(one.level1)}</span> ${bar(one.level1, one, language)} <span class="number">${points(one.score)} / ${points(one.weight)}</span></li>
`,
  );
  return markup`<ul class="bars">
${lines}</ul>
`;
}
