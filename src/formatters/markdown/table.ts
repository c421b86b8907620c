import { type Row, type Table, type TitledTable, tableFor } from "../view/table.ts";
import { escaped, row } from "./escaped.ts";

export function titledTable({ title, notes, table }: TitledTable): string {
  return [
    ...(title === "" ? [] : [`### ${escaped(title)}`]),
    ...notes.map(escaped),
    ...(table.rows.length === 0 ? [] : [markdownTable(table)]),
  ].join("\n\n");
}

/** What is below a row stands in its last cell. */
export function markdownTable(whole: Table): string {
  const { columns, rows } = tableFor("page", whole);
  return [
    row(columns.map(({ heading }) => escaped(heading))),
    row(columns.map(({ kind }) => (kind === "number" ? "--:" : "---"))),
    ...rows.map(fieldsOf),
  ].join("\n");
}

function fieldsOf({ cells, kind, below = [] }: Row): string {
  const fields = cells.map(({ text }) => (kind === undefined || text === "" ? escaped(text) : `**${escaped(text)}**`));
  const last = [...fields.slice(-1), ...below.map(escaped)].join("<br>");
  return row([...fields.slice(0, -1), last]);
}
