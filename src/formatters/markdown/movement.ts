import type { Movement } from "../../comparing/comparison.ts";
import type { Scorecard } from "../../scoring/scorecard.ts";
import type { Style } from "../formatter.ts";
import { blockName } from "../view/comparison.ts";
import {
  basisFact,
  changeOf,
  HEADINGS,
  movementSince,
  movesOf,
  noMove,
  SIGNS,
  type Standing,
  totalFact,
} from "../view/movement.ts";
import { points } from "../view/numbers.ts";
import { VERDICTS, WORDS } from "../view/words.ts";
import { escaped, row } from "./escaped.ts";

export function movementSection(movement: Movement, scorecard: Scorecard, { language }: Style): string {
  const basis = basisFact(movement, scorecard)?.[language];
  const standing = (one: Standing | undefined) =>
    one === undefined ? "–" : `${points(one.score)} / ${points(one.weight)}<br>${VERDICTS[one.verdict][language]}`;
  const rows = movesOf(movement).map((move) =>
    row([
      SIGNS[move.kind][language],
      escaped(blockName(move.block)[language]),
      escaped(move.name),
      standing(move.before),
      standing(move.after),
      changeOf(move),
    ]),
  );
  const { move, before, after, change } = HEADINGS;
  const headings = [move, WORDS.block, WORDS.indicator, before, after, change].map((heading) => heading[language]);
  const table = [row(headings), row(["---", "---", "---", "--:", "--:", "--:"]), ...rows].join("\n");
  return [
    `### ${escaped(movementSince({ path: movement.previous.path })[language])}`,
    ...(basis === undefined ? [] : [escaped(basis)]),
    escaped(totalFact(movement, scorecard)[language]),
    rows.length === 0 ? noMove[language] : table,
  ].join("\n\n");
}
