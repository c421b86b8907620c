import type { Edit } from "../../diagnostic.ts";
import { isKnownWord } from "../../form/labels.ts";
import { editsOf, type Line } from "./lines.ts";
import type { Trap } from "./trap.ts";
import {
  colonWithoutSpace,
  dashWithoutSpace,
  fullWidthBullet,
  fullWidthColon,
  fullWidthIndent,
  moreLines,
  tabIndent,
} from "./yaml-messages.ts";

/** How a line begins that is wrong whatever the parser makes of it. All lines that begin so are mended together. */
export function lineTrap(text: string, line: Line): Trap | undefined {
  return tab(text, line) ?? foreignSpace(text, line) ?? foreignBullet(text, line) ?? dash(text, line);
}

function tab(text: string, { start, text: line }: Line): Trap | undefined {
  const [run, before = ""] = /^( *)\t[ \t]*/.exec(line) ?? [];
  if (run === undefined) return undefined;
  const edits = editsOf(text, /^ *\t[ \t]*/gm, ([indent]) => indent.replaceAll("\t", "  "));
  const finding: Trap["finding"] = (place) => tabIndent(place, { more: more(edits) });
  return { start: start + before.length, end: start + run.length, finding, edits, movesLines: true };
}

function foreignSpace(text: string, { start, text: line }: Line): Trap | undefined {
  const [run, before = ""] = FOREIGN_SPACE.exec(line) ?? [];
  if (run === undefined) return undefined;
  const edits = editsOf(text, new RegExp(FOREIGN_SPACE, "gm"), ([indent]) => plainSpaces(indent));
  const finding: Trap["finding"] = (place) => fullWidthIndent(place, { more: more(edits) });
  return { start: start + before.length, end: start + run.length, finding, edits, movesLines: true };
}

const FOREIGN_SPACE = /^( *)[\u00A0\u2000-\u200B\u3000\uFEFF][ \u00A0\u2000-\u200B\u3000\uFEFF]*/;

/** As wide as it looks: U+3000 takes two columns, U+200B and U+FEFF none. */
function plainSpaces(indent: string): string {
  return indent
    .replaceAll("\u3000", "  ")
    .replaceAll(/[\u200B\uFEFF]/g, "")
    .replaceAll(/[^ ]/g, " ");
}

function foreignBullet(text: string, { start, text: line }: Line): Trap | undefined {
  const [, before = "", bullet] = /^( *)([－–—―•·●▪◆■])/.exec(line) ?? [];
  if (bullet === undefined) return undefined;
  const edits = editsOf(text, new RegExp(`^( *)${bullet}[ \\u3000]*`, "gm"), ([, indent]) => `${indent}- `);
  const finding: Trap["finding"] = (place) => fullWidthBullet(place, { bullet, more: more(edits) });
  return { start: start + before.length, end: start + before.length + 1, finding, edits, movesLines: true };
}

function dash(text: string, { start, text: line }: Line): Trap | undefined {
  const [, before] = DASH.exec(line) ?? [];
  if (before === undefined) return undefined;
  const edits = editsOf(text, new RegExp(DASH, "gm"), ([, indent]) => `${indent}- `);
  const finding: Trap["finding"] = (place) => dashWithoutSpace(place, { more: more(edits) });
  return { start: start + before.length, end: start + before.length + 1, finding, edits, movesLines: true };
}

/** Not of a number, nor of the marker “---”. */
const DASH = /^( *)-[\u3000\u00A0]*(?=[^\s\d.-])/;

function more(edits: readonly Edit[]) {
  return moreLines(edits.length - 1);
}

/** A key of a form that is followed by a full-width colon, or by a plain one without space. */
export function colonTrap({ start, text: line }: Line): Trap | undefined {
  const [, before = "", key = "", colon, blanks = "", next = ""] = COLON.exec(line) ?? [];
  const isRight = colon === ":" && (blanks !== "" || next === "");
  if (!isKnownWord(key.trim()) || isRight) return undefined;
  const at = start + before.length + key.length;
  const finding = colon === ":" ? colonWithoutSpace : fullWidthColon;
  return {
    start: at,
    end: at + 1,
    finding: (place) => finding(place, { key: key.trim() }),
    edits: [{ start: at, end: at + 1 + blanks.length, insert: ": " }],
  };
}

/** The first colon of a line and what is next. */
const COLON = /^((?: |- )*)([^\s"'#:：][^"'#:：]{0,29})([:：])([ \u3000]*)(.?)/;
