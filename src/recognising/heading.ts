import type { GridCell } from "../readers/documents/document.ts";
import type { Item } from "./split-forms.ts";
import { bareYear, isStrictTitle, isTitle, isYearLine, titleOf, yearIn } from "./title.ts";

/** What stands above the tables of a form. */
export interface Heading {
  readonly title: string;
  readonly year: number | undefined;
  readonly cells: readonly GridCell[];
}

/** The title and the year above the first table. */
export function readHeading(items: readonly Item[]): Heading {
  const end = items.findIndex(({ kind }) => kind === "table");
  const cells = items.slice(0, end).flatMap((item) => (item.kind === "row" ? item.matrix.beginning(item.row) : []));
  const titles = cells.filter(({ text }) => isTitle(text));
  const title = titles.filter(({ text }) => isStrictTitle(text)).at(-1) ?? titles.at(-1);
  const lines = cells.filter(({ text }) => isYearLine(text));
  const year = (title && (yearIn(title.text) ?? bareYear(title.text))) ?? bareYear(lines[0]?.text ?? "");
  const same = titles.filter((cell) => title && titleOf(cell.text) === titleOf(title.text));
  return {
    title: title ? titleOf(title.text) : "",
    year,
    cells: [...same, ...lines.filter(({ text }) => bareYear(text) === year)],
  };
}
