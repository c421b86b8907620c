import { KNOWN_CODES } from "./all-codes.ts";
import type { Diagnostic } from "./base/diagnostic.ts";
import type { Text } from "./base/language.ts";
import { compareScores } from "./comparing/compare-scores.ts";
import type { TakeRow } from "./form/actuals.ts";
import type { Form } from "./form/form.ts";
import { type ActualsDocument, readActualsCsv } from "./readers/actuals/read-actuals-csv.ts";
import { readActualsWorkbook } from "./readers/actuals/read-actuals-workbook.ts";
import { readForm } from "./readers/form/read-form.ts";
import type { PolicyExample } from "./readers/settings/policy-file.ts";
import { readPolicy } from "./readers/settings/read-policy.ts";
import type { Encoding } from "./readers/text/decode-text.ts";
import { readComments } from "./readers/text/read-comments.ts";
import { isWorkbook, type OpenedWorkbook, openWorkbook } from "./readers/workbook/open-workbook.ts";
import { DEFAULT_GATE, type Gate } from "./report/gate.ts";
import { makeFileReport, makeScoreReport, makeUnreportedReport } from "./report/make-report.ts";
import type { FileReport, FormFacts, ScoreReport } from "./report/report.ts";
import { checkForm } from "./rules/check-form.ts";
import type { Rule } from "./rules/rule.ts";
import { targetAmbiguous } from "./rules/target/ambiguous.ts";
import { targetDirectionUnknown } from "./rules/target/direction-unknown.ts";
import { targetImpliedOperator } from "./rules/target/implied-operator.ts";
import { targetNotApplicableWithWeight } from "./rules/target/not-applicable-with-weight.ts";
import { targetUnreadable } from "./rules/target/unreadable.ts";
import { weightDefaulted } from "./rules/weight/defaulted.ts";
import { weightSumMismatch } from "./rules/weight/sum-mismatch.ts";
import { matchRows } from "./scoring/matching/match-rows.ts";
import { scoreForm } from "./scoring/score-form.ts";
import type { PreviousScore } from "./scoring/scorecard.ts";
import { adjustSeverities } from "./screening/adjust-severities.ts";
import { suppress } from "./screening/suppress.ts";
import { NO_SETTINGS, type Settings } from "./settings/config.ts";
import { type Customs, NO_CUSTOMS, withCustoms } from "./settings/customs.ts";
import { DEFAULT_POLICY, type LoadedPolicy } from "./settings/named-policies.ts";
import type { Policy } from "./settings/policy.ts";

export {
  type PreviousRankingReading,
  type PreviousReading,
  readPrevious,
  readPreviousRanking,
} from "./report/read-previous.ts";

/** A file's name, as the user wrote it, and what is in it. */
export interface InputFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface CsvFile extends InputFile {
  /** Found out where it is not named. */
  readonly encoding?: Encoding | undefined;
}

/** A CSV file, or a spreadsheet that was opened beforehand: that takes time, and a library which few need. */
export type ActualsFile = CsvFile | OpenedWorkbook;

/** Makes of any file of actuals what `score` takes. */
export async function openActuals(input: CsvFile): Promise<ActualsFile> {
  return isWorkbook(input.bytes) ? openWorkbook(input.file, input.bytes) : input;
}

export interface ScoreOptions {
  readonly policy?: Policy;
  readonly gate?: Gate;
  /** An earlier score that this one is to be compared with. */
  readonly previous?: PreviousScore | undefined;
  readonly settings?: Settings;
  readonly customs?: Customs | undefined;
  /** Megabytes that the form may have, where that is more than the usual 5. */
  readonly maxSize?: number | undefined;
}

/** Bytes of the user's own policy → policy and findings; no policy where the file has errors. */
export function loadPolicy(
  file: string,
  bytes: Uint8Array,
): {
  readonly loaded: LoadedPolicy | undefined;
  /** What the policy gives by its own word. */
  readonly examples: readonly PolicyExample[];
  readonly report: FileReport;
} {
  const { text, policy, base, examples, diagnostics } = readPolicy(file, bytes);
  return { loaded: policy && { policy, base }, examples, report: makeFileReport(file, text, diagnostics) };
}

/** Scores a form: form and actuals → scorecard. Only what bears on the score is reported. */
export function score(formFile: InputFile, actualsFile: ActualsFile, options: ScoreOptions = {}): ScoreReport {
  const {
    policy = DEFAULT_POLICY,
    gate = DEFAULT_GATE,
    previous,
    settings = NO_SETTINGS,
    customs = NO_CUSTOMS,
  } = options;
  const read = readForm(formFile.file, formFile.bytes, options.maxSize);
  const { text, gaps, diagnostics, locate } = read;
  const form = read.form && withCustoms(read.form, customs);
  // What is aimed at in the long term is no part of the year.
  const draft = read.draft && withCustoms({ ...read.draft, longTerm: undefined }, customs);
  const matching =
    form &&
    matchRows(
      form,
      policy.adjustments.map(({ name }) => name),
    );
  const actuals = readActuals(actualsFile, (...row) => matching?.take(...row));
  const scored = form && matching && scoreForm(form, matching.matches(), policy, locate);
  const found = [
    ...diagnostics,
    ...(draft === undefined ? [] : checkForm(draft, scoreRules, locate, { gaps, settings })),
    ...actuals.diagnostics,
    ...(scored?.diagnostics ?? []),
  ];
  const { kept } = suppress({ file: formFile.file, text, readComments }, about(found, formFile), KNOWN_CODES);
  const files = [
    makeFileReport(formFile.file, text, adjustSeverities(kept, settings)),
    makeFileReport(actualsFile.file, actuals.text, adjustSeverities(about(found, actualsFile), settings)),
  ];
  const movement = previous && scored && compareScores(previous, scored.scorecard);
  return makeScoreReport(files, scored?.scorecard, gate, movement, form && factsOf(form));
}

/** A form that nobody has reported on, so that a ranking may show it. */
export function withoutActuals({ file, bytes }: InputFile, gate: Gate, why: Text): ScoreReport {
  const { text, form, diagnostics } = readForm(file, bytes);
  return makeUnreportedReport(makeFileReport(file, text, diagnostics), gate, form && factsOf(form), why);
}

function factsOf({ department, year, budget }: Form): FormFacts {
  return { department: department.name, year, budget: budget?.adjusted ?? budget?.total };
}

export function readActuals(actuals: ActualsFile, takeRow: TakeRow): ActualsDocument {
  return "bytes" in actuals
    ? readActualsCsv(actuals.file, actuals.bytes, takeRow, actuals.encoding)
    : readActualsWorkbook(actuals, takeRow);
}

/** How a target is read and what it weighs bears on the score; whether the form is a good one is for `validate`. */
const scoreRules: readonly Rule[] = [
  targetUnreadable,
  targetAmbiguous,
  targetDirectionUnknown,
  targetImpliedOperator,
  targetNotApplicableWithWeight,
  weightSumMismatch,
  weightDefaulted,
];

function about(diagnostics: readonly Diagnostic[], { file }: { readonly file: string }): readonly Diagnostic[] {
  return diagnostics.filter(({ place }) => place.file === file);
}
