import type { CellStyle } from "hucre/xlsx";
import type { TableColumn } from "./table-sheet.ts";

/** Has Chinese and Latin letters; a program without it takes its own. */
export const FONT = { name: "微软雅黑", size: 10 };

const COLOURS = { heading: "D9E2F3", given: "F2F2F2", needed: "FFE699", optional: "FFF9E5", line: "A6A6A6" };

const line = { style: "thin", color: { rgb: COLOURS.line } } as const;
const BORDER = { top: line, right: line, bottom: line, left: line };

type ByRole = Readonly<Record<TableColumn["role"], CellStyle>>;

/** How the cells of a table look. */
export const styles: {
  readonly title: CellStyle;
  readonly note: CellStyle;
  readonly heading: ByRole;
  readonly body: ByRole;
} = {
  title: { font: { ...FONT, size: 15, bold: true }, alignment: { horizontal: "center", vertical: "center" } },
  note: { font: FONT, alignment: { horizontal: "left", vertical: "center", wrapText: true } },
  heading: {
    given: heading(COLOURS.heading),
    needed: heading(COLOURS.needed),
    optional: heading(COLOURS.heading),
  },
  body: {
    given: body(COLOURS.given),
    needed: body(COLOURS.needed),
    optional: body(COLOURS.optional),
  },
};

function heading(colour: string): CellStyle {
  return {
    font: { ...FONT, bold: true },
    fill: filled(colour),
    border: BORDER,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  };
}

/** Text format, so that 95%, 007 and 2023-11-30 stay as they were typed. */
function body(colour: string): CellStyle {
  return {
    font: FONT,
    fill: filled(colour),
    border: BORDER,
    alignment: { horizontal: "left", vertical: "center", wrapText: true, indent: 1 },
    numFmt: "@",
  };
}

function filled(rgb: string) {
  return { type: "pattern", pattern: "solid", fgColor: { rgb } } as const;
}
