import type { Comment, ReadComments } from "../base/comment.ts";
import type { Diagnostic, Place } from "../base/diagnostic.ts";
import { limitedFindings } from "../base/limited-findings.ts";
import { nearestTo } from "../base/nearest.ts";
import { type PointAt, pointsOf } from "../base/points.ts";
import { brief } from "../base/quote.ts";
import { suggestion } from "../base/suggestion.ts";
import { type Blocks, blocksOf } from "./blocks.ts";
import { suppressionFindings } from "./findings.ts";

/** A file that may suppress findings in its comments. */
export interface CommentedText {
  readonly file: string;
  readonly text: string;
  /** Called only where there may be such a comment: it takes as long as a third of reading the form. */
  readonly readComments: ReadComments;
}

interface Suppressions {
  readonly suppressions: readonly Suppression[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * `# perf-disable-next-line code, code -- reason` and `# perf-disable code -- reason`. The latter is about the whole file
 * where it stands on a line of its own, else about its line; the former is about the line below and, above a key whose
 * value stands on lines of its own, about these.
 */
export function readSuppressions(
  { file, text, readComments }: CommentedText,
  codes: ReadonlySet<string>,
): Suppressions {
  if (!LIKELY.test(text)) return { suppressions: [], diagnostics: [] };
  const reading: Reading = {
    file,
    text,
    codes,
    pointAt: pointsOf(text),
    blocks: blocksOf(text),
    findings: limitedFindings(),
  };
  const suppressions = readComments(text).flatMap((comment) => readComment(comment, reading));
  return { suppressions, diagnostics: reading.findings.all() };
}

const LIKELY = /perf[-_ ]?d/i;

interface Reading {
  readonly file: string;
  readonly text: string;
  readonly codes: ReadonlySet<string>;
  readonly pointAt: PointAt;
  readonly blocks: Blocks;
  readonly findings: ReturnType<typeof limitedFindings>;
}

const DIRECTIVES = ["perf-disable", "perf-disable-next-line"];

/** The first word of a comment. */
const FIRST_WORD = /^#[ \t]*([\w-]+)/;

/** What only somebody writes who wants to suppress something. */
const MEANT_AS_DIRECTIVE = /^perf[-_]?dis/i;

function readComment(comment: Comment, reading: Reading): readonly Suppression[] {
  const { file, codes, pointAt, findings } = reading;
  const [head = "", word = ""] = FIRST_WORD.exec(comment.text) ?? [];
  const placeOf = (offset: number, part: string): Place => {
    const start = comment.start + offset;
    return { file, start: pointAt(start), end: pointAt(start + part.length) };
  };
  if (!DIRECTIVES.includes(word)) {
    const meant = nearestTo(word, DIRECTIVES) ?? (MEANT_AS_DIRECTIVE.test(word) ? nearestDirective(word) : undefined);
    if (meant === undefined) return [];
    const { unknownDirective } = suppressionFindings;
    const place = placeOf(head.length - word.length, word);
    findings.add(unknownDirective, () => unknownDirective.here(place, { word: brief(word), meant }));
    return [];
  }
  const { list, reason } = splitReason(comment.text.slice(head.length));
  const words = Array.from(list.matchAll(/[^\s,，、]+/g), ({ 0: code, index }) => ({
    code,
    offset: head.length + index,
  }));
  const { unknownCode, withoutReason } = suppressionFindings;
  const whole = () => placeOf(0, comment.text);
  if (words.length === 0) findings.add(unknownCode, () => unknownCode.withoutCode(whole(), {}));
  if (reason === "") findings.add(withoutReason, () => withoutReason.here(whole(), {}));
  for (const { code, offset } of words) {
    if (!codes.has(code)) findings.add(unknownCode, () => unknown(code, placeOf(offset, code), codes));
  }
  const lines = word === "perf-disable" ? ownLines(comment, reading) : linesBelow(comment, reading);
  return words
    .filter(({ code }) => codes.has(code))
    .map(({ code, offset }) => ({ code, reason, lines, place: placeOf(offset, code) }));
}

function nearestDirective(word: string): string {
  return /next|line/i.test(word) ? "perf-disable-next-line" : "perf-disable";
}

/** Reasons are set off by two hyphens; word processors make a dash of them. */
function splitReason(text: string): { readonly list: string; readonly reason: string } {
  const { index = text.length, 0: mark = "" } = /--|[—–]|－－/.exec(text) ?? {};
  return {
    list: text.slice(0, index),
    reason: text
      .slice(index + mark.length)
      .replace(/^[-—–－]+/, "")
      .trim(),
  };
}

function ownLines({ start }: Comment, { text, pointAt }: Reading): Suppression["lines"] {
  const { line, column } = pointAt(start);
  return text.slice(start - column + 1, start).trim() === "" ? "all" : { first: line, last: line };
}

/** The next line that is neither blank nor a comment, so that several comments can stand above one line. */
function linesBelow({ start }: Comment, { pointAt, blocks }: Reading): Suppression["lines"] {
  const block = blocks.below(start);
  const first = pointAt(block?.start ?? start).line;
  return { first, last: block ? pointAt(block.end).line : first };
}

function unknown(code: string, place: Place, codes: ReadonlySet<string>): Diagnostic {
  return suppressionFindings.unknownCode.unknown(place, { code: brief(code), ...suggestion(code, codes) });
}

/** One code that a comment of the user's suppresses. */
export interface Suppression {
  readonly code: string;
  /** "" where the comment gives none. */
  readonly reason: string;
  /** Lines of the findings that are suppressed; "all" for those of the whole file. */
  readonly lines: { readonly first: number; readonly last: number } | "all";
  /** Of the code in the comment. */
  readonly place: Place;
}
