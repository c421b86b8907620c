import { type Line, lineAt, ownLines } from "./lines.ts";
import { unmended } from "./mended-text.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { Trap } from "./reading.ts";

/**
 * The same slip in lines further down, such as the next %95 of a column of them. Each is found by reading its line alone,
 * so that a thousand are mended in one pass and not the text read a thousand times.
 */
export function alikeBelow(text: string, trap: Trap): readonly Trap[] {
  const line = lineAt(text, trap.start);
  // What the line alone does not show may come from the lines around it.
  if (!isWithin(line, trap) || !isSame(trap, trapOfLine(line))) return [];
  return Array.from(ownLines(text)).flatMap((below) => {
    const other = below.start > line.end ? trapOfLine(below) : undefined;
    return other && codeOf(other) === codeOf(trap) && isWithin(below, other) ? [other] : [];
  });
}

function isWithin({ start, end }: Line, { edits, movesLines }: Trap): boolean {
  return (
    movesLines === undefined && edits.length === 1 && edits.every((edit) => start <= edit.start && edit.end <= end)
  );
}

function trapOfLine({ start, text }: Line): Trap | undefined {
  const { trap } = parseYaml(unmended(text), () => NOWHERE);
  return (
    trap && {
      ...trap,
      start: trap.start + start,
      end: trap.end + start,
      edits: trap.edits.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start })),
    }
  );
}

function isSame(trap: Trap, other: Trap | undefined): boolean {
  return (
    other !== undefined && codeOf(other) === codeOf(trap) && JSON.stringify(other.edits) === JSON.stringify(trap.edits)
  );
}

function codeOf({ finding }: Trap): string {
  return finding(NOWHERE).code;
}

const NOWHERE = { file: "" };
