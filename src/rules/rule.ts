import type { Path, Severity } from "../base/diagnostic.ts";
import type { Text } from "../base/language.ts";
import type { ReviewItemId } from "../base/review-item.ts";
import { type ChosenOptions, type RuleOptions, type ValuesOf, valuesOf } from "../base/rule-options.ts";
import type { Draft } from "../form/form.ts";
import type { UnitSplit } from "../indicator/unit-split.ts";

/** What a rule has to say about one place of a form. Code, severity and position are stamped on by the runner. */
export interface Finding {
  readonly path: Path;
  /** Which half of the entry is in question; the value unless told. */
  readonly at?: "key" | "value";
  readonly message: Text;
  readonly help?: Text;
  /** Where this finding weighs differently from the others of its rule. */
  readonly severity?: Severity;
  /**
   * What must have been read in full for this to be said, "*" standing for every key or item: that something is nowhere,
   * or that a sum is wrong, cannot be told from half a form.
   */
  readonly restsOn?: readonly Path[];
  /** What mends it: targets to be written apart from their units. */
  readonly splits?: () => readonly UnitSplit[];
}

/** What a person needs to know about a check. */
interface RuleFacts {
  /** "family/name"; the file is rules/family/name.ts and the examples are in examples/rules/family/name/. */
  readonly code: string;
  readonly severity: Severity;
  /** The question of a reviewer that it answers. */
  readonly aspect: ReviewItemId;
  /** What the rule finds, as a short noun phrase. */
  readonly title: Text;
  /** Why it matters and how to mend it, in a few sentences. */
  readonly explanation: Text;
  /** The document that asks for it, by number; absent where the rule is good practice. */
  readonly basis?: Text;
}

/** One check: a pure function, and what a person needs to know about it. */
export interface Rule extends RuleFacts {
  /** What perf.config.yaml may choose about it. */
  readonly options: RuleOptions;
  /** @param chosen what the configuration says about its options */
  readonly check: (form: Draft, chosen?: ChosenOptions) => Iterable<Finding>;
}

/** A rule as it is written down: its check is given the value of each of its options. */
interface RuleDefinition<Options extends RuleOptions> extends RuleFacts {
  readonly options?: Options;
  readonly check: (form: Draft, values: ValuesOf<Options>) => Iterable<Finding>;
}

export function defineRule<Options extends RuleOptions = Readonly<Record<never, never>>>(
  rule: RuleDefinition<Options>,
): Rule {
  const { options, check } = rule;
  return { ...rule, options: options ?? {}, check: (form, chosen) => check(form, valuesOf(options, chosen)) };
}
