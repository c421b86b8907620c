import type { Diagnostic } from "../../base/diagnostic.ts";
import { locate } from "../yaml/locate.ts";
import type { RawNode } from "../yaml/raw.ts";
import type { PlaceOf } from "../yaml/reading.ts";
import { noSuchDate } from "../yaml/value-findings.ts";
import { textOf } from "./fields.ts";
import { isoDate } from "./iso-date.ts";

/** A date can have the shape that the schema asks for and still not be in the calendar. */
export function checkDate(root: RawNode, placeOf: PlaceOf): readonly Diagnostic[] {
  const date = root.kind === "map" ? textOf(root, "filed_on") : "";
  if (!DATE_SHAPE.test(date) || isoDate(date) !== undefined) return [];
  return [noSuchDate(locate(root, ["filed_on"], "value", placeOf), { date })];
}

const DATE_SHAPE = /^\d{4}[-/年](0?[1-9]|1[0-2])[-/月](0?[1-9]|[12]\d|3[01])日?$/;
