import type { Diagnostic, Place } from "../../base/diagnostic.ts";
import type { Text } from "../../base/language.ts";
import { keyOf, LABELS, type MappingName } from "../../form/labels.ts";
import { yamlLineFindings } from "../yaml/line-findings.ts";
import { short } from "../yaml/slips/value.ts";
import { OWNERS, shapeFindings } from "./findings.ts";
import type { KeyReading, Known, Stranger } from "./key-reading.ts";

/** One finding for all lines that lost their indent below the same key. */
export function reportLostIndent(strangers: readonly Stranger[], known: Known, reading: KeyReading): void {
  for (const [after, group] of groups(strangers, ({ after }) => after ?? "")) {
    const parent = known.get(after)?.written ?? after;
    report(group, reading, (place) => yamlLineFindings.indent.lostIndent(place, { keys: listed(group), parent }));
  }
}

/** Keys of another mapping come as one finding; in an item of a list they say that the item is of another kind. */
export function reportUnplaced(strangers: readonly Stranger[], mapping: MappingName, reading: KeyReading): boolean {
  const owner = OWNERS[mapping];
  const homes = groups(strangers, ({ written }) => homeOf(written));
  for (const [home, group] of homes) {
    if (home) {
      const words = { keys: listed(group), where: OWNERS[home], owner };
      const heading = headingOf(home);
      report(group, reading, (place) =>
        heading === undefined
          ? shapeFindings.misplacedKey.liftedKey(place, words)
          : shapeFindings.misplacedKey.misplacedKey(place, { ...words, heading }),
      );
    } else {
      for (const stranger of group) {
        report([stranger], reading, (place) =>
          shapeFindings.unknownKey.unknownKey(place, { key: short(stranger.written), owner }),
        );
      }
    }
  }
  return (mapping === "task" || mapping === "indicator") && homes.some(([home]) => home);
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

export function reportMore(strangers: readonly Stranger[], mapping: MappingName, reading: KeyReading): void {
  const params = { count: strangers.length, owner: OWNERS[mapping] };
  report(strangers, reading, (place) => shapeFindings.unknownKey.moreUnknownKeys(place, params));
}

/** Reports a group of keys at the first of them. */
export function report(
  [first]: readonly Stranger[],
  { placeOf, diagnostics, path }: KeyReading,
  finding: (place: Place) => Diagnostic,
): void {
  if (first) diagnostics.push(finding(placeOf(first.entry.key, [...path, first.written])));
}

export function listed(strangers: readonly Pick<Stranger, "written">[]): Text {
  const words = strangers.map(({ written }) => short(written));
  return { zh: words.join("、"), en: words.join(", ") };
}

function groups<Name>(
  strangers: readonly Stranger[],
  nameOf: (stranger: Stranger) => Name,
): readonly (readonly [Name, readonly Stranger[]])[] {
  const names = new Set(strangers.map(nameOf));
  return Array.from(names, (name) => [name, strangers.filter((stranger) => nameOf(stranger) === name)]);
}
