import type { Path, Place } from "../../base/diagnostic.ts";

/** Place of a path of the form in the user's text. */
export type Locate = (path: Path, at?: "key" | "value") => Place;
