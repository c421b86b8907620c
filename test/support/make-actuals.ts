import type { ActualRow, RowNames } from "../../src/form/actuals.ts";

/** The columns in their order; a place of a test is line and number of the column. */
const COLUMNS = [
  "block",
  "id",
  "indicator",
  "actual",
  "baseline",
  "rate",
  "reason",
  "evidence",
  "score",
  "deduct",
  "reviewed",
  "progress",
  "forecast",
  "likelihood",
  "progress",
  "forecast",
  "likelihood",
] as const;

export type RowSketch = Partial<Record<(typeof COLUMNS)[number], string>>;

export function namesOf({ block = "", id = "", indicator = "" }: RowSketch): RowNames {
  return { block, id, indicator };
}

/** A row as if read from a CSV with all columns. */
export function makeRow(sketch: RowSketch, line: number): ActualRow {
  const placeAt = (column: number) => ({ file: "actuals.csv", start: { line, column } });
  const cell = (name: (typeof COLUMNS)[number]) => ({
    text: sketch[name] ?? "",
    place: placeAt(COLUMNS.indexOf(name) + 1),
  });
  return {
    block: cell("block"),
    id: cell("id"),
    indicator: cell("indicator"),
    actual: cell("actual"),
    baseline: cell("baseline"),
    rate: cell("rate"),
    reason: cell("reason"),
    evidence: cell("evidence"),
    score: cell("score"),
    deduct: cell("deduct"),
    reviewed: cell("reviewed"),
    progress: cell("progress"),
    forecast: cell("forecast"),
    likelihood: cell("likelihood"),
    place: placeAt(1),
  };
}
