import type { Edit } from "../../../base/diagnostic.ts";
import { isKnownWord } from "../../../form/labels.ts";
import { moreLines, yamlLineFindings } from "../line-findings.ts";
import { type Line, ownLines } from "../lines.ts";
import type { Span } from "../raw.ts";
import type { Slip } from "../reading.ts";

/** A key of a form that is not followed by a plain colon and a plain space. */
interface WrongColon extends Span {
  readonly key: string;
  readonly finding: typeof yamlLineFindings.fullWidthColon.behindKey;
  readonly edit: Edit;
}

/** The wrong colon of a line. All lines that have one of the kind are mended together. */
export function colonSlip(text: string, line: Line): Slip | undefined {
  const here = wrongColon(line);
  if (here === undefined) return undefined;
  const alike = Array.from(ownLines(text), wrongColon).filter((other) => other?.finding === here.finding);
  const all = alike.some((other) => other?.start === here.start) ? alike : [here];
  const edits = all.flatMap((other) => other?.edit ?? []);
  const { start, end, key } = all[0] ?? here;
  return { start, end, finding: (place) => here.finding(place, { key, more: moreLines(edits.length - 1) }), edits };
}

export function wrongColon({ start, text: line }: Line): WrongColon | undefined {
  const [, before = "", written = "", colon, blanks = "", next = ""] = COLON.exec(line) ?? [];
  const key = written.trim();
  const isRight = colon === ":" && (blanks.startsWith(" ") || (blanks === "" && next === ""));
  if (isRight || !isKnownWord(key)) return undefined;
  const at = start + before.length + written.length;
  const finding =
    colon === "："
      ? yamlLineFindings.fullWidthColon.behindKey
      : blanks === ""
        ? yamlLineFindings.colonWithoutSpace.noSpace
        : yamlLineFindings.colonWithoutSpace.foreignSpace;
  return { start: at, end: at + 1, key, finding, edit: { start: at, end: at + 1 + blanks.length, insert: ": " } };
}

/** The first colon of a line and what is next. */
const COLON = /^((?: |- )*)([^\s"'#:：][^"'#:：]{0,29})([:：])([ \u3000\u00A0]*)(.?)/;
