import type { ActualRow, Cell } from "../../form/actuals.ts";
import type { Indicator } from "../../form/form.ts";
import { type EffectiveTarget, effectiveTarget } from "../../meaning/effective-target.ts";
import type { Comparator } from "../../phrase/comparator.ts";
import { fold } from "../../phrase/fold.ts";
import { judgingFindings } from "../findings/judging-findings.ts";
import { judgeCompound } from "./judge-compound.ts";
import { type JudgedText, judgePart } from "./judge-part.ts";
import { type Circumstances, type Judgement, type Undecided, undecided } from "./judgement.ts";
import { messages } from "./messages.ts";

/** What is known of an indicator before points are given. */
export interface JudgedIndicator {
  readonly indicator: Indicator;
  readonly row: ActualRow | undefined;
  /** Undefined where the phrase could not be read. */
  readonly target: EffectiveTarget | undefined;
  readonly judgement: Judgement | NoJudgement;
  readonly actualNotation: string;
  readonly flags: JudgedText["flags"];
}

/** Nothing was reported, or there is nothing to report on. */
export interface NoJudgement {
  readonly verdict: "missing" | "not-applicable";
}

/** Holds what a row reports against the target of its indicator. */
export function judgeIndicator(row: ActualRow | undefined, circumstances: Circumstances): JudgedIndicator {
  const { indicator, policy } = circumstances;
  const { comparator } = indicator.target.reading;
  const target = comparator && effectiveTarget(comparator, indicator, policy);
  const { judgement, notation, flags } = judgeInFull(target, row, circumstances);
  const isDecided = judgement.verdict === "met" || judgement.verdict === "unmet";
  const explained =
    isDecided && hasPolicyWidth(comparator)
      ? { ...judgement, because: judgement.because ?? messages.policyWidth({ percent: policy.approximate }) }
      : judgement;
  return { indicator, row, target, judgement: explained, actualNotation: notation, flags };
}

/** 约500人 says no width, so the report has to say which was taken. */
function hasPolicyWidth(target: Comparator | undefined): boolean {
  if (target?.kind === "compound") return target.parts.some(hasPolicyWidth);
  return target?.kind === "approximate" || (target?.kind === "change" && target.amount?.kind === "approximate");
}

/** Where a spreadsheet shows fewer digits than it holds, both must come to the same verdict. */
function judgeInFull(
  target: EffectiveTarget | undefined,
  row: ActualRow | undefined,
  circumstances: Circumstances,
): Judged {
  const judged = judge(target, row, circumstances);
  const full = row && inFull(row);
  if (row === undefined || full === undefined) return judged;
  const { verdict } = judged.judgement;
  const baseline = full.baseline.text || circumstances.baseline;
  const other = judge(target, full, { ...circumstances, baseline }).judgement.verdict;
  return other === verdict ? judged : { ...judged, judgement: tippedByRounding(row, full) };
}

function inFull(row: ActualRow): ActualRow | undefined {
  const { actual, baseline } = row;
  if (actual.inFull === undefined && baseline.inFull === undefined) return undefined;
  return { ...row, actual: withAllDigits(actual), baseline: withAllDigits(baseline) };
}

function withAllDigits(cell: Cell): Cell {
  return { ...cell, text: cell.inFull ?? cell.text };
}

function tippedByRounding({ actual, baseline }: ActualRow, full: ActualRow): Judgement {
  const [shown, held] = actual.inFull === undefined ? [baseline, full.baseline] : [actual, full.actual];
  return undecided(judgingFindings.rounded.here.remark({ shown: shown.text, held: held.text }));
}

interface Judged extends Omit<JudgedText, "judgement"> {
  readonly judgement: Judgement | NoJudgement;
}

function judge(target: EffectiveTarget | undefined, row: ActualRow | undefined, circumstances: Circumstances): Judged {
  if (target?.kind === "not-applicable") return NOT_APPLICABLE;
  if (row === undefined || row.actual.text === "") return MISSING;
  const { text } = row.actual;
  if (target === undefined) return { judgement: UNREADABLE_TARGET, notation: text, flags: [] };
  if (NO_LONGER_APPLIES.has(fold(text).text.toLowerCase())) return { ...NOT_APPLICABLE, notation: text };
  const judged =
    target.kind === "compound" ? judgeCompound(target, text, circumstances) : judgePart(target, text, circumstances);
  return judged;
}

const NOT_APPLICABLE: Judged = { judgement: { verdict: "not-applicable" }, notation: "", flags: [] };
const MISSING: Judged = { judgement: { verdict: "missing" }, notation: "", flags: [] };

/** A rule reports it at the target itself. */
const UNREADABLE_TARGET: Undecided = {
  verdict: "undecided",
  because: messages.unreadableTarget({}),
  remark: undefined,
  cell: "actual",
};

/** Not 无: of accidents it says that there were none. */
const NO_LONGER_APPLIES = new Set(["不适用", "不涉及", "n/a"]);
