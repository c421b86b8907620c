import { type Exact, ZERO } from "../../base/exact.ts";
import type { Language } from "../../base/language.ts";
import type { Verdict } from "../../scoring/scorecard.ts";
import type { Style } from "../formatter.ts";
import { points } from "../view/numbers.ts";
import { type Cell, type Column, type Row, type Table, type TitledTable, tableFor } from "../view/table.ts";
import { ALL_VERDICTS, type Decision } from "../view/verdict-line.ts";
import { VERDICT_TONES, VERDICTS, WORDS } from "../view/words.ts";
import { formText, type Markup, markup } from "./markup.ts";
import { barShows } from "./messages.ts";

/** A section with a table under its title. */
export function titledSection(titled: TitledTable, style: Style, kind = ""): Markup {
  const notes = titled.notes.map((note) => markup`<p class="standing">${note}</p>\n`);
  return markup`<section class="${kind}"><h2>${titled.title}</h2>
${notes}${titled.table.rows.length === 0 ? undefined : htmlTable(titled.table, style)}</section>
`;
}

/**
 * A table whose rows become cards on a phone, for which its roles are spelled out.
 * @param more what unfolds below a row
 * @param entry what a row is called that is neither a heading nor a total
 */
export function htmlTable(
  whole: Table,
  style: Style,
  more: (row: Row, index: number) => Markup | undefined = () => undefined,
  entry = "entry",
): Markup {
  const { columns, rows } = tableFor("page", whole);
  const head = columns.map(
    ({ heading, kind }) => markup`<th role="columnheader" scope="col" class="${kind}">${heading}</th>`,
  );
  const bodies = rows.map((row, index) => {
    const below = more(row, index);
    const moreRow =
      below === undefined
        ? undefined
        : markup`
<tr role="row" class="more"><td role="cell" colspan="${columns.length}">${below}</td></tr>`;
    const name = row.cells[columns.findIndex((column) => column.kind === "name")]?.text ?? "";
    const cells = row.cells.map((cell, at) => fieldOf(cell, columns[at], { name, below: row.below }, style));
    return markup`<tbody role="rowgroup" class="${row.kind ?? entry}"><tr role="row">${cells}</tr>${moreRow}</tbody>
`;
  });
  return markup`<table role="table">
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
${bodies}</table>
`;
}

/** A number that has a bar shows it below; what the row is about also says what stands below the row. */
function fieldOf(
  cell: Cell,
  column: Column | undefined,
  { name, below = [] }: { readonly name: string; readonly below: Row["below"] },
  { language }: Style,
): Markup {
  const { kind = "text", heading = "" } = column ?? {};
  if (cell.text === "" && cell.bar === undefined) return markup`<td role="cell" class="${kind}"></td>`;
  const text = kind === "name" || kind === "form" ? formText(cell.text) : markup`${cell.text}`;
  const toned = cell.tone === undefined ? text : markup`<span class="${cell.tone}">${text}</span>`;
  const drawn = cell.bar === undefined ? undefined : bar(name, cell.bar, language, cell.tone);
  if (kind === "name") {
    const lines = below.map((line) => markup`<small>${line}</small>`);
    return markup`<th role="rowheader" scope="row" class="name">${toned}${lines}</th>`;
  }
  return markup`<td role="cell" class="${kind}" data-label="${heading}">${toned}${drawn}</td>`;
}

/** The part of the points that was reached, as a drawing with a name and a description. Nothing where there were none to reach. */
export function bar(
  name: string,
  { score, weight }: { readonly score: Exact; readonly weight: Exact },
  language: Language,
  tone = "",
): Markup {
  if (weight.lte(ZERO)) return markup``;
  const shown = barShows({ score: points(score), weight: points(weight) })[language];
  return markup`<svg class="bar ${tone}" role="img" viewBox="0 0 100 8" preserveAspectRatio="none"><title>${name}</title><desc>${shown}</desc><rect class="track" width="100" height="8"/><rect class="fill" width="${width(score.div(weight))}" height="8"/></svg>`;
}

/** Per cent; only what is nothing looks empty. */
function width(share: Exact): string {
  const percent = Math.min(100, Math.max(0, share.mul(100).valueOf()));
  return percent > 0 && percent < 1 ? "1" : percent.toFixed(1);
}

/** ✓ 达标 18 ✗ 未达标 3: also the key to the signs in the tables. */
export function verdictCounts(counts: Readonly<Record<Verdict, number>>, { language }: Style): Markup {
  const shown = ALL_VERDICTS.filter((verdict) => counts[verdict] > 0);
  return markup`${shown.map((verdict) => markup`<span class="verdict ${VERDICT_TONES[verdict]}">${VERDICTS[verdict][language]} ${counts[verdict]}</span> `)}`;
}

/** A pair of a list of facts. */
export function fact(name: string, value: Markup): Markup {
  return markup`<div><dt>${name}</dt><dd>${value}</dd></div>
`;
}

/** ✗ 未通过, with the reasons as a list, or of a pass what was asked for: the same that the exit status says. */
export function verdictOf({ verdict, reasons, kept = [] }: Decision, { language }: Style): Markup {
  const texts = verdict === "pass" ? kept : reasons;
  const why = texts.map((text) => markup`<li>${text[language]}</li>`);
  return markup`<strong class="${verdict}">${WORDS[verdict][language]}</strong>${why.length === 0 ? undefined : markup`<ul>${why}</ul>`}`;
}
