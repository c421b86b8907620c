import type { Diagnostic, Place } from "../../diagnostic.ts";
import type { ActualRow, Actuals } from "../../form/actuals.ts";
import type { Form, Indicator } from "../../form/form.ts";
import type { ExecutionName } from "../execution/execution-names.ts";
import { indexForm } from "./index-form.ts";
import { limitedFindings, type Problem } from "./limited-findings.ts";
import { messages } from "./messages.ts";
import { resolveRow } from "./resolve-row.ts";

/** Which row reports on which indicator. */
export interface Matches {
  readonly rowOf: ReadonlyMap<Indicator, ActualRow>;
  /** Rows that report on the budget, not on an indicator. */
  readonly executionRows: ReadonlyMap<ExecutionName, ActualRow>;
  readonly diagnostics: readonly Diagnostic[];
}

/** By id, by block and name, or by the name alone where it is unique or its targets agree: then one row serves them all. */
export function matchActuals(form: Form, actuals: Actuals): Matches {
  const index = indexForm(form);
  const rowOf = new Map<Indicator, ActualRow>();
  const executionRows = new Map<ExecutionName, ActualRow>();
  const findings = limitedFindings();
  for (const row of actuals.rows) {
    const found = resolveRow(row, index);
    if ("code" in found) {
      findings.add(found);
      continue;
    }
    const earlier =
      "execution" in found
        ? setDefault(executionRows, found.execution, row)
        : found.entries.map(({ indicator }) => setDefault(rowOf, indicator, row)).find((other) => other !== undefined);
    if (earlier !== undefined) findings.add(duplicate(row, earlier));
  }
  return { rowOf, executionRows, diagnostics: findings.all() };
}

/** @returns what is already there, and then leaves it */
function setDefault<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value | undefined {
  const present = map.get(key);
  if (present === undefined) map.set(key, value);
  return present;
}

/** The first row counts; which of the two is right only the author knows. */
function duplicate(row: ActualRow, earlier: ActualRow): Problem {
  const cell = row.indicator.text === "" ? row.id : row.indicator;
  return {
    code: "actuals/duplicate-row",
    place: cell.place,
    message: () => messages.duplicateRow({ name: cell.text, line: lineOf(row.place), earlier: lineOf(earlier.place) }),
    help: () => messages.duplicateHelp({}),
  };
}

function lineOf({ start }: Place): string {
  return start === undefined ? "?" : String(start.line);
}
