import { KNOWN_CODES } from "./all-codes.ts";
import { type Diagnostic, isBinding } from "./base/diagnostic.ts";
import { limited } from "./base/limited-findings.ts";
import type { ReviewItemId } from "./base/review-item.ts";
import { eachChecked, eachIndicator } from "./form/each-indicator.ts";
import type { Draft } from "./form/form.ts";
import { statementsOf } from "./form/statements.ts";
import { deviations } from "./indicator/deviations.ts";
import type { Library } from "./indicator/library.ts";
import { nameKey } from "./indicator/plain-name.ts";
import { readForm } from "./readers/form/read-form.ts";
import type { FormDocument } from "./readers/form/read-yaml-form.ts";
import { libraryFindings } from "./readers/settings/library-findings.ts";
import { readComments } from "./readers/text/read-comments.ts";
import { makeFileReport } from "./report/make-report.ts";
import type { FileReport } from "./report/report.ts";
import { checkForm } from "./rules/check-form.ts";
import { rules } from "./rules/index.ts";
import { adjustSeverities } from "./screening/adjust-severities.ts";
import { type Applied, applyFixes } from "./screening/apply-fixes.ts";
import { suppress } from "./screening/suppress.ts";
import { NO_SETTINGS, type Settings } from "./settings/config.ts";
import { type Customs, NO_CUSTOMS, withCustoms } from "./settings/customs.ts";

export interface ValidateOptions {
  readonly settings?: Settings;
  readonly customs?: Customs | undefined;
  /** Megabytes that the form may have, where that is more than the usual 5. */
  readonly maxSize?: number | undefined;
  /** True to have every fix; without, only those that cost nothing to find. */
  readonly withFixes?: boolean;
}

/** Checks a form: bytes → form → findings, without those that the file or the settings do not want. */
export function validate(file: string, bytes: Uint8Array, options: ValidateOptions = {}): FileReport {
  const { report } = examine(file, bytes, options);
  return options.withFixes ? report : { ...report, diagnostics: limited(report.diagnostics) };
}

interface Examined {
  /** With every finding, however many. */
  readonly report: FileReport;
  readonly draft: Draft | undefined;
}

function examine(file: string, bytes: Uint8Array, options: ValidateOptions): Examined {
  const { settings = NO_SETTINGS, customs = NO_CUSTOMS, withFixes = false } = options;
  const { text, draft, gaps, diagnostics, locate, splitUnits } = readForm(file, bytes, options.maxSize);
  const circumstances = { gaps, settings, splitUnits: withFixes ? splitUnits : undefined };
  const findings = draft === undefined ? [] : checkForm(withCustoms(draft, customs), rules, locate, circumstances);
  const differing = draft === undefined ? [] : differencesFrom(customs.library, draft, locate);
  const { kept, findings: remarks } = suppress(
    { file, text, readComments },
    [...diagnostics, ...findings, ...differing],
    KNOWN_CODES,
  );
  const all = adjustSeverities([...kept, ...remarks], settings);
  return { report: makeFileReport(file, text, all, draft && names(draft, locate)), draft };
}

/** What a reviewer is given: what the form is, and what was found in it. */
export interface Review {
  readonly head: Pick<Draft, "year" | "department" | "project"> | undefined;
  readonly report: FileReport;
  /** What is found while reading bears on the form as a whole, and on being in full. */
  readonly byItem: ReadonlyMap<ReviewItemId, readonly Diagnostic[]>;
}

/** Findings for the sheet of a reviewer. The grade is left to him. */
export function review(file: string, bytes: Uint8Array, options: ValidateOptions = {}): Review {
  const { report, draft } = examine(file, bytes, options);
  const byItem = new Map<ReviewItemId, Diagnostic[]>();
  for (const diagnostic of report.diagnostics) {
    const item = rules.find(({ code }) => code === diagnostic.code)?.aspect ?? "in-full";
    byItem.set(item, [...(byItem.get(item) ?? []), diagnostic]);
  }
  return { head: draft, report, byItem };
}

function differencesFrom(
  library: Library | undefined,
  draft: Draft,
  locate: FormDocument["locate"],
): readonly Diagnostic[] {
  return [...eachChecked(draft)].flatMap(({ indicator }) => {
    const entry = library?.entries.get(nameKey(indicator.name));
    const found = entry === undefined ? [] : deviations(indicator, entry);
    if (found.length === 0) return [];
    const differences = { zh: found.map(({ zh }) => zh).join("，"), en: found.map(({ en }) => en).join(", ") };
    return [libraryFindings.deviates.here(locate(indicator.path), { name: indicator.name, differences })];
  });
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

/** Fixes of one pass that are tried one by one, where all of them together would change more than the spelling. */
const MOST_TRIED = 10;

/**
 * Mends a form: bytes → text with everything mended that is safe to mend. Mending it again changes nothing. Each text is
 * read again before it counts: one that says anything else, or of which more is to be said, is not taken.
 */
export function fixForm(file: string, bytes: Uint8Array, options: ValidateOptions = {}): FixedForm {
  const check = (text: Uint8Array) => examine(file, text, { ...options, withFixes: true });
  let now = check(bytes);
  const before = now.report.source;
  const mended: Diagnostic[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const next = firstHarmless(now, candidates(now.report), check);
    if (next === undefined) break;
    mended.push(...next.mended);
    now = next.examined;
  }
  const diagnostics = limited(now.report.diagnostics);
  return { before, after: now.report.source, mended, report: { ...now.report, diagnostics } };
}

/** All fixes together, and then each of them alone. */
function candidates({ source, diagnostics }: FileReport): readonly Applied[] {
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined);
  const alone = fixable.length > 1 ? fixable.slice(0, MOST_TRIED).map((one) => [one]) : [];
  return [fixable, ...alone].map((some) => applyFixes(source, some)).filter(({ text }) => text !== source);
}

function firstHarmless(now: Examined, tried: readonly Applied[], check: (text: Uint8Array) => Examined) {
  for (const { text, mended } of tried) {
    const examined = check(new TextEncoder().encode(text));
    if (isHarmless(now, examined)) return { mended, examined };
  }
  return undefined;
}

/**
 * Whether all that the form demands is demanded still, and nothing is said of it that was not said before; of what can be
 * read only now, the rules may well have something to say.
 */
function isHarmless(before: Examined, after: Examined): boolean {
  const [unreadBefore, unreadAfter] = [unread(before), unread(after)];
  const told = unreadAfter.length < unreadBefore.length ? [unreadAfter, unreadBefore] : [codes(after), codes(before)];
  return isAmong(told[0] ?? [], told[1] ?? []) && isAmong(statements(before), statements(after));
}

function codes({ report }: Examined): readonly string[] {
  return report.diagnostics.map(({ code }) => code);
}

/** The codes of what keeps a part of the form from being read. */
function unread({ report }: Examined): readonly string[] {
  return report.diagnostics.filter(isBinding).map(({ code }) => code);
}

function statements({ draft }: Examined): readonly string[] {
  return draft === undefined ? [] : statementsOf(draft);
}

/** Whether each text of one list is in the other, as often as in the first. */
function isAmong(some: readonly string[], all: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const one of all) left.set(one, (left.get(one) ?? 0) + 1);
  return some.every((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count > 0;
  });
}
