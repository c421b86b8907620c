import type { Alias } from "yaml";
import type { Place } from "../../base/diagnostic.ts";
import type { RawNode } from "./raw.ts";
import { lostValue, type Reading, report, spanOf } from "./reading.ts";
import { textTrap } from "./slips/key.ts";
import { aliasOfItself, tooManyAliases, unknownAlias, unusedAnchor } from "./value-findings.ts";

/** The `&` names that the walk has met. */
export interface Anchors {
  readonly values: Map<string, RawNode>;
  readonly places: Map<string, Place>;
  /** Of nodes that the walk is inside of. */
  readonly open: Set<string>;
  readonly used: Set<string>;
  /** Values that aliases stood for so far. */
  spent: number;
}

/** A form has some hundred values. Nested aliases can stand for billions. */
const MAX_VALUES = 10_000;

export function noAnchors(): Anchors {
  return { values: new Map(), places: new Map(), open: new Set(), used: new Set(), spent: 0 };
}

/** The value that an alias stands for, at the alias's place. It is shared, not copied. */
export function resolveAlias({ source: name, range }: Alias.Parsed, anchors: Anchors, reading: Reading): RawNode {
  const span = spanOf(reading, range[0], range[1]);
  const value = anchors.values.get(name);
  anchors.used.add(name);
  if (anchors.open.has(name)) report(reading, span, (place) => aliasOfItself(place, { name }));
  else if (value === undefined) reportUnknown(name, range[0], reading);
  else if (isAffordable(value, anchors)) return { ...value, ...span };
  else if (isFirstTooMany(value, anchors))
    report(reading, span, (place) => tooManyAliases(place, { limit: MAX_VALUES }));
  return lostValue(span);
}

/** `*` before Chinese text is rarely meant as a reference. */
function reportUnknown(name: string, start: number, reading: Reading): void {
  const { mended } = reading;
  const trap = textTrap(start, mended.text, (place) => unknownAlias(place, { name }));
  if (trap) reading.trap ??= trap;
  else report(reading, spanOf(reading, start, start + name.length + 1), (place) => unknownAlias(place, { name }));
}

function isAffordable({ size }: RawNode, anchors: Anchors): boolean {
  anchors.spent += size;
  return anchors.spent <= MAX_VALUES;
}

function isFirstTooMany({ size }: RawNode, { spent }: Anchors): boolean {
  return spent - size <= MAX_VALUES;
}

/** `&` before Chinese text is rarely meant as a name: the text that it cuts off would be missed. */
export function reportUnused({ places, used }: Anchors, { diagnostics }: Reading): void {
  for (const [name, place] of places) {
    if (!used.has(name)) diagnostics.push(unusedAnchor(place, { name }));
  }
}
