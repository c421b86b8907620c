import type { Evidence } from "../../phrase/reading.ts";
import type { Style } from "../formatter.ts";
import { chop } from "../layout/chop.ts";
import { displayWidth } from "../layout/display-width.ts";
import { inert } from "../text/inert.ts";
import { ROLES } from "../view/words.ts";

/** Three lines (phrase, underline, name), and three more wherever the next part does not fit. */
export function layParts(evidence: readonly Evidence[], style: Style): readonly string[] {
  const rows: Part[][] = [[]];
  let used = INDENT.length;
  for (const part of evidence.flatMap((piece) => partsOf(piece, style))) {
    if (used + part.width > style.width && used > INDENT.length) {
      rows.push([]);
      used = INDENT.length;
    }
    rows.at(-1)?.push(part);
    used += part.width + GAP.length;
  }
  return rows.flatMap((row) => (row.length === 0 ? [] : layPartsRow(row, style)));
}

const INDENT = "  ";
const GAP = " ";

interface Part {
  readonly text: string;
  readonly name: string;
  readonly role: Evidence["role"];
  readonly width: number;
}

/** A piece that is wider than the terminal takes several parts. */
function partsOf({ role, text }: Evidence, { language, width }: Style): readonly Part[] {
  const name = ROLES[role][language];
  return chop(inert(text), width - INDENT.length).map((chunk) => ({
    text: chunk,
    name,
    role,
    width: Math.max(displayWidth(chunk), displayWidth(name)),
  }));
}

function layPartsRow(row: readonly Part[], { colour }: Style): readonly string[] {
  const paint = ({ role }: Part) =>
    role === "unread" ? colour.red : role === "ignored" || role === "connector" ? colour.dim : colour.cyan;
  const line = (show: (part: Part) => string, colourOf: (part: Part) => (text: string) => string) =>
    INDENT +
    row
      .map((part) => colourOf(part)(show(part)) + " ".repeat(Math.max(0, part.width - displayWidth(show(part)))))
      .join(GAP)
      .trimEnd();
  return [
    line(
      ({ text }) => text,
      () => colour.bold,
    ),
    line(({ text }) => "─".repeat(displayWidth(text)), paint),
    line(({ name }) => name, paint),
  ];
}
