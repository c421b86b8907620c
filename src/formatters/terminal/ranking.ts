import { HUNDRED } from "../../base/exact.ts";
import type { DepartmentTotal, RankedForm } from "../../report/rank-forms.ts";
import type { RankingReport } from "../../report/ranking-report.ts";
import type { ClassScore } from "../../scoring/scorecard.ts";
import type { RankingFormatter, Style } from "../formatter.ts";
import { scoreBar } from "../text/bar.ts";
import { type Cell, fitColumns, renderRow } from "../text/columns.ts";
import { inert } from "../text/inert.ts";
import { wrap } from "../text/wrap.ts";
import { points } from "../view/numbers.ts";
import { classesOf, formsScored, HEADINGS, NONE, NOT_OFFICIAL, shareOf, TITLES } from "../view/ranking.ts";
import { countVerdicts } from "../view/verdict-line.ts";
import { RATINGS, WORDS } from "../view/words.ts";
import { renderFindings } from "./findings.ts";
import { renderVerdict } from "./report.ts";

/** For a person at a terminal: what was found, then the forms by their totals, and what they make together. */
export const renderRanking: RankingFormatter = (report, style) => {
  const { ranking, files } = report;
  const blocks = [
    ...files.filter(({ diagnostics }) => diagnostics.length > 0).map((file) => renderFindings(file, style)),
    renderForms(report, style),
    renderDepartments(ranking.departments, style),
    renderClasses(ranking.classes, style),
    wrap(NOT_OFFICIAL[style.language], style.width).map((line) => style.colour.dim(line)),
    renderVerdict(report, style),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
};

function renderForms({ ranking: { forms }, policy }: RankingReport, style: Style): readonly string[] {
  const { language, colour, width } = style;
  const title = formsScored({ count: forms.length, policy: policy.name, version: policy.version })[language];
  const rows = [formHeader(style), ...forms.map((form) => formRow(form, style))];
  const widths = fitColumns(rows, width);
  const [header = [], ...body] = rows;
  return [
    ...wrap(inert(title), width).map((line) => colour.bold(line)),
    ...renderRow(header, widths),
    ...forms.flatMap((form, index) => [...renderRow(body[index] ?? [], widths), ...renderReasons(form, style)]),
  ];
}

function formHeader({ language, colour, width }: Style): readonly Cell[] {
  const { rank, department, year, met, unmet, missing, undecided } = HEADINGS;
  const paint = colour.dim;
  const number = { paint, align: "right", whole: true } as const;
  return [
    { text: rank[language], ...number },
    { text: department[language], paint },
    { text: year[language], ...number },
    { text: WORDS.total[language], ...number },
    ...(hasBars(width) ? [{ text: "", paint }] : []),
    { text: WORDS.rating[language], paint },
    { text: met[language], ...number },
    { text: unmet[language], ...number },
    { text: missing[language], ...number },
    { text: undecided[language], ...number },
    { text: WORDS.verdict[language], paint },
  ];
}

function formRow({ rank, scorecard, verdict }: RankedForm, { language, colour, width }: Style): readonly Cell[] {
  const counts = countVerdicts(scorecard);
  const number = { align: "right", whole: true } as const;
  const paint = verdict === "pass" ? colour.green : colour.red;
  return [
    { text: rank === undefined ? NONE : String(rank), ...number },
    { text: scorecard === undefined ? NONE : inert(scorecard.department) },
    { text: scorecard === undefined ? NONE : String(scorecard.year), ...number },
    { text: scorecard === undefined ? NONE : points(scorecard.total), ...number },
    ...(hasBars(width)
      ? [{ text: scorecard === undefined ? "" : scoreBar(scorecard.total, HUNDRED, BAR), whole: true, paint }]
      : []),
    { text: scorecard?.rating ?? NONE },
    ...[counts.met, counts.unmet, counts.missing, counts.undecided].map((n) => ({ text: String(n), ...number })),
    { text: WORDS[verdict][language], paint, whole: true },
  ];
}

const BAR = 10;

/** None where the words need all the room. */
function hasBars(width: number): boolean {
  return width >= 100;
}

/** Below a row: the file, and why it is no pass. */
function renderReasons({ path, reasons }: RankedForm, { language, colour, width }: Style): readonly string[] {
  const text = [path, ...reasons.map((reason) => reason[language])].join(" · ");
  return wrap(inert(text), width - INDENT.length).map((line) => colour.dim(INDENT + line));
}

const INDENT = "      ";

/** One row per department: how many forms, their mean, and how much of each class was reached. */
function renderDepartments(departments: readonly DepartmentTotal[], style: Style): readonly string[] {
  const { language, colour } = style;
  const level1s = classesOf(departments);
  const number = { align: "right", whole: true } as const;
  const header: readonly Cell[] = [
    { text: HEADINGS.department[language], paint: colour.dim },
    { text: HEADINGS.forms[language], paint: colour.dim, ...number },
    { text: HEADINGS.mean[language], paint: colour.dim, ...number },
    { text: WORDS.rating[language], paint: colour.dim },
    ...level1s.map((level1) => ({ text: level1, paint: colour.dim, align: "right" as const })),
  ];
  const rows = departments.map(({ department, forms, mean, rating, classes }): readonly Cell[] => [
    { text: inert(department) },
    { text: String(forms), ...number },
    { text: points(mean), ...number },
    { text: RATINGS[rating][language] },
    ...level1s.map((level1) => ({ text: shareOf(classes.find((one) => one.level1 === level1)), ...number })),
  ]);
  return renderTable(TITLES.departments[language], [header, ...rows], style);
}

/** One row per class, over all forms. */
function renderClasses(classes: readonly ClassScore[], style: Style): readonly string[] {
  const rows = classes.map((one): readonly Cell[] => [
    { text: one.level1, whole: true },
    { text: scoreBar(one.score, one.weight, Math.floor(style.width / 4)), whole: true },
    { text: `${points(one.score)} / ${points(one.weight)}`, align: "right", whole: true },
    { text: shareOf(one), align: "right", whole: true },
  ]);
  return renderTable(TITLES.classes[style.language], rows, style);
}

function renderTable(title: string, rows: readonly (readonly Cell[])[], { colour, width }: Style): readonly string[] {
  const widths = fitColumns(rows, width);
  return [colour.bold(title), ...rows.flatMap((row) => renderRow(row, widths))];
}
