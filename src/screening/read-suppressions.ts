import type { Diagnostic, Place } from "../base/diagnostic.ts";
import { type PointAt, pointsOf } from "../base/points.ts";
import { suggestion } from "../base/suggestion.ts";
import { type Comment, readComments } from "../readers/text/read-comments.ts";
import { suppressionFindings } from "./findings.ts";

interface Suppressions {
  readonly suppressions: readonly Suppression[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * `# perf-disable-next-line code, code -- reason` and `# perf-disable code -- reason`. The latter is about the whole file
 * where it stands on a line of its own, else about its line.
 */
export function readSuppressions(file: string, text: string, codes: ReadonlySet<string>): Suppressions {
  // Most files have none, and reading comments takes as long as a third of reading the form.
  if (!text.includes("perf-disable")) return { suppressions: [], diagnostics: [] };
  const pointAt = pointsOf(text);
  const all = readComments(text).flatMap((comment) => readComment(comment, file, text, codes, pointAt));
  return {
    suppressions: all.flatMap(({ suppressions }) => suppressions),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Reasons are set off by two hyphens; word processors make a dash of them. */
const INSTRUCTION = /^(#[ \t]*perf-disable(-next-line)?)(?![\w-])(.*?)(?:(?:--+|[—–]+|－－+)(.*))?$/;

function readComment(
  comment: Comment,
  file: string,
  text: string,
  codes: ReadonlySet<string>,
  pointAt: PointAt,
): readonly Suppressions[] {
  const [, head = "", nextLine, list = "", reason = ""] = INSTRUCTION.exec(comment.text) ?? [];
  if (head === "") return [];
  const placeOf = (offset: number, word: string): Place => {
    const start = comment.start + offset;
    return { file, start: pointAt(start), end: pointAt(start + word.length) };
  };
  const words = Array.from(list.matchAll(/[^\s,，、]+/g), ({ 0: word, index }) => ({
    code: word,
    place: placeOf(head.length + index, word),
  }));
  const whole = placeOf(0, comment.text);
  const line = nextLine === undefined ? lineOf(comment, text, pointAt) : lineBelow(comment, text, pointAt);
  const known = words.filter(({ code }) => codes.has(code));
  const diagnostics = [
    ...words.filter(({ code }) => !codes.has(code)).map(({ code, place }) => unknown(code, place, codes)),
    ...(words.length === 0 ? [suppressionFindings.unknownCode.withoutCode(whole, {})] : []),
    ...(reason.trim() === "" ? [suppressionFindings.withoutReason.here(whole, {})] : []),
  ];
  const suppressions = known.map(({ code, place }) => ({ code, reason: reason.trim(), line, place }));
  return [{ suppressions, diagnostics }];
}

function lineOf({ start }: Comment, text: string, pointAt: PointAt): number | "all" {
  const { line, column } = pointAt(start);
  return text.slice(start - column + 1, start).trim() === "" ? "all" : line;
}

/** The next line that is neither blank nor a comment, so that several comments can stand above one line. */
function lineBelow({ start }: Comment, text: string, pointAt: PointAt): number {
  const end = text.indexOf("\n", start);
  const below = end === -1 ? "" : text.slice(end + 1);
  const [blanks = ""] = /^(?:[ \t\r]*(?:#[^\n]*)?\n)*/.exec(below) ?? [];
  return pointAt(end === -1 ? start : end + 1 + blanks.length).line;
}

function unknown(code: string, place: Place, codes: ReadonlySet<string>): Diagnostic {
  return suppressionFindings.unknownCode.unknownCode(place, { code, ...suggestion(code, codes) });
}

/** One code that a comment of the user's suppresses. */
export interface Suppression {
  readonly code: string;
  /** "" where the comment gives none. */
  readonly reason: string;
  /** Line of the findings that are suppressed; "all" for those of the whole file. */
  readonly line: number | "all";
  /** Of the code in the comment. */
  readonly place: Place;
}
