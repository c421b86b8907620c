import type { Draft, Indicator } from "../form/form.ts";
import { bareClass } from "../indicator/bare-class.ts";
import { LEVEL1S } from "../indicator/level1.ts";
import type { Library } from "../indicator/library.ts";
import { nameKey } from "../indicator/plain-name.ts";
import { readSignedTarget } from "../phrase/signed-target.ts";

/** What the user says about indicators in general: which class a printed one is, and his own library of them. */
export interface Customs {
  /** By printed class as `bareClass` gives it: one of the four, or a class of the user's own. */
  readonly taxonomy: ReadonlyMap<string, string>;
  readonly library: Library | undefined;
}

export const NO_CUSTOMS: Customs = { taxonomy: new Map(), library: undefined };

/** A form whose classes are those that the user maps them to, and whose directions and units the library settles. */
export function withCustoms<SomeForm extends Draft>(form: SomeForm, { taxonomy, library }: Customs): SomeForm {
  if (taxonomy.size === 0 && library === undefined) return form;
  const change = (indicator: Indicator) => settled(classified(indicator, taxonomy), library);
  const blocks = form.blocks.map((block) => ({ ...block, indicators: block.indicators.map(change) }));
  const longTerm = form.longTerm && { ...form.longTerm, indicators: form.longTerm.indicators.map(change) };
  const own = Array.from(taxonomy.values()).filter((name) => !LEVEL1S.some((level1) => level1 === name));
  return { ...form, blocks, longTerm, ownClasses: [...form.ownClasses, ...own] };
}

/** The points that a class prints behind its name stay: 项目完成（50分） is 产出指标（50分）. */
function classified(indicator: Indicator, taxonomy: Customs["taxonomy"]): Indicator {
  const name = taxonomy.get(bareClass(indicator.level1));
  if (name === undefined) return indicator;
  const [points = ""] = /(?:[(（]|(?<!\d))\d+(?:\.\d+)?分[)）]?$/.exec(indicator.level1) ?? [];
  return { ...indicator, level1: name + points };
}

/** What the form leaves open and the library says. What the form says itself stands. */
function settled(indicator: Indicator, library: Library | undefined): Indicator {
  const entry = library?.entries.get(nameKey(indicator.name));
  if (entry === undefined) return indicator;
  const direction = indicator.direction ?? entry.direction;
  const lacksUnit = indicator.unit === "" && indicator.target.reading.status !== "unreadable" && entry.unit !== "";
  if (!lacksUnit) return { ...indicator, direction };
  const { sign, target } = indicator;
  // The unit of the phrase, where there is one, goes before.
  return { ...indicator, direction, target: { ...target, ...readSignedTarget(sign, target.written, entry.unit) } };
}
