import type { Movement } from "../../comparing/movement.ts";
import type { Text } from "../../language.ts";
import type { Scorecard } from "../../scoring/scorecard.ts";
import type { Style } from "../formatter.ts";
import { formText } from "../html/form-text.ts";
import { type Markup, markup } from "../html/markup.ts";
import { VERDICTS, WORDS } from "../messages.ts";
import { points } from "../numbers.ts";
import { basisFact, changeOf, totalFact } from "./facts.ts";
import { HEADINGS, movementSince, noMove, SIGNS } from "./messages.ts";
import { type Move, movesOf, type Standing } from "./moves.ts";

/** The total then and now, and every indicator that has moved. */
export function movementSection(movement: Movement, scorecard: Scorecard, style: Style): Markup {
  const { language } = style;
  const basis = basisFact(movement, scorecard)?.[language];
  const moves = movesOf(movement);
  return markup`<section class="movement"><h2>${movementSince({ path: movement.previous.path })[language]}</h2>
<p><strong>${totalFact(movement, scorecard)[language]}</strong></p>
${basis === undefined ? undefined : markup`<p class="standing">${basis}</p>`}${moves.length === 0 ? markup`<p>${noMove[language]}</p>` : table(moves, style)}</section>
`;
}

function table(moves: readonly Move[], style: Style): Markup {
  const { language } = style;
  const { move, before, after, change } = HEADINGS;
  const headings = [WORDS.indicator, WORDS.block, move, before, after, change].map(
    (heading) => markup`<th role="columnheader" scope="col">${heading[language]}</th>`,
  );
  return markup`<table role="table">
<thead role="rowgroup"><tr role="row">${headings}</tr></thead>
${moves.map((one) => row(one, style))}</table>
`;
}

function row(one: Move, { language }: Style): Markup {
  const cell = (label: Text, content: Markup | string, kind = "") =>
    markup`<td role="cell" class="${kind}" data-label="${label[language]}">${content}</td>`;
  const standing = (of: Standing | undefined) =>
    of === undefined
      ? "–"
      : markup`<span>${points(of.score)} / ${points(of.weight)} <span class="verdict ${of.verdict}">${VERDICTS[of.verdict][language]}</span></span>`;
  const { move, before, after, change } = HEADINGS;
  return markup`<tbody role="rowgroup"><tr role="row"><th role="rowheader" scope="row">${formText(one.name)}</th>${[
    cell(WORDS.block, one.block.kind === "task" ? formText(one.block.name) : WORDS.department[language]),
    cell(move, SIGNS[one.kind][language], `move ${one.kind}`),
    cell(before, standing(one.before)),
    cell(after, standing(one.after)),
    cell(change, changeOf(one), "number"),
  ]}</tr></tbody>
`;
}
