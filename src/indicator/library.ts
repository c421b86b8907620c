import type { Indicator } from "../form/form.ts";

/** The user's own library of indicators (指标库). None is shipped. */
export interface Library {
  /** As the user would name it. */
  readonly file: string;
  /** By name, as `nameKey` gives it. */
  readonly entries: ReadonlyMap<string, LibraryEntry>;
}

/** What the library says of one indicator; "" and undefined where it says nothing. */
export type LibraryEntry = Pick<Indicator, "name" | "level1" | "level2" | "formula" | "sign" | "unit" | "direction">;
