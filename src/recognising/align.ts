import { absence, fitOf } from "./fit.ts";
import type { ColumnRole } from "./heads.ts";

/** Texts laid on the columns of a table, in order. */
export interface Alignment {
  /** For each text the number of its column. */
  readonly columns: readonly number[];
  readonly total: number;
}

/** The best way to lay all texts of a row on its columns; undefined where there are more texts than columns. */
export function align(texts: readonly string[], roles: readonly ColumnRole[]): Alignment | undefined {
  return bestAlignment(texts, roles, undefined);
}

/** How much better it is than any that takes another text for the name or the target. */
export function marginOf(texts: readonly string[], roles: readonly ColumnRole[], best: Alignment): number {
  const margins = (["name", "target"] as const).map((role) => {
    const column = roles.indexOf(role);
    const other = bestAlignment(texts, roles, { text: best.columns.indexOf(column), column });
    return other === undefined ? Number.POSITIVE_INFINITY : best.total - other.total;
  });
  return Math.min(...margins);
}

interface Pair {
  readonly text: number;
  readonly column: number;
}

/** Dynamic programming over (texts laid, columns passed). @param forbidden a pair that must not come about */
function bestAlignment(
  texts: readonly string[],
  roles: readonly ColumnRole[],
  forbidden: Pair | undefined,
): Alignment | undefined {
  const fits = texts.map((text) => roles.map((role) => fitOf(text, role)));
  // best[column][laid]: the best total of the columns before `column` with the first `laid` texts.
  let best: readonly (State | undefined)[] = [{ total: 0, columns: [] }];
  for (const [column, role] of roles.entries()) {
    const next: (State | undefined)[] = [];
    for (let laid = 0; laid <= texts.length; laid += 1) {
      const without = best[laid];
      const before = laid === 0 ? undefined : best[laid - 1];
      const isForbidden = forbidden?.column === column && forbidden.text === laid - 1;
      const skipped = without && { total: without.total + absence(role), columns: without.columns };
      const placed =
        before === undefined || isForbidden
          ? undefined
          : { total: before.total + (fits[laid - 1]?.[column] ?? 0), columns: [...before.columns, column] };
      next[laid] = better(skipped, placed);
    }
    best = next;
  }
  return best[texts.length];
}

interface State {
  readonly total: number;
  readonly columns: readonly number[];
}

function better(one: State | undefined, other: State | undefined): State | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.total > one.total ? other : one;
}
