import type { ChalkInstance } from "chalk";
import type { Movement } from "../../comparing/comparison.ts";
import type { Scorecard } from "../../scoring/scorecard.ts";
import type { Style } from "../formatter.ts";
import { type Cell, fitColumns, renderRow } from "../text/columns.ts";
import { inert } from "../text/inert.ts";
import { wrap } from "../text/wrap.ts";
import { blockName } from "../view/comparison.ts";
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

/** The total then and now, and every indicator that has moved. */
export function renderMovement(movement: Movement, scorecard: Scorecard, style: Style): readonly string[] {
  const { language, colour, width } = style;
  const basis = basisFact(movement, scorecard)?.[language];
  const moves = movesOf(movement);
  const rows = [header(style), ...moves.map((move) => rowOf(move, style))];
  const widths = fitColumns(rows, width);
  const table = moves.length === 0 ? wrap(noMove[language], width) : rows.flatMap((row) => renderRow(row, widths));
  return [
    ...wrap(inert(movementSince({ path: movement.previous.path })[language]), width).map((line) => colour.bold(line)),
    ...(basis === undefined ? [] : wrap(inert(basis), width).map((line) => colour.dim(line))),
    ...wrap(totalFact(movement, scorecard)[language], width),
    ...table,
  ];
}

function header({ language, colour }: Style): readonly Cell[] {
  const { move, before, after, change } = HEADINGS;
  const paint = colour.dim;
  return [
    { text: move[language], paint },
    { text: WORDS.block[language], paint },
    { text: WORDS.indicator[language], paint },
    { text: before[language], paint },
    { text: after[language], paint },
    { text: change[language], paint, align: "right", whole: true },
  ];
}

function rowOf(move: Move, { language, colour }: Style): readonly Cell[] {
  const { before, after } = move;
  const isOtherWeight = before !== undefined && after !== undefined && !before.weight.equals(after.weight);
  const standing = (one: Standing | undefined) => {
    if (one === undefined) return "–";
    const weight = isOtherWeight ? ` / ${points(one.weight)}` : "";
    return `${points(one.score)}${weight} ${VERDICTS[one.verdict][language]}`;
  };
  return [
    { text: SIGNS[move.kind][language], paint: painter(move.kind, colour), whole: true },
    { text: inert(blockName(move.block)[language]) },
    { text: inert(move.name) },
    { text: standing(before), whole: true },
    { text: standing(after), whole: true },
    { text: changeOf(move), align: "right", whole: true },
  ];
}

function painter(kind: Move["kind"], colour: ChalkInstance): ChalkInstance {
  switch (kind) {
    case "up":
      return colour.green;
    case "down":
    case "gone":
      return colour.red;
    case "level":
    case "new":
      return colour.yellow;
  }
}
