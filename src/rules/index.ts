import { budgetAdjustedMuch } from "./budget/adjusted-much.ts";
import { budgetCostAboveTotal } from "./budget/cost-above-total.ts";
import { budgetSources } from "./budget/sources.ts";
import { budgetSumMismatch } from "./budget/sum-mismatch.ts";
import { budgetTaskAmounts } from "./budget/task-amounts.ts";
import { classBoilerplateLevel2 } from "./class/boilerplate-level2.ts";
import { classDiffersBetweenBlocks } from "./class/differs-between-blocks.ts";
import { classInputAsOutput } from "./class/input-as-output.ts";
import { classKindMismatch } from "./class/kind-mismatch.ts";
import { classLevel2Mismatch } from "./class/level2-mismatch.ts";
import { classMissingLevel1 } from "./class/missing-level1.ts";
import { classOutputAsBenefit } from "./class/output-as-benefit.ts";
import { classPlaceholderLevel2 } from "./class/placeholder-level2.ts";
import { classSatisfactionAsBenefitOnly } from "./class/satisfaction-as-benefit-only.ts";
import { classSatisfactionNotSatisfaction } from "./class/satisfaction-not-satisfaction.ts";
import { classSatisfactionUnderBenefit } from "./class/satisfaction-under-benefit.ts";
import { classUnknownLevel1 } from "./class/unknown-level1.ts";
import { contactPersonalData } from "./contact/personal-data.ts";
import { coverageDepartmentOnly } from "./coverage/department-only.ts";
import { coverageMissingClass } from "./coverage/missing-class.ts";
import { coverageMissingKind } from "./coverage/missing-kind.ts";
import { coverageThinTask } from "./coverage/thin-task.ts";
import { dateAfterYearStart } from "./date/after-year-start.ts";
import { nameDuplicate } from "./name/duplicate.ts";
import { nameGeneric } from "./name/generic.ts";
import { nameIsSentence } from "./name/is-sentence.ts";
import { nameNearDuplicate } from "./name/near-duplicate.ts";
import { nameNoMeasure } from "./name/no-measure.ts";
import { namePlaceholder } from "./name/placeholder.ts";
import { nameQuestion } from "./name/question.ts";
import { nameTwoInOne } from "./name/two-in-one.ts";
import { nameUnknownWhole } from "./name/unknown-whole.ts";
import type { Rule } from "./rule.ts";
import { targetAmbiguous } from "./target/ambiguous.ts";
import { targetChangedInYear } from "./target/changed-in-year.ts";
import { targetDeadlineOutsideYear } from "./target/deadline-outside-year.ts";
import { targetDiffersBetweenBlocks } from "./target/differs-between-blocks.ts";
import { targetDirectionSuspect } from "./target/direction-suspect.ts";
import { targetDirectionUnknown } from "./target/direction-unknown.ts";
import { targetImplausible } from "./target/implausible.ts";
import { targetImpliedOperator } from "./target/implied-operator.ts";
import { targetMostlyQualitative } from "./target/mostly-qualitative.ts";
import { targetNameUnitMismatch } from "./target/name-unit-mismatch.ts";
import { targetNoBaseline } from "./target/no-baseline.ts";
import { targetNoBindingDeadline } from "./target/no-binding-deadline.ts";
import { targetNotAboveBaseline } from "./target/not-above-baseline.ts";
import { targetNotApplicableWithWeight } from "./target/not-applicable-with-weight.ts";
import { targetNotMeasurable } from "./target/not-measurable.ts";
import { targetSameValue } from "./target/same-value.ts";
import { targetTrivial } from "./target/trivial.ts";
import { targetUnitInPhrase } from "./target/unit-in-phrase.ts";
import { targetUnitMissing } from "./target/unit-missing.ts";
import { targetUnreadable } from "./target/unreadable.ts";
import { textExplanationRepeatsName } from "./text/explanation-repeats-name.ts";
import { textGoalFigureUncovered } from "./text/goal-figure-uncovered.ts";
import { textGoalWithoutFigure } from "./text/goal-without-figure.ts";
import { textOtherYear } from "./text/other-year.ts";
import { unitAbsurd } from "./unit/absurd.ts";
import { weightDefaulted } from "./weight/defaulted.ts";
import { weightSumMismatch } from "./weight/sum-mismatch.ts";
import { weightTooHeavy } from "./weight/too-heavy.ts";

/** Every rule, in the order in which it is documented. */
export const rules: readonly Rule[] = [
  budgetSumMismatch,
  budgetTaskAmounts,
  budgetSources,
  budgetCostAboveTotal,
  budgetAdjustedMuch,
  classUnknownLevel1,
  classMissingLevel1,
  classBoilerplateLevel2,
  classPlaceholderLevel2,
  classSatisfactionNotSatisfaction,
  classOutputAsBenefit,
  classDiffersBetweenBlocks,
  classSatisfactionUnderBenefit,
  classLevel2Mismatch,
  classKindMismatch,
  classInputAsOutput,
  classSatisfactionAsBenefitOnly,
  targetDiffersBetweenBlocks,
  targetUnreadable,
  targetAmbiguous,
  targetImpliedOperator,
  targetDirectionUnknown,
  targetNotMeasurable,
  targetNoBaseline,
  targetUnitMissing,
  targetUnitInPhrase,
  targetNameUnitMismatch,
  targetDirectionSuspect,
  targetImplausible,
  targetNotApplicableWithWeight,
  targetDeadlineOutsideYear,
  targetSameValue,
  targetMostlyQualitative,
  targetTrivial,
  targetNotAboveBaseline,
  targetNoBindingDeadline,
  targetChangedInYear,
  unitAbsurd,
  coverageMissingClass,
  coverageMissingKind,
  coverageThinTask,
  coverageDepartmentOnly,
  nameDuplicate,
  nameIsSentence,
  nameTwoInOne,
  namePlaceholder,
  nameGeneric,
  nameQuestion,
  nameNoMeasure,
  nameNearDuplicate,
  nameUnknownWhole,
  textExplanationRepeatsName,
  textGoalWithoutFigure,
  textOtherYear,
  textGoalFigureUncovered,
  weightSumMismatch,
  weightDefaulted,
  weightTooHeavy,
  dateAfterYearStart,
  contactPersonalData,
];
