import type { CellStyle } from "hucre/xlsx";
import { DEFAULT_WEIGHT } from "../form/exchange.ts";
import type { Look } from "./sheet.ts";

/** Of printed forms; a program without it takes its own. */
export const FONT = { name: "宋体", size: 10 };

const thin = { style: "thin", color: { rgb: "000000" } } as const;
const BORDER = { top: thin, right: thin, bottom: thin, left: thin };

const centre = { horizontal: "center", vertical: "center", wrapText: true } as const;
const left = { horizontal: "left", vertical: "center", wrapText: true } as const;

const STYLES: Readonly<Record<Look, CellStyle>> = {
  annex: { font: FONT, alignment: left },
  title: { font: { name: "方正小标宋简体", size: 18 }, alignment: centre },
  year: { font: FONT, alignment: centre },
  foot: { font: FONT, alignment: left },
  label: { font: FONT, alignment: centre, border: BORDER },
  head: { font: { ...FONT, bold: true }, alignment: centre, border: BORDER },
  // Text, so that 95% and 12-31 stay as they are.
  centred: { font: FONT, alignment: centre, border: BORDER, numFmt: "@" },
  text: { font: FONT, alignment: left, border: BORDER, numFmt: "@" },
  amount: { font: FONT, alignment: centre, border: BORDER, numFmt: "General" },
  rate: { font: FONT, alignment: centre, border: BORDER, numFmt: "0.00%" },
  points: { font: FONT, alignment: centre, border: BORDER, numFmt: "0.00" },
  // Read back as what it is: no weight of the form.
  "default-points": { font: FONT, alignment: centre, border: BORDER, numFmt: `0.00"${DEFAULT_WEIGHT}"` },
  total: { font: { ...FONT, bold: true }, alignment: centre, border: BORDER, numFmt: "0.00" },
};

export function styleOf(look: Look): CellStyle {
  return STYLES[look];
}
