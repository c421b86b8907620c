import type { Diagnostic, Edit, Fix } from "../diagnostic.ts";

export interface Applied {
  readonly text: string;
  /** What was mended. */
  readonly mended: readonly Diagnostic[];
}

/** Applies the fixes of findings, each wholly or not at all. Of fixes that touch each other the first in the text is applied. */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): Applied {
  const mended: Diagnostic[] = [];
  const edits: Edit[] = [];
  for (const [diagnostic, fix] of fixesInOrder(diagnostics)) {
    if (fix.some((edit) => edits.some((other) => touches(edit, other)))) continue;
    mended.push(diagnostic);
    edits.push(...fix);
  }
  return { text: edited(text, edits), mended };
}

function fixesInOrder(diagnostics: readonly Diagnostic[]): readonly (readonly [Diagnostic, Fix])[] {
  return diagnostics
    .flatMap((diagnostic) => (diagnostic.fix ? [[diagnostic, diagnostic.fix] as const] : []))
    .sort(([, [one]], [, [other]]) => one.start - other.start);
}

function touches(one: Edit, other: Edit): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function edited(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    pieces.push(text.slice(end, edit.start), edit.insert);
    end = edit.end;
  }
  return pieces.join("") + text.slice(end);
}
