import type { Diagnostic, Path } from "../../base/diagnostic.ts";
import type { RawEntry } from "../yaml/raw.ts";
import type { PlaceOf } from "../yaml/reading.ts";
import { shapeFindings } from "./findings.ts";

/** What is carried along while keys are read. */
export interface KeyReading {
  readonly placeOf: PlaceOf;
  readonly diagnostics: Diagnostic[];
  /** Where the walk is, in the user's own keys. */
  readonly path: (string | number)[];
  /** The same, in keys of the model. */
  readonly modelPath: (string | number)[];
  /** What a key that nothing was made of may have been meant for. */
  readonly gaps: Path[];
}

/** Two words for the same key in one mapping. */
export function reportBoth(first: RawEntry | undefined, second: RawEntry, reading: KeyReading): void {
  const { placeOf, diagnostics, path } = reading;
  const words = { first: first?.written ?? "", second: second.written ?? "" };
  const line = (first && placeOf(first.key).start?.line) ?? 0;
  diagnostics.push(shapeFindings.bothSpellings.here(placeOf(second.key, [...path, words.second]), { ...words, line }));
}

/** A key that its mapping does not have. */
export interface Stranger {
  readonly written: string;
  readonly entry: RawEntry;
  /** The last key before it that the mapping has, of the model. */
  readonly after: string | undefined;
}

/** Entries by key of the model. */
export type Known = Map<string, RawEntry>;
