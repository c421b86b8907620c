import type { Diagnostic, Place } from "../../diagnostic.ts";
import type { ActualRow, Actuals } from "../../form/actuals.ts";
import type { Block, Form, Indicator } from "../../form/form.ts";
import type { ExecutionName } from "../execution/execution-names.ts";
import type { TotalName } from "../published/total-names.ts";
import { indexForm } from "./index-form.ts";
import { limitedFindings, type Problem } from "./limited-findings.ts";
import { messages } from "./messages.ts";
import { resolveRow, type Subject } from "./resolve-row.ts";

/** Which row reports on which indicator. */
export interface Matches {
  readonly rowOf: ReadonlyMap<Indicator, ActualRow>;
  /** The first indicator that a row serves: a published score is that of this one. */
  readonly firstServed: ReadonlyMap<ActualRow, Indicator>;
  /** Rows that report on the budget, not on an indicator. */
  readonly executionRows: ReadonlyMap<ExecutionName, ActualRow>;
  /** Rows that report on the others: 合计, 自评等级. */
  readonly totalRows: readonly TotalRow[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface TotalRow {
  readonly name: TotalName;
  /** Undefined where the row names none: then it is about the total of the form. */
  readonly block: Block | undefined;
  readonly row: ActualRow;
}

/** By id, by block and name, or by the name alone where it is unique or its targets agree: then one row serves them all. */
export function matchActuals(form: Form, actuals: Actuals): Matches {
  const index = indexForm(form);
  const rowOf = new Map<Indicator, ActualRow>();
  const executionRows = new Map<ExecutionName, ActualRow>();
  const totalRows = new Map<string, TotalRow>();
  const findings = limitedFindings();
  const enter = (subject: Subject, row: ActualRow): ActualRow | undefined => {
    if ("execution" in subject) return setDefault(executionRows, subject.execution, row);
    if ("entries" in subject)
      return subject.entries
        .map(({ indicator }) => setDefault(rowOf, indicator, row))
        .find((other) => other !== undefined);
    const { total: name, block } = subject;
    return setDefault(totalRows, `${name} ${block?.id ?? ""}`, { name, block, row })?.row;
  };
  for (const row of actuals.rows) {
    const found = resolveRow(row, index);
    const earlier = "code" in found ? undefined : enter(found, row);
    if ("code" in found) findings.add(found);
    else if (earlier !== undefined) findings.add(duplicate(row, earlier));
  }
  // The last entry of a key wins, so that reversed it is the first indicator.
  const firstServed = new Map([...rowOf].toReversed().map(([indicator, row]) => [row, indicator]));
  return { rowOf, firstServed, executionRows, totalRows: [...totalRows.values()], diagnostics: findings.all() };
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
