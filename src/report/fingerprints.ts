import type { Diagnostic } from "../base/diagnostic.ts";
import { hash } from "../base/hash.ts";
import { type FileReport, sourceLines } from "./report.ts";

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
