import { type Exact, exact, HUNDRED, ZERO } from "../../base/exact.ts";
import { listed } from "../../base/language.ts";
import { brief } from "../../base/quote.ts";
import type { ActualRow } from "../../form/actuals.ts";
import { nameKey } from "../../indicator/plain-name.ts";
import type { EffectiveTarget } from "../../meaning/effective-target.ts";
import { toUnit } from "../../meaning/to-period.ts";
import { fold } from "../../phrase/fold.ts";
import { readActual } from "../../phrase/read-actual.ts";
import type { Policy, TickScale } from "../../settings/policy.ts";
import { FULL, NOTHING } from "../figures/shares.ts";
import { needsFindings } from "../findings/needs-findings.ts";
import type { JudgedIndicator } from "../judging/judge-indicator.ts";
import { type Decided, type Judgement, met, undecided, unmet } from "../judging/judgement.ts";
import { isFull, isOnValue, type NumberScale, stepsOf } from "./steps.ts";

/** An indicator and the own scale of the policy that gives its points. */
export interface ScaledIndicator extends JudgedIndicator {
  readonly scale: AppliedScale | undefined;
}

export type AppliedScale =
  | {
      readonly steps: NumberScale;
      readonly measured: Exact;
      /** Whether there is no other judgement than that of the scale. */
      readonly decides: boolean;
    }
  | { readonly steps: TickScale; readonly ticked: readonly string[]; readonly decides: true };

/**
 * Applies the own scale of the policy. One over the actual value needs no target that can be read: 每出现一例扣1分 stands
 * where others have a number, and then the scale says whether it is met.
 */
export function scaleIndicator(judged: JudgedIndicator, policy: Policy): ScaledIndicator {
  const steps = stepsOf(judged.indicator, policy);
  const { verdict } = judged.judgement;
  if (steps === undefined || verdict === "missing" || verdict === "not-applicable" || judged.row === undefined)
    return { ...judged, scale: undefined };
  if ("ticks" in steps) return byTicks(judged, judged.row, steps);
  if (isOnValue(steps)) return byValue(judged, judged.row, steps);
  const { judgement } = judged;
  const isDecided = judgement.verdict === "met" || judgement.verdict === "unmet";
  const scale = isDecided ? { steps, measured: judgement.achievement, decides: false } : undefined;
  return { ...judged, scale };
}

function byValue(judged: JudgedIndicator, row: ActualRow, steps: NumberScale): ScaledIndicator {
  const { judgement, target } = judged;
  const isDecided = judgement.verdict === "met" || judgement.verdict === "unmet";
  // What keeps a number from being held against its target keeps it from the scale, too.
  if (!isDecided && hasFigure(target)) return { ...judged, scale: undefined };
  const measured = reportedValue(judged, row);
  if (measured === undefined) {
    const remark = needsFindings.needsValue.number.remark({ actual: brief(row.actual.text) });
    return {
      ...judged,
      judgement: isDecided || target !== undefined ? undecided(remark) : judgement,
      scale: undefined,
    };
  }
  if (isDecided && hasFigure(target)) return { ...judged, scale: { steps, measured, decides: false } };
  return { ...judged, judgement: bySteps(isFull(steps, measured)), scale: { steps, measured, decides: true } };
}

function byTicks(judged: JudgedIndicator, row: ActualRow, steps: TickScale): ScaledIndicator {
  const names = Object.keys(steps.ticks);
  const ticked = readTicks(row.actual.text, names);
  if (ticked === undefined) {
    const remark = needsFindings.needsValue.ticks.remark({ actual: brief(row.actual.text), names: listed(names) });
    return { ...judged, judgement: undecided(remark), scale: undefined };
  }
  return { ...judged, judgement: bySteps(ticked.length === names.length), scale: { steps, ticked, decides: true } };
}

function bySteps(isAll: boolean): Judgement {
  const decided: Decided = isAll ? met() : unmet(NOTHING, ZERO);
  return { ...decided, share: isAll ? FULL : NOTHING, achievement: isAll ? HUNDRED : ZERO };
}

function hasFigure(target: EffectiveTarget | undefined): boolean {
  return target !== undefined && ["bound", "interval", "change", "rank", "ratio", "compound"].includes(target.kind);
}

/** The number that was reported, in the unit of the target where that has one. */
export function reportedValue({ indicator, target }: JudgedIndicator, { actual }: ActualRow): Exact | undefined {
  const bound = target?.kind === "bound" ? target : undefined;
  const reading = readActual(actual.text, {
    target: bound && indicator.target.reading.comparator,
    unitColumn: indicator.unit,
    targetText: bound === undefined ? "" : indicator.target.text,
    name: indicator.name,
  });
  if (reading.status === "unreadable" || reading.value.kind !== "quantity") return undefined;
  const { value, unit, per, around } = reading.value;
  if (per !== undefined || around !== undefined) return undefined;
  return bound === undefined ? exact(value) : toUnit(exact(value), unit, bound.unit, exact(bound.value));
}

/** ①③, 1、3, 制度健全、执行有效, 全部, 无 */
function readTicks(text: string, names: readonly string[]): readonly string[] | undefined {
  const plain = fold(text).text;
  if (ALL.has(plain)) return names;
  if (NONE.has(plain)) return [];
  const marks = [...text].flatMap((character) => {
    const index = CIRCLED.indexOf(character);
    return index === -1 ? [] : [names[index]];
  });
  const words = marks.length > 0 ? marks : plain.split(/[、,，;；\s]+/).map((word) => tickOf(word, names));
  const found = words.flatMap((name) => name ?? []);
  return found.length === words.length && new Set(found).size === found.length ? found : undefined;
}

const ALL = new Set(["全部", "全部具备", "均具备", "全部符合", "全部达到"]);
const NONE = new Set(["无", "均无", "都没有", "均不具备"]);
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

function tickOf(word: string, names: readonly string[]): string | undefined {
  return (
    names.find((name) => nameKey(name) === nameKey(word)) ??
    (/^\d{1,2}$/.test(word) ? names[Number(word) - 1] : undefined)
  );
}
