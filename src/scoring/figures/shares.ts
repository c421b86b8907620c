import { type Exact, exact, ONE, printExact, ZERO } from "../../base/exact.ts";
import { fold } from "../../phrase/fold.ts";
import type { Policy } from "../../settings/policy.ts";
import type { Rating } from "../scorecard.ts";

/** How much of the points is due, 0 to 1, and how that was worked out, as text that can be worked out again. */
export interface Share {
  readonly value: Exact;
  readonly workings: string;
}

export const FULL: Share = { value: ONE, workings: "100 %" };
export const NOTHING: Share = { value: ZERO, workings: "0" };

// The following are about targets that are not met; `> 50` is not met by 50, although 50 ÷ 50 is all of it.

/** More is better and the actual B stays below the target A: B ÷ A. A target of 0 or below is all or nothing. */
export function shareOfFloor(actual: Exact, target: Exact): Share {
  if (target.lte(ZERO) || actual.lte(ZERO)) return NOTHING;
  return { value: actual.div(target), workings: `${figure(actual)} ÷ ${figure(target)}` };
}

/** Less is better and the actual B exceeds the target A: A ÷ B, or 1 − (B − A) ÷ A. A target of 0 is all or nothing. */
export function shareOfCeiling(actual: Exact, target: Exact, inverse: "ratio" | "linear"): Share {
  if (target.lte(ZERO) || actual.lte(ZERO)) return NOTHING;
  if (inverse === "ratio") return { value: target.div(actual), workings: `${figure(target)} ÷ ${figure(actual)}` };
  const value = ONE.sub(actual.sub(target).div(target));
  if (value.lte(ZERO)) return NOTHING;
  return { value, workings: `(1 − (${figure(actual)} − ${figure(target)}) ÷ ${figure(target)})` };
}

/** Only one value is right: the smaller ÷ the larger. Nothing across 0. */
export function shareOfPoint(actual: Exact, target: Exact): Share {
  if (target.mul(actual).lte(ZERO)) return NOTHING;
  const [near, far] = actual.abs().lt(target.abs()) ? [actual, target] : [target, actual];
  return { value: near.div(far), workings: `${figure(near)} ÷ ${figure(far)}` };
}

/** A share that a person decided on, in per cent. */
export function shareOfPercent(percent: Exact): Share {
  return { value: percent.div(100n), workings: `${figure(percent)} %` };
}

/** A number as it stands in a formula: fractions and negative numbers in brackets. */
export function figure(value: Exact): string {
  const text = printExact(value);
  return /[/-]/.test(text) ? `(${text.replace("-", "−").replace("/", " ÷ ")})` : text;
}

/** A band of the points, in per cent. `from` belongs to it. */
export interface Band {
  readonly from: Exact;
  readonly upTo: Exact;
}

/** The band that a grade word stands for: a grade of the policy by its name or the usual words, or a rating of it. */
export function bandOfWord(word: string, policy: Policy): Band | undefined {
  const plain = plainWord(word);
  const band = gradeOf(plain, policy);
  if (band !== undefined) return { from: exact(band.from), upTo: exact(band.upTo) };
  const rated = placeOfRating(plain, policy);
  const boundary = policy.ratings[rated];
  if (boundary === undefined) return undefined;
  return { from: exact(boundary.from), upTo: exact(policy.ratings[rated - 1]?.from ?? "100") };
}

/** 达成, 部分达成 and 未达成 mean the grades of these names, or the first, second and third where a policy has just three. */
function gradeOf(plain: string, { grades }: Policy): Policy["grades"][number] | undefined {
  const named = grades.find(({ grade }) => plainWord(grade) === plain);
  if (named !== undefined) return named;
  const usual = GRADE_WORDS.findIndex((words) => words.test(plain));
  if (usual === -1) return undefined;
  return grades.find(({ grade }) => grade === USUAL_GRADES[usual]) ?? (grades.length === 3 ? grades[usual] : undefined);
}

const USUAL_GRADES = ["达成", "部分达成", "未达成"];

/** A rating of the policy by its name, or by the usual words for 优 良 中 差. */
export function ratingOfWord(word: string, policy: Policy): Rating | undefined {
  return policy.ratings[placeOfRating(plainWord(word), policy)]?.rating;
}

function placeOfRating(plain: string, { ratings }: Policy): number {
  const named = ratings.findIndex(({ rating }) => plainWord(rating) === plain);
  if (named !== -1) return named;
  const [usual] = RATING_WORDS.find((words) => words.includes(plain)) ?? [];
  return ratings.findIndex(({ rating }) => rating === usual);
}

/** From here on a qualitative target is met. */
export function passMark(policy: Policy): Exact {
  return exact(policy.grades[0]?.from ?? "100");
}

const DONE = "(?:达成|达到|达标|完成|实现)";
const AIM = "(?:年度|年初|全部|各项|预期|绩效|设定|工作|目标|指标|任务|效果|要求)*";

/** Best first, as the grades of a policy. The long forms are those printed in 财预〔2020〕10号 tables. */
const GRADE_WORDS: readonly RegExp[] = [
  new RegExp(`^(?:已|均|全部|全面|圆满|按时|按期|如期|按计划|按要求)*${DONE}${AIM}$`),
  new RegExp(`^(?:已)?(?:部分|基本|大部分)${DONE}${AIM}(?:并具有一定效果)?$`),
  new RegExp(`^(?:未|没有|尚未|未能|不)${DONE}${AIM}(?:且效果较差)?$`),
];

const RATING_WORDS: readonly (readonly string[])[] = [
  ["优", "优秀", "好"],
  ["良", "良好"],
  ["中", "中等"],
  ["差", "较差", "低"],
];

function plainWord(word: string): string {
  return fold(word).text.replace(/(?<![。.;,!])[。.;,!]+$/, "");
}
