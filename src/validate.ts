import { KNOWN_CODES } from "./all-codes.ts";
import { type Diagnostic, isBinding } from "./base/diagnostic.ts";
import { limited } from "./base/limited-findings.ts";
import { eachIndicator } from "./form/each-indicator.ts";
import type { Draft } from "./form/form.ts";
import { readForm } from "./readers/form/read-form.ts";
import type { FormDocument } from "./readers/form/read-yaml-form.ts";
import { readComments } from "./readers/text/read-comments.ts";
import { makeFileReport } from "./report/make-report.ts";
import type { FileReport } from "./report/report.ts";
import { checkForm } from "./rules/check-form.ts";
import { rules } from "./rules/index.ts";
import { adjustSeverities } from "./screening/adjust-severities.ts";
import { applyFixes } from "./screening/apply-fixes.ts";
import { suppress } from "./screening/suppress.ts";
import { NO_SETTINGS, type Settings } from "./settings/config.ts";

export interface ValidateOptions {
  readonly settings?: Settings;
  /** Megabytes that the form may have, where that is more than the usual 5. */
  readonly maxSize?: number | undefined;
  /** True to have every fix; without, only those that cost nothing to find. */
  readonly withFixes?: boolean;
}

/** Checks a form: bytes → form → findings, without those that the file or the settings do not want. */
export function validate(file: string, bytes: Uint8Array, options: ValidateOptions = {}): FileReport {
  const { settings = NO_SETTINGS, withFixes = false } = options;
  const { text, draft, gaps, diagnostics, locate, splitUnits } = readForm(file, bytes, options.maxSize);
  const circumstances = { gaps, settings, splitUnits: withFixes ? splitUnits : undefined };
  const findings = draft === undefined ? [] : checkForm(draft, rules, locate, circumstances);
  const { kept, findings: remarks } = suppress(
    { file, text, readComments },
    [...diagnostics, ...findings],
    KNOWN_CODES,
  );
  const all = adjustSeverities([...kept, ...remarks], settings);
  const report = makeFileReport(file, text, all, draft && names(draft, locate));
  return withFixes ? report : { ...report, diagnostics: limited(report.diagnostics) };
}

function names(draft: Draft, locate: FormDocument["locate"]): ReadonlyMap<string, string> {
  const indicators = [...eachIndicator(draft)].map(({ indicator }) => indicator);
  return new Map(indicators.map(({ path, name }) => [locate(path).pointer ?? "", name]));
}

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

/** Mends a form: bytes → text with everything mended that is safe to mend. Mending it again changes nothing. */
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
