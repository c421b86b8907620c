import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Text } from "../../base/language.ts";
import { keyOf, LABELS, type MappingName } from "../../form/labels.ts";
import { short } from "../yaml/slips/value.ts";
import { OWNERS, shapeFindings } from "./findings.ts";
import { type MappingAt, placeOfKey, type UnknownKey } from "./key-repair.ts";

/**
 * What nothing was made of. Keys of another mapping come as one finding; in an item of a list they say that the item is of
 * another kind.
 */
export function reportUnplaced(unknown: readonly UnknownKey[], at: MappingAt) {
  const homes = groupBy(unknown, ({ written }) => homeOf(written));
  const findings = homes.flatMap(([home, keys]) =>
    home === undefined ? keys.map((key) => unknownKey(key, at)) : [misplaced(keys, home, at)],
  );
  const isItem = at.mapping === "task" || at.mapping === "indicator";
  return { findings, isSuspect: isItem && homes.some(([home]) => home) };
}

function unknownKey(key: UnknownKey, at: MappingAt): Diagnostic {
  const words = { key: short(key.written), owner: OWNERS[at.mapping] };
  return shapeFindings.unknownKey.unknown(placeOfKey(key, at), words);
}

function misplaced(keys: Group, home: MappingName, at: MappingAt): Diagnostic {
  const place = placeOfKey(keys[0], at);
  const words = { keys: listed(keys), where: OWNERS[home], owner: OWNERS[at.mapping] };
  const heading = headingOf(home);
  return heading === undefined
    ? shapeFindings.misplacedKey.inPart(place, words)
    : shapeFindings.misplacedKey.underHeading(place, { ...words, heading });
}

/** The key of a form below which a mapping stands. */
function headingOf(home: MappingName): string | undefined {
  return Object.entries(LABELS.form).find(([, { holds, lists }]) => holds === home || lists === home)?.[0];
}

/** In the order in which a key is most likely to have come from there. */
const HOMES = [
  ...(["indicator", "task", "department", "project", "budget", "contact", "taskBudget", "funds", "fundsRow"] as const),
  ...(["longTerm", "band", "target", "form"] as const),
];

/** The kind of mapping that a key belongs to. */
export function homeOf(written: string): MappingName | undefined {
  return HOMES.find((mapping) => keyOf(mapping, written) !== undefined);
}

/** One finding for all that are too many to be told one by one. */
export function reportMore([first, ...others]: readonly UnknownKey[], at: MappingAt): readonly Diagnostic[] {
  if (first === undefined) return [];
  const words = { count: others.length + 1, owner: OWNERS[at.mapping] };
  return [shapeFindings.unknownKey.more(placeOfKey(first, at), words)];
}

export function listed(keys: readonly Pick<UnknownKey, "written">[]): Text {
  const words = keys.map(({ written }) => short(written));
  return { zh: words.join("、"), en: words.join(", ") };
}

type Group = readonly [UnknownKey, ...UnknownKey[]];

export function groupBy<Name>(
  keys: readonly UnknownKey[],
  nameOf: (key: UnknownKey) => Name,
): readonly (readonly [Name, Group])[] {
  const groups = new Map<Name, [UnknownKey, ...UnknownKey[]]>();
  for (const key of keys) {
    const group = groups.get(nameOf(key));
    if (group) group.push(key);
    else groups.set(nameOf(key), [key]);
  }
  return Array.from(groups);
}
