import type { Diagnostic } from "../base/diagnostic.ts";
import type { FileReport } from "./report.ts";
import { sourceLines } from "./source-lines.ts";

/**
 * One fingerprint per diagnostic of a file, in their order: the same after lines were added or spaces changed elsewhere.
 * Made of code, pointer, the text at the place and, where these are equal, which of them it is.
 */
export function fingerprints(file: FileReport): readonly string[] {
  const lines = sourceLines(file);
  const seen = new Map<string, number>();
  return file.diagnostics.map((diagnostic) => {
    const subject = [diagnostic.code, diagnostic.place.pointer ?? "", textAt(lines, diagnostic)].join("\0");
    const ordinal = seen.get(subject) ?? 0;
    seen.set(subject, ordinal + 1);
    return hash(`${subject}\0${ordinal}`);
  });
}

/** The first line of the place without differences in blanks: a longer text would change with every edit inside it. */
function textAt(lines: readonly string[], { place: { start, end } }: Diagnostic): string {
  if (start === undefined) return "";
  const stop = end?.line === start.line ? end.column - 1 : undefined;
  return (lines[start.line - 1] ?? "")
    .slice(start.column - 1, stop)
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** FNV-1a over UTF-16 units, twice with different offsets: 64 bits, no need for cryptography. */
export function hash(text: string): string {
  return [0x811c9dc5, 0x01234567].map((offset) => fnv1a(text, offset).toString(16).padStart(8, "0")).join("");
}

function fnv1a(text: string, offset: number): number {
  let state = offset;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state >>> 0;
}
