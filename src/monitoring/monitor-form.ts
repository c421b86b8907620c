import type { Diagnostic, Path, Place } from "../base/diagnostic.ts";
import { type Exact, exact, HUNDRED, printExact, printRounded, roundExact, ZERO } from "../base/exact.ts";
import { sentence, type Text } from "../base/language.ts";
import { brief } from "../base/quote.ts";
import type { ActualRow, Cell } from "../form/actuals.ts";
import type { Block, Form, Indicator } from "../form/form.ts";
import { budgetOf, executedOf } from "../form/funds-total.ts";
import type { EffectiveTarget } from "../meaning/effective-target.ts";
import { fold } from "../phrase/fold.ts";
import { isEmptyReason } from "../scoring/audit/reasons.ts";
import { type JudgedIndicator, judgeIndicator } from "../scoring/judging/judge-indicator.ts";
import type { Circumstances } from "../scoring/judging/judgement.ts";
import type { Matches } from "../scoring/matching/match-rows.ts";
import { readExecution } from "../scoring/points/read-execution.ts";
import { reportedValue } from "../scoring/points/scale-indicator.ts";
import type { Policy } from "../settings/policy.ts";
import type { AsOf } from "./as-of.ts";
import { monitoringFindings } from "./findings.ts";
import { expectedBy, paceOf, shareOf } from "./pace.ts";
import type { Light, Likelihood, MonitoredExecution, MonitoredIndicator, MonitoringSheet, Pace } from "./sheet.ts";

export interface Monitored {
  readonly sheet: MonitoringSheet;
  readonly diagnostics: readonly Diagnostic[];
}

/** What was done by a day, held against what should be by then, and the forecast against the target. */
export function monitorForm(
  form: Form,
  matches: Matches,
  asOf: AsOf,
  policy: Policy,
  locate: (path: Path) => Place,
): Monitored {
  const results = form.blocks.flatMap((block) =>
    block.indicators.map((indicator) => {
      const row = matches.rowOf.get(indicator);
      return monitorIndicator({ block, indicator, row, form, asOf, policy, place: locate(indicator.path) });
    }),
  );
  const money = new Map([...matches.executionRows].map(([name, row]) => [name, { ...row, actual: progressOf(row) }]));
  const reading = readExecution(money, budgetOf(form), policy, executedOf(form));
  const { otherYear } = monitoringFindings;
  const diagnostics = [
    ...(asOf.year === form.year ? [] : [otherYear.here(locate([]), { date: asOf.date, year: form.year })]),
    ...matches.diagnostics,
    ...reading.diagnostics,
    ...results.flatMap((one) => one.diagnostics),
  ];
  const rows = results.flatMap(({ monitored }) => monitored ?? []);
  const execution = reading.rate && monitoredExecution(reading.rate, reading.amounts, asOf);
  return { sheet: { department: form.department.name, year: form.year, asOf, rows, execution }, diagnostics };
}

interface Case {
  readonly block: Block;
  readonly indicator: Indicator;
  readonly row: ActualRow | undefined;
  readonly form: Form;
  readonly asOf: AsOf;
  readonly policy: Policy;
  readonly place: Place;
}

