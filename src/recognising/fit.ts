import { knownLevel1, parentOfLevel2 } from "../indicator/taxonomy.ts";
import { type ColumnRole, plainLabel, withoutBrackets } from "./heads.ts";
import { classLikeness, directionOf, isDash, isKind, isNumber, signOf, targetLikeness } from "./words.ts";

/** How well a text suits a column: above 0 where it does, {@link BAD} or less where it cannot be meant. */
export function fitOf(text: string, role: ColumnRole): number {
  const isSign = signOf(text) !== undefined || isKind(text) || directionOf(text) !== undefined;
  switch (role) {
    case "level1":
    case "level2":
      return classFit(text, role);
    case "name":
    case "level4":
    case "content":
      return nameFit(text, isSign);
    case "sign":
    case "direction":
      return isSign ? 3 : BAD * 2;
    case "weight":
    case "score":
      if (isDash(text)) return 1;
      if (!isNumber(text)) return BAD * 2;
      return Number.parseFloat(text.replaceAll(",", "")) <= MOST_POINTS ? 2.5 : -1;
    case "unit":
      return unitFit(text, isSign);
    case "target":
    case "initialTarget":
    case "adjustedTarget":
    case "actual":
    case "baseline":
      return valueFit(text, isSign) + (role === "target" ? 0.5 : 0);
    default:
      return proseFit(text, isSign);
  }
}

export const BAD = -3;

/** A whole form has a hundred. */
const MOST_POINTS = 100;

function classFit(text: string, role: "level1" | "level2"): number {
  const likeness = classLikeness(text);
  if (likeness > 0) return likeness === 2 ? 3 - otherLevel(text, role) : 1;
  if (isDash(text)) return 0.5;
  if (isNumber(text) || signOf(text) !== undefined || targetLikeness(text) === 2) return BAD * 2;
  return text.length > LONG_CLASS ? BAD : -1;
}

/** 数量指标 is a level 2 and 产出指标 a level 1 in the taxonomy in force; 成本指标 has been both. */
function otherLevel(text: string, role: "level1" | "level2"): number {
  const label = withoutBrackets(plainLabel(text));
  const [isFirst, isSecond] = [knownLevel1(label) !== undefined, parentOfLevel2(label) !== undefined];
  if (isFirst === isSecond) return 0;
  return isFirst === (role === "level1") ? 0 : 1.5;
}

const LONG_CLASS = 25;

function nameFit(text: string, isSign: boolean): number {
  const likeness = classLikeness(text);
  if (likeness === 2) return BAD - 1;
  if (likeness === 1) return 0.5;
  if (isSign || isNumber(text) || isDash(text)) return BAD * 2;
  if (targetLikeness(text) === 2) return BAD;
  return targetLikeness(text) === 1 ? 0.5 : 2;
}

function valueFit(text: string, isSign: boolean): number {
  if (classLikeness(text) === 2) return BAD * 2;
  if (isSign) return BAD - 1;
  if (isNumber(text)) return 2;
  if (isDash(text)) return 0;
  const likeness = targetLikeness(text);
  if (likeness > 0) return likeness === 2 ? 2.5 : 1.2;
  return text.length > LONG_VALUE ? -2 : 0;
}

const LONG_VALUE = 40;

function unitFit(text: string, isSign: boolean): number {
  if (isSign || classLikeness(text) === 2) return BAD;
  if (/^[%％‰]$/u.test(text)) return 3;
  if (/\d/u.test(text)) return BAD;
  return text.length <= LONG_UNIT ? 1.5 : -1;
}

const LONG_UNIT = 6;

function proseFit(text: string, isSign: boolean): number {
  if (isSign || (classLikeness(text) === 2 && /[标]$/u.test(text))) return BAD;
  if (isNumber(text)) return -1.5;
  if (isDash(text)) return 0;
  if (targetLikeness(text) === 2) return -1.5;
  return text.length > 4 ? 1 : 0.3;
}

/** What it costs that a row has nothing in a column. */
export function absence(role: ColumnRole): number {
  return ABSENCES[role] ?? -0.3;
}

const ABSENCES: Partial<Record<ColumnRole, number>> = {
  name: -6,
  target: -4,
  weight: -1.2,
  score: -1,
  actual: -1,
  unit: -0.6,
  sign: -0.8,
};
