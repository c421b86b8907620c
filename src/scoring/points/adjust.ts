import type { Diagnostic, Place } from "../../base/diagnostic.ts";
import { type Exact, exact, HUNDRED, ZERO } from "../../base/exact.ts";
import { brief } from "../../base/quote.ts";
import type { ActualRow } from "../../form/actuals.ts";
import { fold } from "../../phrase/fold.ts";
import { readActual } from "../../phrase/read-actual.ts";
import type { Adjustment, Policy } from "../../settings/policy.ts";
import { printPoints, roundPoints } from "../figures/points.ts";
import { figure } from "../figures/shares.ts";
import { adjustmentFindings } from "../findings/adjustment-findings.ts";
import type { AdjustmentScore } from "../scorecard.ts";

export interface Adjusted {
  readonly scores: readonly AdjustmentScore[];
  readonly diagnostics: readonly Diagnostic[];
}

/** 加分, 扣分 and 一票否决 as their rows report them. */
export function adjust(rows: ReadonlyMap<string, ActualRow>, policy: Policy, place: Place): Adjusted {
  const all = policy.adjustments.map((one) => adjustOne(one, rows.get(one.name), policy, place));
  return { scores: all.flatMap(({ scores }) => scores), diagnostics: all.flatMap(({ diagnostics }) => diagnostics) };
}

function adjustOne(one: Adjustment, row: ActualRow | undefined, policy: Policy, place: Place): Adjusted {
  const { name, kind } = one;
  if (row === undefined || row.actual.text === "") {
    const isAsked = kind !== "bonus";
    return { scores: [], diagnostics: isAsked ? [adjustmentFindings.missing[kind](place, { name })] : [] };
  }
  if (one.kind === "veto") return veto(one, row);
  const points = pointsOf(one, row, policy);
  if (points === undefined) return { scores: [], diagnostics: [unreadable(one, row)] };
  return { scores: [{ name, kind, ...points, rating: undefined }], diagnostics: [] };
}

function unreadable({ name, kind }: Adjustment, { actual }: ActualRow): Diagnostic {
  return adjustmentFindings.unreadable[kind](actual.place, { name, actual: brief(actual.text) });
}

function veto({ name, kind, rating }: Extract<Adjustment, { kind: "veto" }>, row: ActualRow): Adjusted {
  const answer = fold(row.actual.text).text.toLowerCase();
  if (YES.has(answer)) return { scores: [{ name, kind, points: ZERO, formula: "", rating }], diagnostics: [] };
  return { scores: [], diagnostics: NO.has(answer) ? [] : [unreadable({ name, kind, rating }, row)] };
}

const YES = new Set(["是", "有", "存在", "发生", "yes"]);
const NO = new Set(["否", "无", "没有", "不存在", "未发生", "no", "0"]);

type Counted = Exclude<Adjustment, { kind: "veto" }>;

/** Points above 0 for a bonus and below for a deduction. */
function pointsOf({ kind, each, upTo }: Counted, { actual }: ActualRow, policy: Policy) {
  const none = NO.has(fold(actual.text).text);
  const reading = readActual(actual.text);
  const isNumber = reading.status === "ok" && reading.value.kind === "quantity" && reading.value.unit !== "%";
  if (!none && !isNumber) return undefined;
  const reported =
    none || reading.status !== "ok" || reading.value.kind !== "quantity" ? ZERO : exact(reading.value.value).abs();
  const due = each === undefined ? reported : reported.mul(exact(each));
  const isOver = due.gt(exact(upTo));
  const points = roundPoints(isOver ? exact(upTo) : due, policy);
  const workings = each === undefined ? figure(reported) : `${figure(reported)} × ${each}`;
  const formula = `${isOver ? `min(${workings}, ${upTo})` : workings} = ${printPoints(points, policy.places)}`;
  return { points: kind === "bonus" ? points : points.neg(), formula };
}

/** The total with what is given and taken off, from 0 to 100. */
export function withAdjustments(
  total: { readonly score: Exact; readonly formula: string },
  scores: readonly AdjustmentScore[],
  policy: Policy,
): { readonly score: Exact; readonly formula: string } {
  const counted = scores.filter(({ points }) => !points.equals(ZERO));
  if (counted.length === 0) return total;
  const print = (points: Exact) => printPoints(points, policy.places);
  const base = total.formula.replace(/ = [^=]*$/, "") || print(total.score);
  const addends = counted.map(({ points }) => (points.gt(ZERO) ? ` + ${print(points)}` : ` − ${print(points.abs())}`));
  const sum = counted.reduce((all, { points }) => all.add(points), total.score);
  const workings = `${base}${addends.join("")}`;
  if (sum.gt(HUNDRED)) return { score: HUNDRED, formula: `min(${workings}, 100) = ${print(HUNDRED)}` };
  if (sum.lt(ZERO)) return { score: ZERO, formula: `max(${workings}, 0) = ${print(ZERO)}` };
  return { score: sum, formula: `${workings} = ${print(sum)}` };
}
