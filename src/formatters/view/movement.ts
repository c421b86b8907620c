import { type Exact, exact, ZERO } from "../../base/exact.ts";
import type { IndicatorMovement, Movement } from "../../comparing/movement.ts";
import type { Block } from "../../form/form.ts";
import type { Scorecard, Verdict } from "../../scoring/scorecard.ts";
import { points } from "./numbers.ts";

/** One indicator whose score or verdict is not what it was. */
export interface Move {
  readonly kind: "up" | "down" | "level" | "new" | "gone";
  readonly block: Pick<Block, "kind" | "id" | "name">;
  readonly name: string;
  readonly before: Standing | undefined;
  readonly after: Standing | undefined;
}

export interface Standing {
  readonly score: Exact;
  readonly weight: Exact;
  readonly verdict: Verdict;
}

/** In the order of the form; what is gone comes last. */
export function movesOf({ indicators, gone }: Movement): readonly Move[] {
  return [
    ...indicators.map(moveOf).filter(hasMoved),
    ...gone.map(
      ({ block, indicator, ...before }): Move => ({
        kind: "gone",
        block,
        name: indicator.name,
        before,
        after: undefined,
      }),
    ),
  ];
}

function moveOf({ block, before, after }: IndicatorMovement): Move {
  const { verdict, indicator } = after;
  const now = { score: after.score, weight: after.weight, verdict };
  const change = before === undefined ? ZERO : now.score.sub(before.score);
  const kind = before === undefined ? "new" : change.gt(ZERO) ? "up" : change.lt(ZERO) ? "down" : "level";
  return { kind, block, name: indicator.name, before, after: now };
}

function hasMoved({ kind, before, after }: Move): boolean {
  return kind !== "level" || before?.verdict !== after?.verdict;
}

/** +4.30, −1.00, ±0.00 */
export function printChange(change: Exact): string {
  const sign = change.gt(ZERO) ? "+" : change.lt(ZERO) ? "−" : "±";
  return sign + points(change.abs());
}

export function totalChange({ previous }: Movement, { total }: Scorecard): Exact {
  return total.sub(previous.total);
}

/** An earlier report has no more decimals than it prints. */
export function asPrinted(value: Exact): Exact {
  return exact(points(value));
}
