import type { Diagnostic, Path, Place } from "../../base/diagnostic.ts";
import type { MappingName } from "../../form/labels.ts";
import type { RawEntry } from "../yaml/raw.ts";
import type { PlaceOf } from "../yaml/reading.ts";

/** A mapping whose keys are read, and where it stands. */
export interface MappingAt {
  readonly mapping: MappingName;
  readonly placeOf: PlaceOf;
  /** In the user's own keys. */
  readonly path: Path;
  /** In keys of the model. */
  readonly modelPath: Path;
}

/** A key that its mapping does not have. */
export interface UnknownKey {
  readonly written: string;
  readonly entry: RawEntry;
  /** The last key before it that the mapping has, of the model. */
  readonly after: string | undefined;
}

/** Entries by key of the model. */
export type Placed = ReadonlyMap<string, RawEntry>;

/** Entries that were put where they were meant, what there is to say about them, and what is left. */
export interface Repaired {
  readonly placed: Placed;
  readonly findings: readonly Diagnostic[];
  readonly left: readonly UnknownKey[];
}

/** One thing that unknown keys may have been meant for. */
export type Repair = (unknown: readonly UnknownKey[], placed: Placed, at: MappingAt) => Repaired;

/** What became of one key: undefined where the repair is not about it. */
type RepairedKey = Omit<Repaired, "left"> | undefined;

/** A repair that looks at one key after the other. */
export function oneByOne(repair: (key: UnknownKey, placed: Placed, at: MappingAt) => RepairedKey): Repair {
  return (unknown, placed, at) => {
    let before: Repaired = { placed, findings: [], left: [] };
    for (const key of unknown) {
      const done = repair(key, before.placed, at);
      before = done
        ? { placed: done.placed, findings: [...before.findings, ...done.findings], left: before.left }
        : { ...before, left: [...before.left, key] };
    }
    return before;
  };
}

export function withEntries(placed: Placed, ...entries: readonly (readonly [string, RawEntry])[]): Placed {
  return new Map([...placed, ...entries]);
}

export function placeOfKey({ written, entry }: UnknownKey, { placeOf, path }: MappingAt): Place {
  return placeOf(entry.key, [...path, written]);
}
