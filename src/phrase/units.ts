import type { Exact } from "../base/exact.ts";
import { exact } from "../base/exact.ts";
import { DIMENSIONS, SPELLINGS } from "./unit-data.ts";

/** A measure that converts into others: its dimension and how many of the dimension's first unit it is. */
interface Measure {
  readonly dimension: string;
  readonly factor: Exact;
}

let measures: ReadonlyMap<string, Measure> | undefined;

/** Built on first use: reading phrases needs no conversion. */
function measureOf(unit: string): Measure | undefined {
  measures ??= new Map(
    Object.entries(DIMENSIONS).flatMap(([dimension, units]) =>
      Object.entries(units).map(([name, factor]) => [name, { dimension, factor: exact(factor) }] as const),
    ),
  );
  return measures.get(unit);
}

/**
 * Converts between units of one dimension, exactly: 1 公顷 = 15 亩, 1 万元 = 10000 元, 1 % = 10 ‰ = 0.01.
 * A classifier that is no measure (个, 场, 组次) equals only itself. Units with "/" convert part by part.
 * @returns undefined where the dimensions differ
 */
export function convert(value: Exact, from: string, to: string): Exact | undefined {
  if (from === to) return value;
  const source = from.split("/");
  const target = to.split("/");
  if (source.length !== target.length) return undefined;
  let result: Exact | undefined = value;
  for (const [index, part] of source.entries()) {
    const factor = conversionFactor(part, target[index] ?? "");
    if (factor === undefined) return undefined;
    result = index === 0 ? result.mul(factor) : result.div(factor);
  }
  return result;
}

function conversionFactor(from: string, to: string): Exact | undefined {
  const source = canonicalUnit(from);
  const target = canonicalUnit(to);
  if (source === target) return exact(1);
  const [a, b] = [measureOf(source), measureOf(target)];
  return a !== undefined && b !== undefined && a.dimension === b.dimension ? a.factor.div(b.factor) : undefined;
}

/** Money, lengths, areas, masses …: what is measured rather than counted, also where the unit was left out (300/亩). */
export function isPhysical(unit: string): boolean {
  return unit === "" || PHYSICAL.has(canonicalUnit(unit));
}

const PHYSICAL: ReadonlySet<string> = new Set(
  (["money", "length", "area", "volume", "mass", "energy", "power"] as const).flatMap((dimension) =>
    Object.keys(DIMENSIONS[dimension] ?? {}),
  ),
);

/** The spelling under which a unit is compared: ㎡, 平米 and m2 are 平方米. */
function canonicalUnit(unit: string): string {
  return SPELLINGS.get(unit) ?? unit;
}
