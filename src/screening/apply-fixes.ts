import type { Diagnostic, Edit, Fix } from "../base/diagnostic.ts";

export interface Applied {
  readonly text: string;
  /** What was mended. */
  readonly mended: readonly Diagnostic[];
}

/** Applies the fixes of findings, each wholly or not at all. Of fixes that touch each other the first in the text is applied. */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): Applied {
  const mended: Diagnostic[] = [];
  let edits: Edit[] = [];
  for (const [diagnostic, fix] of fixesInOrder(diagnostics)) {
    if (fix.some((edit) => touchesAny(edits, edit))) continue;
    mended.push(diagnostic);
    edits = together(edits, fix);
  }
  return { text: edited(text, edits), mended };
}

function fixesInOrder(diagnostics: readonly Diagnostic[]): readonly (readonly [Diagnostic, Fix])[] {
  return diagnostics
    .flatMap((diagnostic) => (diagnostic.fix ? [[diagnostic, diagnostic.fix] as const] : []))
    .sort(([, [one]], [, [other]]) => one.start - other.start);
}

function touchesAny(edits: readonly Edit[], edit: Edit): boolean {
  const at = firstFrom(edits, edit.start);
  return touches(edits[at - 1], edit) || touches(edit, edits[at]);
}

/** Index of the first edit that does not start before an offset. A file of tabs has as many edits as lines. */
function firstFrom(edits: readonly Edit[], start: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function touches(before: Edit | undefined, after: Edit | undefined): boolean {
  return before !== undefined && after !== undefined && after.start <= before.end;
}

/** Both in the order of the text. */
function together(edits: Edit[], fix: Fix): Edit[] {
  const isBehind = (edits.at(-1)?.start ?? -1) < fix[0].start;
  for (const edit of fix) edits.push(edit);
  return isBehind ? edits : edits.sort((one, other) => one.start - other.start);
}

function edited(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const edit of edits) {
    pieces.push(text.slice(end, edit.start), edit.insert);
    end = edit.end;
  }
  return pieces.join("") + text.slice(end);
}
