import type { Edit } from "../../../base/diagnostic.ts";
import type { Text } from "../../../base/language.ts";
import { isKnownWord } from "../../../form/labels.ts";
import { moreLines, yamlLineFindings } from "../line-findings.ts";
import { editsOf, type Line, lineAt } from "../lines.ts";
import type { Slip } from "../reading.ts";

/** What gets into a file from elsewhere: marks of Git and of Markdown, web pages. */
export function foreignSlip(text: string): Slip | undefined {
  return conflict(text) ?? fences(text) ?? markup(text);
}

/** One side is read, so that the rest can be; which one is right is for the user to say. */
function conflict(text: string): Slip | undefined {
  const at = text.search(/^<{7} /m);
  if (at === -1) return undefined;
  const edits = theirSides(text);
  const count = edits.filter(({ start }) => text.startsWith("<", start)).length;
  const finding: Slip["finding"] = (place) =>
    yamlLineFindings.mergeConflict.here(place, { more: moreLines(Math.max(0, count - 1)) });
  return { start: at, end: lineEnd(text, at), finding, edits, isGuess: true };
}

/** Takes out the marks and what stands between the middle and the last of them. */
function theirSides(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let theirs: number | undefined;
  for (const { 0: line, 1: mark = "", index } of text.matchAll(/^(<{7}|\|{7}|={7}|>{7})(?: [^\r\n]*)?\r?(?:\n|$)/gm)) {
    const end = index + line.length;
    if (mark.startsWith("<")) edits.push({ start: index, end, insert: "" });
    else if (mark.startsWith(">")) {
      edits.push({ start: theirs ?? index, end, insert: "" });
      theirs = undefined;
    } else theirs ??= index;
  }
  return edits.filter(({ start }, index) => start >= (edits[index - 1]?.end ?? 0));
}

function fences(text: string): Slip | undefined {
  const [before] = /^\s*(?=```)/.exec(text) ?? [];
  if (before === undefined) return undefined;
  const edits = editsOf(text, /^```.*(?:\n|$)/gm, () => "");
  return {
    start: before.length,
    end: lineEnd(text, before.length),
    finding: (place) => yamlLineFindings.notYaml.fence(place, {}),
    edits,
  };
}

function markup(text: string): Slip | undefined {
  const [, before = "", opening] =
    /^(\s*)(<(?:!doctype|html|head|body|table|div|meta|\?xml)\b[^>\n]*>?)/i.exec(text) ?? [];
  if (opening === undefined) return undefined;
  const start = before.length;
  const finding: Slip["finding"] = (place) => yamlLineFindings.notYaml.markup(place, { what: MARKUP });
  return { start, end: start + opening.length, finding, edits: [] };
}

const MARKUP: Text = { zh: "网页（HTML 或 XML）", en: "a web page (HTML or XML)" };

/** A row of a table that was pasted from Word, Excel or Markdown. */
export function tableSlip(line: Line): Slip | undefined {
  const row = line.text.trim();
  const cells = row.split(/\t|(?<=\S)\s*\|\s*(?=\S)/).filter((cell) => /[^|\s-]/.test(cell));
  const isRow = cells.length >= 3 && (/\S\t+\S/.test(row) || /^\|.*\|$/.test(row));
  if (!isRow && !isHeading(row)) return undefined;
  const start = line.start + line.text.indexOf(row);
  return {
    start,
    end: start + row.length,
    finding: (place) => yamlLineFindings.notYaml.tableRow(place, {}),
    edits: [],
  };
}

/** 一级指标,二级指标,三级指标 */
function isHeading(row: string): boolean {
  const words = row.split(/[,，\t|;]/).map((word) => word.trim());
  return words.length >= 3 && words.filter(isKnownWord).length >= 3;
}

function lineEnd(text: string, at: number): number {
  return lineAt(text, at).end;
}
