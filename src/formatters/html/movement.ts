import type { Movement } from "../../comparing/comparison.ts";
import type { Scorecard } from "../../scoring/scorecard.ts";
import type { Style } from "../formatter.ts";
import {
  basisFact,
  changeOf,
  HEADINGS,
  type Move,
  movementSince,
  movesOf,
  noMove,
  SIGNS,
  type Standing,
  totalFact,
} from "../view/movement.ts";
import { points } from "../view/numbers.ts";
import { VERDICTS, WORDS } from "../view/words.ts";
import { formText, type Markup, markup } from "./markup.ts";
import { cell, heading, tableOf } from "./table.ts";

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
  const { move, before, after, change } = HEADINGS;
  return tableOf(
    [
      ...[WORDS.indicator, WORDS.block, move, before, after].map((word) => heading(word[style.language])),
      heading(change[style.language], "number"),
    ],
    moves.map((one) => row(one, style)),
  );
}

function row(one: Move, { language }: Style): Markup {
  const standing = (of: Standing | undefined) =>
    of === undefined
      ? markup`–`
      : markup`<span>${points(of.score)} / ${points(of.weight)} <span class="verdict ${of.verdict}">${VERDICTS[of.verdict][language]}</span></span>`;
  const { move, before, after, change } = HEADINGS;
  const block = one.block.kind === "task" ? formText(one.block.name) : markup`${WORDS.department[language]}`;
  return markup`<tr role="row"><th role="rowheader" scope="row">${formText(one.name)}</th>${[
    cell(WORDS.block[language], block),
    cell(move[language], markup`${SIGNS[one.kind][language]}`, `move ${one.kind}`),
    cell(before[language], standing(one.before)),
    cell(after[language], standing(one.after)),
    cell(change[language], markup`${changeOf(one)}`, "number"),
  ]}</tr>`;
}
