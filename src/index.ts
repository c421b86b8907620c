/**
 * The library: pure, without files, process or console; it runs in browsers too. Numbers come as exact fractions or as
 * decimal strings. The JSON of each report is that of the schemas.
 */
export { allCodes } from "./all-codes.ts";
export type { CodeFacts } from "./base/define-code.ts";
export type { Diagnostic, Edit, Fix, Path, Place, Point, Severity } from "./base/diagnostic.ts";
export type { Exact } from "./base/exact.ts";
export { exact, parseExact, printExact } from "./base/exact.ts";
export type { Language, Text } from "./base/language.ts";
export { MissingLibrary } from "./base/optional-library.ts";
export type { NumberOption, OptionValue, RuleOption, RuleOptions, WordsOption } from "./base/rule-options.ts";
export type {
  ChangeKind,
  ComparedForm,
  ComparedTarget,
  FactChange,
  FormComparison,
  IndicatorMovement,
  Movement,
  TargetChange,
} from "./comparing/comparison.ts";
export type { ExportedForm, Layout } from "./export/export-form.ts";
export type {
  AmountParts,
  Band,
  Block,
  Budget,
  Department,
  Draft,
  Form,
  FormKind,
  Funds,
  FundsRow,
  Indicator,
  Project,
  Target,
} from "./form/form.ts";
export type {
  ComparisonFormatter,
  Format,
  MonitoringFormatter,
  ReadingFormatter,
  Rendered,
  Style,
  Tool,
} from "./formatters/formatter.ts";
export type { FormatName } from "./formatters/index.ts";
export { formatNames } from "./formatters/index.ts";
export type { Imported, ImportedForm } from "./import-forms.ts";
export type { Level1 } from "./indicator/level1.ts";
export type { UnitSplit } from "./indicator/unit-split.ts";
export type { ImportOptions } from "./library/office.ts";
export { exportForm, importForms } from "./library/office.ts";
export type { Documented, RenderOptions, TextFormat } from "./library/render.ts";
export { render, renderComparison, renderRanking } from "./library/render.ts";
export type { Source } from "./library/source.ts";
export type { CheckOptions, ScoreOptions } from "./library/stories.ts";
export {
  diff,
  fix,
  loadConfig,
  loadPolicy,
  loadReport,
  rank,
  readForm,
  score,
  template,
  templateXlsx,
  validate,
} from "./library/stories.ts";
export type { AsOf } from "./monitoring/as-of.ts";
export type {
  Light,
  Likelihood,
  MonitoredExecution,
  MonitoredIndicator,
  MonitoringSheet,
  Pace,
} from "./monitoring/sheet.ts";
export type { Question as ActualQuestion } from "./phrase/actual/question.ts";
export type { ActualReading, ActualValue } from "./phrase/actual-value.ts";
export type {
  Amount,
  Approximate,
  Base,
  BaseName,
  Bound,
  Change,
  Comparator,
  Compound,
  CompoundPart,
  Deadline,
  Grade,
  Interval,
  NotApplicable,
  Operator,
  PartialDate,
  Per,
  Period,
  Qualitative,
  Rank,
  Ratio,
  Reference,
  Scale,
  SimpleComparator,
  Tolerance,
  Vague,
  Value,
  YesNo,
} from "./phrase/comparator.ts";
export { describeComparator } from "./phrase/describe.ts";
export type { ActualFlag } from "./phrase/messages.ts";
export { parseComparator, printComparator } from "./phrase/notation.ts";
export { readActual } from "./phrase/read-actual.ts";
export { type Context as TargetContext, readTarget as normalizeTarget } from "./phrase/read-target.ts";
export type { Ambiguity, Reading, ReadTarget, UnreadTarget } from "./phrase/reading.ts";
export type { Address } from "./readers/documents/document.ts";
export type { PdfLibrary } from "./readers/documents/pdf-page.ts";
export type { LoadPdf } from "./readers/documents/read-document.ts";
export type { FormDocument } from "./readers/form/read-yaml-form.ts";
export type { FundColumn, FundKind, FundsRow as RecognisedFundsRow } from "./recognising/funds.ts";
export type { IndicatorRow } from "./recognising/indicator-row.ts";
export type { FieldValue, TaskFields } from "./recognising/line-fields.ts";
export type { Mark } from "./recognising/mark.ts";
export type { SkippedSheet } from "./recognising/recognise.ts";
export type { FormField, NotPlaced, RecognisedBlock, RecognisedForm } from "./recognising/recognised-form.ts";
export type { ComparisonReport } from "./report/comparison-report.ts";
export type { BlockMinimum, FailingVerdict, Gate } from "./report/gate.ts";
export { DEFAULT_GATE } from "./report/gate.ts";
export type { MonitoringReport } from "./report/monitoring-report.ts";
export type {
  AcrossForms,
  AcrossRow,
  DepartmentTotal,
  Money,
  PreviousForm,
  PreviousRanking,
  RankedForm,
  Ranking,
  ScoredForm,
  Standing,
} from "./report/ranking.ts";
export type { FormReport, RankingReport } from "./report/ranking-report.ts";
export type {
  Condition,
  FileReport,
  FormFacts,
  Report,
  ScoreReport,
  Summary,
  ValidationReport,
} from "./report/report.ts";
export type { Judged, JudgeOptions } from "./scoring/judge.ts";
export { judge } from "./scoring/judge.ts";
export type {
  AdjustmentScore,
  BlockScore,
  ClassScore,
  ExecutionScore,
  IndicatorScore,
  LeftOut,
  PreviousIndicator,
  PreviousScore,
  Published,
  PublishedFigure,
  Rating,
  Scorecard,
  Verdict,
} from "./scoring/scorecard.ts";
export type { Applied } from "./screening/apply-fixes.ts";
export { applyFixes } from "./screening/apply-fixes.ts";
export type { Config, FilePatterns, Layer, Level, Setting, Settings, Written } from "./settings/config.ts";
export { DEFAULT_POLICY, policies } from "./settings/named-policies.ts";
export type {
  Adjustment,
  BandScale,
  ClassMinimum,
  Decimal,
  DeviationBand,
  EachScale,
  EveryScale,
  ExecutionBand,
  ExecutionRule,
  GradeBand,
  LateStep,
  MissingClass,
  OverStep,
  Policy,
  RatingBoundary,
  ScaleBand,
  ScaleOn,
  Steps,
  TickScale,
  TotalShares,
} from "./settings/policy.ts";
export type { FixedForm } from "./validate.ts";
