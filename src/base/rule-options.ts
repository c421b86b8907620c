import type { Text } from "./language.ts";

/** What a configuration may choose about a rule. */
export type RuleOption = NumberOption | WordsOption;

/** A whole number from 0. */
export interface NumberOption {
  readonly kind: "number";
  readonly default: number;
  /** What is chosen, as a short noun phrase with its unit. */
  readonly title: Text;
}

/** A list of words, which takes the place of the default as a whole. */
export interface WordsOption {
  readonly kind: "words";
  readonly default: readonly string[];
  readonly title: Text;
  /** The words that there are; absent where it may be any. */
  readonly among?: readonly string[];
}

/** What is chosen. */
export type OptionValue = number | readonly string[];

/** By name, in camelCase as in the configuration. */
export type RuleOptions = Readonly<Record<string, RuleOption>>;

/** The value of each option. */
export type ValuesOf<Options extends RuleOptions> = {
  readonly [Name in keyof Options]: Options[Name] extends NumberOption ? number : readonly string[];
};

/** What a configuration says about the options of a rule, by name. */
export type ChosenOptions = ReadonlyMap<string, { readonly value: OptionValue }>;

/** The chosen value of each option, else its default. What a configuration says was held against its schema before. */
export function valuesOf<Options extends RuleOptions>(
  options: Options | undefined,
  chosen: ChosenOptions | undefined,
): ValuesOf<Options> {
  const values = Object.entries(options ?? {}).map(([name, option]) => [
    name,
    chosen?.get(name)?.value ?? option.default,
  ]);
  // TypeScript does not follow types through Object.fromEntries.
  return Object.fromEntries(values) as ValuesOf<Options>;
}
