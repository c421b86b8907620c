import type { ChalkInstance } from "chalk";
import type { Style } from "../formatter.ts";
import { scoreBar } from "../text/bar.ts";
import { type Cell as Field, fitColumns, renderRow } from "../text/columns.ts";
import { inert } from "../text/inert.ts";
import { wrap } from "../text/wrap.ts";
import { points } from "../view/numbers.ts";
import { type Cell, type Column, type Row, type Table, type TitledTable, type Tone, tableFor } from "../view/table.ts";

/** The title, what is to be said about the table, and its rows. */
export function renderTitled({ title, notes, table }: TitledTable, style: Style): readonly string[] {
  const { colour, width } = style;
  return [
    ...(title === "" ? [] : wrap(inert(title), width).map((line) => colour.bold(line))),
    ...notes.flatMap((note) => wrap(inert(note), width)).map((line) => colour.dim(line)),
    ...renderTable(table, style),
  ];
}

/** Columns side by side, what is below a row indented, bars beside their numbers where there is room. */
export function renderTable(whole: Table, style: Style): readonly string[] {
  const { columns, rows } = tableFor("page", whole);
  if (rows.length === 0) return [];
  const { colour, width } = style;
  const isRoomy = width >= 100 || columns.length <= MOST_BESIDE_BARS;
  const hasBar = columns.map(
    (_, index) => isRoomy && barColumns(width) > 0 && rows.some(({ cells }) => cells[index]?.bar),
  );
  const header = columns.flatMap((column, index): readonly Field[] => [
    { text: column.heading, paint: colour.dim, ...standing(column) },
    ...(hasBar[index] ? [{ text: "" }] : []),
  ]);
  const fields = rows.map(({ cells }) =>
    cells.flatMap((cell, index): readonly Field[] => [
      fieldOf(cell, columns[index], colour),
      ...(hasBar[index] ? [barOf(cell, style)] : []),
    ]),
  );
  const widths = fitColumns([header, ...fields.filter((_, index) => rows[index]?.kind !== "heading")], width);
  return [
    ...renderRow(header, widths),
    ...rows.flatMap((row, index) =>
      row.kind === "heading"
        ? renderHeading(row, style)
        : [...renderRow(fields[index] ?? [], widths), ...renderBelow(row, style)],
    ),
  ];
}

/** More columns than these need the room themselves on a narrow terminal. */
const MOST_BESIDE_BARS = 7;

function standing(column: Column | undefined): Pick<Field, "align" | "whole"> {
  if (column?.kind === "number") return { align: "right", whole: true };
  return column?.kind === "word" ? { whole: true } : {};
}

function fieldOf({ text, tone }: Cell, column: Column | undefined, colour: ChalkInstance): Field {
  return { text: inert(text), ...standing(column), ...(tone && { paint: painter(tone, colour) }) };
}

function barOf({ bar, tone }: Cell, { colour, width }: Style): Field {
  if (bar === undefined) return { text: "" };
  const text = scoreBar(bar.score, bar.weight, barColumns(width));
  return { text, whole: true, ...(tone && { paint: painter(tone, colour) }) };
}

/** None where the words need all the room. */
function barColumns(width: number): number {
  if (width < 72) return 0;
  return width < 100 ? 5 : 10;
}

/** On a line of its own, with a bar as long as there is room for. */
function renderHeading({ cells }: Row, { colour, width }: Style): readonly string[] {
  const parts = cells.flatMap(({ text, bar }, index) => {
    if (bar === undefined) return index === 0 ? [inert(text)] : [];
    return [scoreBar(bar.score, bar.weight, Math.floor(width / 4)), `${text} / ${points(bar.weight)}`];
  });
  const text = parts.filter((part) => part !== "").join("  ");
  return wrap(text, width).map((line) => colour.cyan(line));
}

function renderBelow({ below = [] }: Row, { colour, width }: Style): readonly string[] {
  if (below.length === 0) return [];
  return wrap(inert(below.join(" · ")), width - INDENT.length).map((line) => colour.dim(INDENT + line));
}

const INDENT = "    ";

export function painter(tone: Tone, colour: ChalkInstance): ChalkInstance {
  return { good: colour.green, fine: colour.cyan, middling: colour.yellow, bad: colour.red, muted: colour.dim }[tone];
}
