import { exact, ONE, parseExact, ZERO } from "../base/exact.ts";
import type { Indicator } from "../form/form.ts";
import type { Bound } from "../phrase/comparator.ts";
import { nameMeasure } from "./name-measure.ts";
import { isDesiredShare } from "./share-of-whole.ts";

/** What a cell shows when a spreadsheet has lost its number format: 0.95 for 95 %, 44561 for 2021-12-31. */
type SpreadsheetArtefact = "decimal-share" | "date-serial";

export function spreadsheetArtefact({ name }: Indicator, { value, unit }: Bound): SpreadsheetArtefact | undefined {
  const number = parseExact(value);
  if (number === undefined) return undefined;
  const isPart = number.compare(ZERO) > 0 && number.compare(ONE) <= 0;
  if (isPart && (unit === "" || unit === "%") && isDesiredShare(name)) return "decimal-share";
  const isSerial = number.d === 1n && number.compare(FIRST_SERIAL) >= 0 && number.compare(LAST_SERIAL) < 0;
  // The serial stands in the unit column too where both columns had been formatted as dates.
  if (isSerial && (unit === "" || /\d/.test(unit)) && nameMeasure(name) === "time") return "date-serial";
  return undefined;
}

/** Days since 1899-12-30, as spreadsheets count them: 2000-01-01 and 2050-01-01. */
const FIRST_SERIAL = exact(36526);
const LAST_SERIAL = exact(54789);
