import type { Edit } from "../../../base/diagnostic.ts";
import { moreLines, yamlLineFindings } from "../line-findings.ts";
import { editsOf, type Line, lineAbove, ownLines } from "../lines.ts";
import type { Slip } from "../reading.ts";

/** How a line begins that is wrong whatever the parser makes of it. All lines that begin so are mended together. */
export function lineSlip(text: string, line: Line): Slip | undefined {
  for (const [, find] of BEGINNINGS) {
    const slip = find(text, line);
    if (slip) return slip;
  }
  return undefined;
}

/** The first line up to an offset that begins wrongly. */
export function firstLineSlip(text: string, end: number): Slip | undefined {
  for (const line of ownLines(text)) {
    const slip = line.start <= end ? lineSlip(text, line) : undefined;
    if (slip || line.start > end) return slip;
  }
  return undefined;
}

/** A line begins in one of these ways; that of its indent comes first, because what is behind a wrong indent is seen next time. */
const BEGINNINGS: readonly (readonly [name: string, find: (text: string, line: Line) => Slip | undefined])[] = [
  ["tab", tab],
  ["foreign space", foreignSpace],
  ["foreign bullet", foreignBullet],
  ["numbered item", (text, line) => numberedItem(text, line, NUMBERED_KEY)],
  ["dash without a space", dash],
];

function tab(text: string, complaint: Line): Slip | undefined {
  const { start, text: line } = firstAlike(text, complaint, TAB);
  const [run, before = ""] = TAB.exec(line) ?? [];
  if (run === undefined) return undefined;
  const edits = editsOf(text, /^ *\t[ \t]*/gm, ([indent]) => indent.replaceAll("\t", "  "));
  const finding: Slip["finding"] = (place) => yamlLineFindings.tabIndent.here(place, { more: more(edits) });
  return { start: start + before.length, end: start + run.length, finding, edits, movesLines: true };
}

const TAB = /^( *)\t[ \t]*/;

function foreignSpace(text: string, complaint: Line): Slip | undefined {
  const { start, text: line } = firstAlike(text, complaint, FOREIGN_SPACE);
  const [run, before = ""] = FOREIGN_SPACE.exec(line) ?? [];
  if (run === undefined) return undefined;
  const edits = editsOf(text, new RegExp(FOREIGN_SPACE, "gm"), ([indent]) => plainSpaces(indent));
  const finding: Slip["finding"] = (place) => yamlLineFindings.fullWidthIndent.here(place, { more: more(edits) });
  return { start: start + before.length, end: start + run.length, finding, edits, movesLines: true };
}

/** The first of the lines above that begin alike: the parser takes some of them for the text of a key. */
function firstAlike(text: string, line: Line, pattern: RegExp): Line {
  let first = line;
  for (let above = lineAbove(text, line); above && pattern.test(above.text); above = lineAbove(text, above))
    first = above;
  return pattern.test(line.text) ? first : line;
}

const FOREIGN_SPACE = /^( *)[\u00A0\u2000-\u200B\u3000\uFEFF][ \u00A0\u2000-\u200B\u3000\uFEFF]*/;

/** As wide as it looks: U+3000 takes two columns, U+200B and U+FEFF none. */
function plainSpaces(indent: string): string {
  return indent
    .replaceAll("\u3000", "  ")
    .replaceAll(/[\u200B\uFEFF]/g, "")
    .replaceAll(/[^ ]/g, " ");
}

function foreignBullet(text: string, { start, text: line }: Line): Slip | undefined {
  const [, before = "", bullet] = /^( *)([－–—―•·●▪◆■])/.exec(line) ?? [];
  if (bullet === undefined) return undefined;
  const edits = editsOf(text, new RegExp(`^( *)${bullet}[ \\u3000]*`, "gm"), ([, indent]) => `${indent}- `);
  const finding: Slip["finding"] = (place) =>
    yamlLineFindings.fullWidthBullet.here(place, { bullet, more: more(edits) });
  return { start: start + before.length, end: start + before.length + 1, finding, edits, movesLines: true };
}

/** “1. ” before the first key of an item, or before any text where a list is wanted. The columns stay as they are. */
export function numberedItem(text: string, { start, text: line }: Line, pattern: RegExp = NUMBERED): Slip | undefined {
  const [, before = "", bullet] = pattern.exec(line) ?? [];
  if (bullet === undefined) return undefined;
  const edits = editsOf(
    text,
    new RegExp(pattern, "gm"),
    ([, indent, mark = ""]) => `${indent}-${" ".repeat(mark.length - 1)}`,
  );
  const words = { bullet: bullet.trim(), more: more(edits) };
  const at = start + before.length;
  return {
    start: at,
    end: at + words.bullet.length,
    finding: (place) => yamlLineFindings.fullWidthBullet.here(place, words),
    edits,
    movesLines: true,
  };
}

const NUMBERED = /^( *)(\d{1,2}[.、．)）] *(?=\S)|[（(]\d{1,2}[）)] *(?=\S))/;

/** Of the mappings that a form lists. */
const NUMBERED_KEY =
  /^( *)((?:\d{1,2}[.、．)）]|[（(]\d{1,2}[）)]) *)(?=(?:level1|name|id|一级指标|三级指标|任务名称|指标名称): )/;

function dash(text: string, { start, text: line }: Line): Slip | undefined {
  const [, before] = DASH.exec(line) ?? [];
  if (before === undefined) return undefined;
  const edits = editsOf(text, new RegExp(DASH, "gm"), ([, indent]) => `${indent}- `);
  const finding: Slip["finding"] = (place) => yamlLineFindings.dashWithoutSpace.here(place, { more: more(edits) });
  return { start: start + before.length, end: start + before.length + 1, finding, edits, movesLines: true };
}

/** Not of a number, nor of the marker “---”. */
const DASH = /^( *)-[\u3000\u00A0]*(?=[^\s\d.-])/;

function more(edits: readonly Edit[]) {
  return moreLines(edits.length - 1);
}
