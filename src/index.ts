export type { Diagnostic, Edit, Fix, Path, Place, Point, Severity } from "./base/diagnostic.ts";
export { type Exact, parseExact, printExact } from "./base/exact.ts";
export type { Language, Text } from "./base/language.ts";
export type { ChangeKind, ComparedTarget, FormComparison, Movement, TargetChange } from "./comparing/comparison.ts";
export { diff } from "./diff.ts";
export type { ActualRow, Cell } from "./form/actuals.ts";
export type { Block, Budget, Department, Draft, Form, Indicator, Target } from "./form/form.ts";
export { type Imported, type ImportedForm, type ImportOptions, importForms } from "./import-forms.ts";
export { type Judged, type JudgeOptions, judge } from "./judge.ts";
export type { Comparator, SimpleComparator } from "./phrase/comparator.ts";
export { describeComparator } from "./phrase/describe.ts";
export { parseComparator, printComparator } from "./phrase/notation.ts";
export { type ActualQuestion, readActual } from "./phrase/read-actual.ts";
export { readTarget as normalizeTarget } from "./phrase/read-target.ts";
export type { Ambiguity, Evidence, Reading, Role } from "./phrase/reading.ts";
export { readActualsCsv } from "./readers/actuals/read-actuals-csv.ts";
export { readForm } from "./readers/form/read-form.ts";
export type { FormDocument } from "./readers/form/read-yaml-form.ts";
export type { ComparisonReport } from "./report/comparison-report.ts";
export { type BlockMinimum, DEFAULT_GATE, type Gate } from "./report/gate.ts";
export { makeScoreReport, makeValidationReport } from "./report/make-report.ts";
export type { DepartmentTotal, RankedForm, Ranking } from "./report/ranking.ts";
export { type FormReport, makeRankingReport, type RankingReport } from "./report/ranking-report.ts";
export type { FileReport, Report, ScoreReport, Summary, ValidationReport } from "./report/report.ts";
export {
  type ActualsFile,
  type CsvFile,
  type InputFile,
  loadPolicy,
  openActuals,
  readPrevious,
  score,
} from "./score.ts";
export { scoreForm } from "./scoring/score-form.ts";
export type {
  BlockScore,
  ClassScore,
  ExecutionScore,
  IndicatorScore,
  PreviousScore,
  Rating,
  Scorecard,
  Verdict,
} from "./scoring/scorecard.ts";
export { DEFAULT_POLICY, type LoadedPolicy, policies } from "./settings/named-policies.ts";
export type { Policy } from "./settings/policy.ts";
export { type Template, type TemplateWorkbook, template, templateWorkbook } from "./template/template.ts";
export { validate } from "./validate.ts";
