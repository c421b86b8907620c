import { allCodes } from "../all-codes.ts";
import type { Language } from "../base/language.ts";
import { withSuggestion } from "../base/suggestion.ts";
import type { ChangeKind } from "../comparing/comparison.ts";
import { diff as diffForms } from "../diff.ts";
import { template as csvTemplate, templateWorkbook } from "../export/template/template.ts";
import { readForm as readFormFile } from "../readers/form/read-form.ts";
import type { FormDocument } from "../readers/form/read-yaml-form.ts";
import { readConfig } from "../readers/settings/read-config.ts";
import type { ComparisonReport } from "../report/comparison-report.ts";
import { DEFAULT_GATE, type Gate } from "../report/gate.ts";
import { makeFileReport, makeValidationReport } from "../report/make-report.ts";
import { makeRankingReport, type RankingReport } from "../report/ranking-report.ts";
import type { FileReport, ScoreReport, ValidationReport } from "../report/report.ts";
import { loadPolicy as loadPolicyFile, openActuals, readPrevious, score as scoreForm } from "../score.ts";
import type { PreviousScore } from "../scoring/scorecard.ts";
import { type Config, NO_SETTINGS, type Settings, settingsFor } from "../settings/config.ts";
import { DEFAULT_POLICY, policies } from "../settings/named-policies.ts";
import type { Policy } from "../settings/policy.ts";
import { type FixedForm, fixForm, validate as validateForm } from "../validate.ts";
import { asJson, type Documented, documented } from "./render.ts";
import { inputOf, type Source } from "./source.ts";

/** What a run must keep to; left out, the defaults of the command line. */
export interface CheckOptions {
  readonly gate?: Partial<Gate>;
  /** From `loadConfig`. */
  readonly config?: Config;
}

export interface ScoreOptions extends CheckOptions {
  /** A name of `policies`, or a policy from `loadPolicy`. */
  readonly policy?: string | Policy;
  /** From `loadReport`: what the score is to be compared with. */
  readonly previous?: PreviousScore;
}

/** Checks forms. Nothing is thrown for what is wrong with a form: that is a diagnostic of its file. */
export function validate(
  forms: Source | readonly Source[],
  { gate, config }: CheckOptions = {},
): ValidationReport & Documented {
  const files = [forms].flat().map((form): FileReport => {
    const { file, bytes } = inputOf(form);
    return validateForm(file, bytes, { settings: settingsOf(config, file) });
  });
  return documented(makeValidationReport(files, { ...DEFAULT_GATE, ...gate }), asJson.report);
}

/**
 * Scores a form with its actuals, which are CSV or a spreadsheet.
 * @throws MissingLibrary for a spreadsheet where the optional packages are not installed
 * @throws RangeError for a policy name that is none
 */
export async function score(
  form: Source,
  actuals: Source,
  options: ScoreOptions = {},
): Promise<ScoreReport & Documented> {
  return documented(await scored(form, actuals, options), asJson.report);
}

async function scored(form: Source, actuals: Source, { gate, config, policy, previous }: ScoreOptions) {
  return scoreForm(inputOf(form), await openActuals(inputOf(actuals)), {
    policy: policyOf(policy),
    gate: { ...DEFAULT_GATE, ...gate },
    settings: settingsOf(config, form.file),
    previous,
  });
}

/** Scores several forms by one policy and ranks them. @throws as `score` does */
export async function rank(
  forms: readonly { readonly form: Source; readonly actuals: Source }[],
  options: ScoreOptions = {},
): Promise<RankingReport & Documented> {
  const scores = forms.map(async ({ form, actuals }) => ({
    path: form.file,
    report: await scored(form, actuals, options),
  }));
  const report = makeRankingReport(await Promise.all(scores), policyOf(options.policy), {
    ...DEFAULT_GATE,
    ...options.gate,
  });
  return documented(report, asJson.ranking);
}

/** What became of the targets between two forms. @param options.failOn changes that are no pass */
export function diff(
  before: Source,
  after: Source,
  { failOn = [] }: { readonly failOn?: readonly ChangeKind[] } = {},
): ComparisonReport & Documented {
  const report = diffForms(inputOf(before), inputOf(after), failOn);
  return documented(report, asJson.comparison);
}

/** Mends what is safe to mend; `after` is the text to write. */
export function fix(form: Source, { config }: Pick<CheckOptions, "config"> = {}): FixedForm {
  const { file, bytes } = inputOf(form);
  return fixForm(file, bytes, { settings: settingsOf(config, file) });
}

/** The file of actuals to fill in, as CSV text; `template` of a form with errors has none. */
export function template(form: Source, { language = "zh" }: { readonly language?: Language } = {}) {
  return csvTemplate(inputOf(form), language);
}

/** The same as the bytes of an .xlsx file. @throws MissingLibrary */
export async function templateXlsx(form: Source, { language = "zh" }: { readonly language?: Language } = {}) {
  return templateWorkbook(inputOf(form), language);
}

/** A form as data, with the findings of reading it; no form where it cannot be read in full. */
export function readForm(form: Source): FormDocument {
  const { file, bytes } = inputOf(form);
  return readFormFile(file, bytes);
}

/** The user's own policy; no policy where the file has errors. */
export function loadPolicy(source: Source): { readonly policy: Policy | undefined; readonly report: FileReport } {
  const { file, bytes } = inputOf(source);
  const { loaded, report } = loadPolicyFile(file, bytes);
  return { policy: loaded?.policy, report };
}

/** perf.config.yaml; no configuration where the file has errors. `extends` is for the caller to follow. */
export function loadConfig(source: Source): { readonly config: Config | undefined; readonly report: FileReport } {
  const { file, bytes } = inputOf(source);
  const { text, config, diagnostics } = readConfig(file, bytes, allCodes);
  return { config, report: makeFileReport(file, text, diagnostics) };
}

/** An earlier report of `score` as JSON, for `previous`; or why it cannot be used. */
export function loadReport(source: Source) {
  const { file, bytes } = inputOf(source);
  return readPrevious(file, bytes);
}

export function policyOf(choice: string | Policy = DEFAULT_POLICY): Policy {
  if (typeof choice !== "string") return choice;
  const named = policies.find(({ name }) => name === choice);
  if (named !== undefined) return named;
  const problem = { zh: `没有名为“${choice}”的评分办法`, en: `no policy is called “${choice}”` };
  const { en } = withSuggestion(
    problem,
    choice,
    policies.map(({ name }) => name),
  );
  throw new RangeError(en);
}

export function settingsOf(config: Config | undefined, file: string): Settings {
  return config === undefined ? NO_SETTINGS : settingsFor(config, file);
}
