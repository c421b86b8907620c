import type { DepartmentTotal } from "../../ranking/ranking.ts";
import type { ClassScore } from "../../scoring/scorecard.ts";
import type { Style } from "../formatter.ts";
import { scoreBar } from "../text/bar.ts";
import { type Cell, fitColumns, layRow } from "../text/columns.ts";
import { inert } from "../text/inert.ts";
import { points } from "../view/numbers.ts";
import { classesOf, shareOf } from "../view/ranking.ts";
import { RATINGS, WORDS } from "../view/words.ts";
import { HEADINGS, TITLES } from "./messages.ts";

/** One row per department: how many forms, their mean, and how much of each class was reached. */
export function layDepartments(departments: readonly DepartmentTotal[], style: Style): readonly string[] {
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
  return layTable(TITLES.departments[language], [header, ...rows], style);
}

/** One row per class, over all forms. */
export function layClasses(classes: readonly ClassScore[], style: Style): readonly string[] {
  const rows = classes.map((one): readonly Cell[] => [
    { text: one.level1, whole: true },
    { text: scoreBar(one.score, one.weight, Math.floor(style.width / 4)), whole: true },
    { text: `${points(one.score)} / ${points(one.weight)}`, align: "right", whole: true },
    { text: shareOf(one), align: "right", whole: true },
  ]);
  return layTable(TITLES.classes[style.language], rows, style);
}

function layTable(title: string, rows: readonly (readonly Cell[])[], { colour, width }: Style): readonly string[] {
  const widths = fitColumns(rows, width);
  return [colour.bold(title), ...rows.flatMap((row) => layRow(row, widths))];
}
