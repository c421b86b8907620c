import type { Path, Place } from "../base/diagnostic.ts";
import { checkedBlocks, eachChecked, type Occurrence } from "../form/each-indicator.ts";
import type { Block, Form } from "../form/form.ts";
import { subjectOf } from "../form/subject-of.ts";
import { compareFacts } from "./compare-facts.ts";
import { compareTargets, effectiveNotation } from "./compare-targets.ts";
import type { ComparedForm, ComparedTarget, FormComparison, TargetChange } from "./comparison.ts";
import { type Match, matchIndicators } from "./match-indicators.ts";
import { pairBlocks } from "./pair-blocks.ts";
import { remarksAbout } from "./remarks-about.ts";
import { isRenamed, withRenamed } from "./renamed.ts";

/** A form, and where each part of it stands in the user's text. */
export interface PlacedForm {
  readonly form: Form;
  readonly locate: (path: Path) => Place;
}

/** The targets of two years, or of two versions of a form. */
export function compareForms(before: PlacedForm, after: PlacedForm): FormComparison {
  const pairs = pairBlocks(checkedBlocks(before.form), checkedBlocks(after.form));
  const wasBlock = (block: Block) => pairs.get(block) ?? block;
  const found = matchIndicators(eachChecked(before.form), eachChecked(after.form), true, wasBlock);
  const matches = withRenamed(found, wasBlock);
  return {
    before: factsOf(before.form),
    after: factsOf(after.form),
    changes: matches.map((match) => ({ ...changeOf(match, before, after), remarks: remarksAbout(match, wasBlock) })),
    facts: compareFacts(before.form, after.form, pairs),
  };
}

function factsOf(form: Form): ComparedForm {
  return { department: subjectOf(form), year: form.year };
}

function changeOf(
  { before, after }: Match<Occurrence, Occurrence>,
  one: PlacedForm,
  other: PlacedForm,
): Omit<TargetChange, "remarks"> {
  const years = { one: one.form.year, other: other.form.year };
  return {
    before: before && comparedTarget(before, one),
    after: after && comparedTarget(after, other),
    ...(before === undefined
      ? ({ kind: "added", because: undefined } as const)
      : after === undefined
        ? ({ kind: "removed", because: undefined } as const)
        : renamed(before, after, compareTargets(before.indicator, after.indicator, years))),
  };
}

/** Of a target that is as strict as it was, another name is what changed. */
function renamed(
  before: Occurrence,
  after: Occurrence,
  verdict: Pick<TargetChange, "kind" | "because">,
): Pick<TargetChange, "kind" | "because"> {
  return verdict.kind === "unchanged" && isRenamed(before, after) ? { ...verdict, kind: "renamed" } : verdict;
}

function comparedTarget({ block, indicator }: Occurrence, { locate }: PlacedForm): ComparedTarget {
  return {
    block,
    indicator,
    effectiveNotation: effectiveNotation(indicator),
    place: locate([...indicator.path, "target"]),
  };
}
