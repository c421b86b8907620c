import type { RawEntry } from "../yaml/raw.ts";

/** A key that its mapping does not have. */
export interface Stranger {
  readonly written: string;
  readonly entry: RawEntry;
  /** The last key before it that the mapping has, of the model. */
  readonly after: string | undefined;
}

/** Entries by key of the model. */
export type Known = Map<string, RawEntry>;
