import { type Exact, exact, ONE } from "../../base/exact.ts";
import type { Comparator } from "../comparator.ts";
import { fold } from "../fold.ts";
import { actualReasons } from "../messages.ts";
import { shift } from "../numerals/read-numeral.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { readColumnUnit } from "../unit-column.ts";
import { convert, isPhysical } from "../units.ts";
import type { Question } from "./question.ts";
import type { Valued } from "./valued.ts";

/** A number without a unit takes the target's; 无 answers 0起. */
export function withTargetUnit(
  valued: Exclude<Valued, { readonly reason: unknown }>,
  text: string,
  { target, unitColumn = "", targetText = "" }: Question,
): Valued {
  const { value } = valued;
  const wanted = unitOf(target);
  if (value.kind !== "quantity" && value.kind !== "change") return valued;
  if (isSlashed(value.value, text) && wanted?.value.includes("/") !== true) return { reason: actualReasons.fraction };
  if (value.unit !== "") return valued;
  const column = readColumnUnit(unitColumn);
  const unit = wanted?.unit ?? column?.unit ?? "";
  const own = writtenScale(text);
  const scale = own > 0 ? 0 : targetScale(targetText, column?.scale ?? 0);
  const scaled = value.value.includes("/") ? value.value : withSign(value.value, scale);
  if (wanted !== undefined && isUnclear(exact(scaled), otherReadings(exact(value.value), scale, own, wanted), wanted))
    return { reason: actualReasons.unitUnclear };
  return { ...valued, value: { ...value, value: scaled, unit } };
}

interface Wanted {
  readonly value: string;
  readonly unit: string;
}

/** The unit of the number that a target names, and that number. */
export function unitOf(target: Comparator | undefined): Wanted | undefined {
  switch (target?.kind) {
    case "bound":
    case "approximate":
    case "tolerance":
      return target;
    case "interval":
    case "vague":
      return { value: target.upper, unit: target.unit };
    case "change":
      // The level reached is measured in neither the per cent nor the 倍 of its change.
      return target.to && target.amount?.unit !== "倍" ? unitOf(target.amount) : undefined;
    default:
      return undefined;
  }
}

/** 3/4 may be a quotient, 3 of 4, or a date; 四分之三 is a quotient. */
function isSlashed(value: string, text: string): boolean {
  return value.includes("/") && /[/／⁄∕]/.test(text);
}

/** The scale in which the target's number is written; the column's where the phrase has none of its own. */
function targetScale(targetText: string, columnScale: number): number {
  const { text } = fold(targetText);
  const hasUnit = tokenize(text).some(({ type }) => type === "unit");
  return writtenScale(targetText) || (hasUnit ? 0 : columnScale);
}

function writtenScale(text: string): number {
  const tokens = tokenize(fold(text).text);
  return tokens.reduce(
    (scale, token) => (token.type === "numeral" && !token.numeral.hanzi ? token.numeral.scale : scale),
    0,
  );
}

function withSign(value: string, scale: number): string {
  return value.startsWith("-") ? `-${shift(value.slice(1), scale)}` : shift(value, scale);
}

/** What a bare number may mean as well: in 元, 万元 or 亿元, in 米 or 公里, as a share of 1 or of 100. */
function otherReadings(bare: Exact, scale: number, own: number, { value, unit }: Wanted): readonly Exact[] {
  if (unit === "%" || (unit === "" && exact(value).abs().gt(ONE)))
    return [bare.mul(HUNDREDFOLD), ...rescaled(bare, scale, own)];
  if (unit === "") return [bare.div(HUNDREDFOLD)];
  return [...rescaled(bare, scale, own), ...(isMeasure(unit) ? [bare.div(THOUSANDFOLD), bare.mul(THOUSANDFOLD)] : [])];
}

function rescaled(bare: Exact, scale: number, own: number): readonly Exact[] {
  if (own > 0) return [bare.div(power(own))];
  return SCALES.filter((one) => one !== scale).map((one) => bare.mul(power(one)));
}

/** 米 and 公里, 公斤 and 吨 are a thousand of each other. */
function isMeasure(unit: string): boolean {
  return isPhysical(unit) && convert(ONE, unit, "元") === undefined;
}

function power(places: number): Exact {
  return exact(10n ** BigInt(places));
}

/** One, 万, 亿 */
const SCALES = [0, 4, 8];
const HUNDREDFOLD = exact(100);
const THOUSANDFOLD = exact(1000);

/**
 * 12500 against ≥1.2万亩, 0.95 against ≥95%, 310 against ≥3000000元: as it stands the actual is a hundred times off and
 * more, read otherwise it is of the right size. Neither reading may be taken on trust.
 */
function isUnclear(taken: Exact, others: readonly Exact[], { value }: Wanted): boolean {
  const aim = exact(value);
  return aim.n !== 0n && !isNear(taken, aim, 50) && others.some((other) => isNear(other, aim, 10));
}

function isNear(value: Exact, aim: Exact, factor: number): boolean {
  const ratio = value.div(aim).abs();
  return ratio.compare(exact(1, factor)) >= 0 && ratio.compare(exact(factor)) <= 0;
}
