import { type Line, lineAt, ownLines } from "./lines.ts";
import { unmended } from "./mended-text.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { Slip } from "./reading.ts";

/**
 * The same slip in lines further down, such as the next %95 of a column of them. Each is found by reading its line alone,
 * so that a thousand are mended in one pass and not the text read a thousand times.
 */
export function alikeBelow(text: string, slip: Slip): readonly Slip[] {
  const line = lineAt(text, slip.start);
  // What the line alone does not show may come from the lines around it.
  if (!isWithin(line, slip) || !isSame(slip, slipOfLine(line))) return [];
  const alike: Slip[] = [];
  for (const below of ownLines(text)) {
    const other = below.start > line.end ? slipOfLine(below) : undefined;
    if (other && codeOf(other) === codeOf(slip) && isWithin(below, other)) alike.push(other);
    if (alike.length === MOST_ALIKE) break;
  }
  return alike;
}

/** No form has more, and what is left is found by the next pass. */
const MOST_ALIKE = 2_000;

function isWithin({ start, end }: Line, { edits, movesLines }: Slip): boolean {
  return (
    movesLines === undefined && edits.length === 1 && edits.every((edit) => start <= edit.start && edit.end <= end)
  );
}

function slipOfLine({ start, text }: Line): Slip | undefined {
  const { slip } = parseYaml(unmended(text), () => NOWHERE);
  return (
    slip && {
      ...slip,
      start: slip.start + start,
      end: slip.end + start,
      edits: slip.edits.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start })),
    }
  );
}

function isSame(slip: Slip, other: Slip | undefined): boolean {
  return (
    other !== undefined && codeOf(other) === codeOf(slip) && JSON.stringify(other.edits) === JSON.stringify(slip.edits)
  );
}

function codeOf({ finding }: Slip): string {
  return finding(NOWHERE).code;
}

const NOWHERE = { file: "" };
