import { type Diagnostic, isBinding } from "./base/diagnostic.ts";
import { limited } from "./base/limited-findings.ts";
import type { FileReport } from "./report/report.ts";
import { applyFixes } from "./screening/apply-fixes.ts";
import { type ValidateOptions, validate } from "./validate.ts";

/** What fixing came to. */
export interface FixedForm {
  /** The text before and after; equal where nothing was mended. Without a byte order mark. */
  readonly before: string;
  readonly after: string;
  readonly mended: readonly Diagnostic[];
  /** What is left to be said about the text after. */
  readonly report: FileReport;
}

/** A mended mistake can show another one below it. */
const MOST_PASSES = 10;

/** The fix story: bytes → text with everything mended that is safe to mend. Mending it again changes nothing. */
export function fixForm(file: string, bytes: Uint8Array, options: ValidateOptions = {}): FixedForm {
  let report = check(file, bytes, options);
  const before = report.source;
  const mended: Diagnostic[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const applied = applyFixes(report.source, report.diagnostics);
    if (applied.text === report.source) break;
    const next = check(file, new TextEncoder().encode(applied.text), options);
    if (unread(next) > unread(report)) break;
    mended.push(...applied.mended);
    report = next;
  }
  const diagnostics = limited(report.diagnostics);
  return { before, after: report.source, mended, report: { ...report, diagnostics } };
}

function check(file: string, bytes: Uint8Array, options: ValidateOptions): FileReport {
  return validate(file, bytes, { ...options, withFixes: true });
}

/** A fix that makes a form harder to read is none. */
function unread({ diagnostics }: FileReport): number {
  return diagnostics.filter(isBinding).length;
}
