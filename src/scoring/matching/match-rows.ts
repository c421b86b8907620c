import type { Diagnostic, Place } from "../../base/diagnostic.ts";
import { limitedFindings } from "../../base/limited-findings.ts";
import type { ActualRow, RowNames, TakeRow } from "../../form/actuals.ts";
import type { Block, Form, Indicator } from "../../form/form.ts";
import { matchingFindings } from "../findings/matching-findings.ts";
import type { ExecutionName } from "./execution-names.ts";
import { indexForm } from "./index-form.ts";
import { type Problem, problem, resolveRow, type Subject, type TotalName, worded } from "./resolve-row.ts";

/** Which row reports on which indicator. */
export interface Matches {
  readonly rowOf: ReadonlyMap<Indicator, ActualRow>;
  /** The first indicator that a row serves: a published score is that of this one. */
  readonly firstServed: ReadonlyMap<ActualRow, Indicator>;
  /** Rows that report on the budget, not on an indicator. */
  readonly executionRows: ReadonlyMap<ExecutionName, ActualRow>;
  /** 加分, 扣分 and 一票否决, by the name that the policy gives them. */
  readonly adjustmentRows: ReadonlyMap<string, ActualRow>;
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

export interface RowMatcher {
  readonly take: TakeRow;
  /** Of the rows taken so far. */
  readonly matches: () => Matches;
}

/**
 * By id, by block and name, or by the name alone where it is unique or its targets agree: then one row serves them all.
 * @param adjustments names of rows that the policy asks for
 */
export function matchRows(form: Form, adjustments: readonly string[] = []): RowMatcher {
  const index = indexForm(form, adjustments);
  const rowOf = new Map<Indicator, ActualRow>();
  const executionRows = new Map<ExecutionName, ActualRow>();
  const adjustmentRows = new Map<string, ActualRow>();
  const totalRows = new Map<string, TotalRow>();
  const findings = limitedFindings();
  const enter = (subject: Subject, makeRow: () => ActualRow): ActualRow | undefined => {
    const row = makeRow();
    if ("adjustment" in subject) return setDefault(adjustmentRows, subject.adjustment, row);
    if ("execution" in subject) return setDefault(executionRows, subject.execution, row);
    if ("entries" in subject)
      return subject.entries
        .map(({ indicator }) => setDefault(rowOf, indicator, row))
        .find((other) => other !== undefined);
    const { total: name, block } = subject;
    return setDefault(totalRows, `${name} ${block?.id ?? ""}`, { name, block, row })?.row;
  };
  const take = (names: RowNames, row: () => ActualRow) => {
    const found = resolveRow(names, index);
    const told = "code" in found ? found : duplicateOf(enter(found, row), names, row);
    if (told) findings.add(told, () => worded(told, row()));
  };
  const matches = () => ({
    rowOf,
    // The last entry of a key wins, so that reversed it is the first indicator.
    firstServed: new Map([...rowOf].toReversed().map(([indicator, row]) => [row, indicator])),
    executionRows,
    adjustmentRows,
    totalRows: [...totalRows.values()],
    diagnostics: findings.all(),
  });
  return { take, matches };
}

/** @returns what is already there, and then leaves it */
function setDefault<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value | undefined {
  const present = map.get(key);
  if (present === undefined) map.set(key, value);
  return present;
}

/** The first row counts; which of the two is right only the author knows. */
function duplicateOf(
  earlier: ActualRow | undefined,
  { indicator, id }: RowNames,
  row: () => ActualRow,
): Problem | undefined {
  if (earlier === undefined) return undefined;
  return problem(matchingFindings.duplicateRow.here, indicator === "" ? "id" : "indicator", () => ({
    name: indicator === "" ? id : indicator,
    line: lineOf(row().place),
    earlier: lineOf(earlier.place),
  }));
}

function lineOf({ start }: Place): string {
  return start === undefined ? "?" : String(start.line);
}