interface Result {
  /** Undefined for what the form marks as not applicable. */
  readonly monitored: MonitoredIndicator | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function monitorIndicator(one: Case): Result {
  const { block, indicator, row, asOf } = one;
  const progressCell = row === undefined ? undefined : progressOf(row);
  const now = judged(one, progressCell);
  if (now.target?.kind === "not-applicable") return { monitored: undefined, diagnostics: [] };
  const forecast = judged(one, row?.forecast);
  const pace = paceOf(now.target);
  const measured = now.row === undefined ? undefined : reportedValue(now, now.row);
  const achieved = shareIn(now.target, pace, measured);
  const expected = pace === "cumulative" || pace === "ceiling" ? expectedBy(now.target, asOf) : undefined;
  const { lit, remarks } = lightOf({ one, now, forecast, pace, achieved, expected });
  const reason = row?.reason.text ?? "";
  const monitored: MonitoredIndicator = {
    block,
    indicator,
    pace,
    progress: progressCell?.text ?? "",
    achieved: achieved && roundExact(achieved, 2),
    expected: expected && roundExact(expected, 2),
    forecast: row?.forecast.text ?? "",
    projected: projection(pace, achieved, asOf),
    willMeet: willMeet(forecast),
    likelihood: readLikelihood(row?.likelihood.text ?? ""),
    reason,
    ...lit,
  };
  return { monitored, diagnostics: [...remarks, ...unexplained(monitored, row, one.place)] };
}

/** A file of monitoring has a column for it; one that has not yet been renamed has it among the actual values. */
function progressOf({ progress, actual }: ActualRow): Cell {
  return progress.text === "" ? actual : progress;
}

/** What a cell comes to, were it the value of the year. */
function judged({ indicator, row, form, policy, block }: Case, cell: Cell | undefined): JudgedIndicator {
  const { adjusted, total } = budgetOf(form) ?? {};
  const circumstances: Circumstances = {
    policy,
    year: form.year,
    indicator,
    baseline: row?.baseline.text || indicator.baseline,
    rate: "",
    budget: block.kind === "task" ? block.amount : (adjusted ?? total),
  };
  const filled = row === undefined || cell === undefined || cell.text === "" ? undefined : { ...row, actual: cell };
  return judgeIndicator(filled, circumstances);
}

function shareIn(target: EffectiveTarget | undefined, pace: Pace, measured: Exact | undefined): Exact | undefined {
  if (measured === undefined || target?.kind !== "bound") return undefined;
  if (pace === "cumulative" || pace === "ceiling") return shareOf(measured, target);
  const value = exact(target.value);
  return pace === "state" && value.gt(ZERO) ? measured.div(value).mul(HUNDRED) : undefined;
}

function projection(pace: Pace, achieved: Exact | undefined, { elapsed }: AsOf): Exact | undefined {
  const isPaced = pace === "cumulative" || pace === "ceiling";
  return isPaced && achieved !== undefined ? roundExact(achieved.div(elapsed), 2) : undefined;
}

function willMeet({ judgement: { verdict } }: JudgedIndicator): boolean | undefined {
  return verdict === "met" ? true : verdict === "unmet" ? false : undefined;
}

interface Lit {
  readonly light: Light;
  readonly because: Text;
}

interface Evidence {
  readonly one: Case;
  readonly now: JudgedIndicator;
  readonly forecast: JudgedIndicator;
  readonly pace: Pace;
  readonly achieved: Exact | undefined;
  readonly expected: Exact | undefined;
}

/** The light, and what is to be asked about the cells that it rests on. */
function lightOf(evidence: Evidence): { readonly lit: Lit; readonly remarks: readonly Diagnostic[] } {
  const { one, now, forecast } = evidence;
  const { indicator, row, asOf, place } = one;
  const { name } = indicator;
  const likelihood = readLikelihood(row?.likelihood.text ?? "");
  const will = willMeet(forecast);
  const remarks = [...cellRemarks(name, row, forecast, likelihood), ...contradictions(name, row, will, likelihood)];
  if (now.row === undefined) {
    const missing = monitoringFindings.missing.here(row?.place ?? place, { name, month: asOf.month });
    const lit = will === false ? RED.forecast : likelihood === "impossible" ? RED.impossible : GREY.missing;
    return { lit: asLit(lit === GREY.missing ? "grey" : "red", lit), remarks: [missing, ...remarks] };
  }
  const byPace = paceLight(evidence);
  if (byPace.light !== "red" && will === false) return { lit: asLit("red", RED.forecast), remarks };
  if (byPace.light !== "red" && likelihood === "impossible") return { lit: asLit("red", RED.impossible), remarks };
  // What cannot be paced is told by those who know: the forecast, then the likelihood.
  if (byPace.light === "grey" && will === true) return { lit: asLit("green", GREEN.forecast), remarks };
  if (byPace.light === "grey" && likelihood !== undefined)
    return {
      lit: likelihood === "certain" ? asLit("green", GREEN.certain) : asLit("yellow", YELLOW.possible),
      remarks,
    };
  if (byPace.light === "green" && likelihood === "possible") return { lit: asLit("yellow", YELLOW.possible), remarks };
  return { lit: byPace, remarks };
}

function paceLight({ one: { asOf, form }, now, pace, achieved, expected }: Evidence): Lit {
  const { verdict } = now.judgement;
  if (pace === "deadline") return deadlineLight(verdict, now, asOf, form.year);
  if (achieved === undefined || expected === undefined) return stateLight(verdict, achieved);
  const words = { achieved: shown(achieved), expected: shown(expected) };
  if (pace === "ceiling") {
    if (achieved.gt(HUNDRED)) return asLit("red", overCeiling(words));
    return achieved.gt(expected) ? asLit("yellow", fastCeiling(words)) : asLit("green", withinCeiling(words));
  }
  if (achieved.gte(expected)) return asLit("green", onPace(words));
  return achieved.gte(expected.mul(BEHIND)) ? asLit("yellow", somewhatBehind(words)) : asLit("red", farBehind(words));
}

/** Of what should be done by the day; below it is far behind. */
const BEHIND = exact("0.8");

/** A rate, a grade or a growth is not paced: it is now what it should be, or not. */
function stateLight(verdict: JudgedIndicator["judgement"]["verdict"], achieved: Exact | undefined): Lit {
  if (verdict === "met") return asLit("green", GREEN.met);
  if (verdict !== "unmet") return asLit("grey", GREY.undecided);
  if (achieved?.lt(FAR_BELOW)) return asLit("red", farBelow({ achieved: shown(achieved) }));
  return asLit("yellow", YELLOW.below);
}

/** Per cent of the target: a rate this far below is hardly made good in what is left of the year. */
const FAR_BELOW = exact(80);

/** Before its day nothing is late; after it what is not done is. */
function deadlineLight(
  verdict: JudgedIndicator["judgement"]["verdict"],
  { judgement, target }: JudgedIndicator,
  asOf: AsOf,
  year: number,
): Lit {
  if (verdict === "met") return asLit("green", GREEN.inTime);
  const last = target?.kind === "deadline" ? target.date : target?.kind === "period" ? target.to : "";
  const isOver = isBefore(last, asOf, year);
  if (verdict === "unmet" || isOver) return asLit("red", RED.late);
  return "because" in judgement && last !== "" ? asLit("grey", GREY.notYetDue) : asLit("grey", GREY.undecided);
}

/** Whether all of a partial date lies before the day; an unknown one does not. */
function isBefore(date: string, { date: day }: AsOf, year: number): boolean {
  const [, written, month, rest] = /^(\d{4}|-)-?(\d\d)?(?:-(\d\d))?$/.exec(date) ?? [];
  if (written === undefined || month === undefined) return false;
  const full = `${written === "-" ? year : written}-${month}-${rest ?? "31"}`;
  return full < day;
}

function cellRemarks(
  name: string,
  row: ActualRow | undefined,
  forecast: JudgedIndicator,
  likelihood: Likelihood | undefined,
): readonly Diagnostic[] {
  if (row === undefined) return [];
  const { unreadable } = monitoringFindings;
  const isOpen = forecast.judgement.verdict === "undecided" && row.forecast.text !== "";
  const because = "because" in forecast.judgement ? forecast.judgement.because : undefined;
  const isOdd = row.likelihood.text !== "" && likelihood === undefined;
  return [
    ...(isOpen && because !== undefined
      ? [unreadable.forecast(row.forecast.place, { name, text: brief(row.forecast.text), because })]
      : []),
    ...(isOdd ? [unreadable.likelihood(row.likelihood.place, { name, text: brief(row.likelihood.text) })] : []),
  ];
}

function contradictions(
  name: string,
  row: ActualRow | undefined,
  will: boolean | undefined,
  likelihood: Likelihood | undefined,
): readonly Diagnostic[] {
  if (row === undefined) return [];
  const { tooSure, tooBleak } = monitoringFindings.contradiction;
  const words = { name, forecast: brief(row.forecast.text) };
  if (will === false && likelihood === "certain") return [tooSure(row.likelihood.place, words)];
  return will === true && likelihood === "impossible" ? [tooBleak(row.likelihood.place, words)] : [];
}

function unexplained({ light, because, indicator }: MonitoredIndicator, row: ActualRow | undefined, place: Place) {
  if (light !== "red" || !isEmptyReason(row?.reason.text ?? "")) return [];
  const words = { name: indicator.name, because };
  return [monitoringFindings.redWithoutReason.here(row?.reason.place ?? place, words)];
}

function readLikelihood(text: string): Likelihood | undefined {
  const plain = fold(text).text;
  return LIKELIHOODS.find(([words]) => words.includes(plain))?.[1];
}

const LIKELIHOODS: readonly (readonly [readonly string[], Likelihood])[] = [
  [["确定能", "能", "能完成", "确定能完成", "可以完成"], "certain"],
  [["有可能", "可能", "可能完成", "有可能完成"], "possible"],
  [["完全不可能", "不可能", "不能", "不能完成", "无法完成"], "impossible"],
];

/** Money goes like a yearly count. */
function monitoredExecution(
  rate: Exact,
  amounts: { readonly executed: Exact; readonly budget: Exact } | undefined,
  asOf: AsOf,
): MonitoredExecution {
  const expected = asOf.elapsed.mul(HUNDRED);
  const isFar = rate.lt(expected.mul(BEHIND));
  const light = rate.gte(expected) ? "green" : isFar ? "red" : "yellow";
  const workings =
    amounts === undefined ? "" : `${printExact(amounts.executed)} ÷ ${printExact(amounts.budget)} = ${shown(rate)} %`;
  return { rate: roundExact(rate, 2), expected: roundExact(expected, 2), light, formula: workings };
}

function asLit(light: Light, because: Text): Lit {
  return { light, because };
}

function shown(percent: Exact): string {
  return printRounded(percent, 2).replace(/\.?0+$/, "");
}

const GREEN = {
  met: { zh: "目前已达到目标值", en: "the target is reached as of now" },
  inTime: { zh: "已按期完成", en: "completed in time" },
  forecast: { zh: "全年预计达到目标", en: "the forecast meets the target" },
  certain: { zh: "填报为确定能完成", en: "reported as certain" },
} satisfies Record<string, Text>;
const YELLOW = {
  below: { zh: "目前低于目标值", en: "below the target as of now" },
  possible: { zh: "填报为有可能完成", en: "reported as possible" },
} satisfies Record<string, Text>;
const RED = {
  forecast: { zh: "全年预计达不到目标", en: "the forecast misses the target" },
  impossible: { zh: "填报为完全不可能完成", en: "reported as impossible" },
  late: { zh: "已过期限而没有按期完成", en: "the day is over and it is not done in time" },
} satisfies Record<string, Text>;
const GREY = {
  missing: { zh: "没有填报执行情况", en: "no progress is reported" },
  undecided: { zh: "执行情况不能与目标比较", en: "the progress does not compare with the target" },
  notYetDue: { zh: "期限未到，尚未完成", en: "not yet due, and not yet done" },
} satisfies Record<string, Text>;
const onPace = sentence({
  zh: "完成全年目标的 {achieved}%，不低于序时进度 {expected}%",
  en: "{achieved}% of the year’s target, no less than the {expected}% of the year gone by",
});
const somewhatBehind = sentence({
  zh: "完成全年目标的 {achieved}%，低于序时进度 {expected}%",
  en: "{achieved}% of the year’s target, less than the {expected}% of the year gone by",
});
const farBehind = sentence({
  zh: "完成全年目标的 {achieved}%，不到序时进度 {expected}% 的八成",
  en: "{achieved}% of the year’s target, less than four fifths of the {expected}% gone by",
});
const withinCeiling = sentence({
  zh: "已用上限的 {achieved}%，不超过序时进度 {expected}%",
  en: "{achieved}% of the ceiling is used, no more than the {expected}% of the year gone by",
});
const fastCeiling = sentence({
  zh: "已用上限的 {achieved}%，快于序时进度 {expected}%",
  en: "{achieved}% of the ceiling is used, faster than the {expected}% of the year gone by",
});
const overCeiling = sentence({
  zh: "已用上限的 {achieved}%，超过上限（序时进度 {expected}%）",
  en: "{achieved}% of the ceiling is used, above it ({expected}% of the year gone by)",
});
const farBelow = sentence({
  zh: "目前只有目标值的 {achieved}%",
  en: "only {achieved}% of the target as of now",
});
