import type { Diagnostic, Fix, Place, Severity } from "./diagnostic.ts";
import type { Text } from "./language.ts";
import type { RuleOptions } from "./rule-options.ts";

/** What a person needs to know about a code. */
export interface CodeFacts {
  /** "family/name", stable and documented: "shape/unknown-key". */
  readonly code: string;
  /** That of its most severe finding. */
  readonly severity: Severity;
  /** What is found, as a short noun phrase. */
  readonly title: Text;
  /** Why it matters and how to mend it, in a few sentences. */
  readonly explanation: Text;
  /** The document that asks for it, by number; absent where it is good practice. */
  readonly basis?: Text;
  /** Whether its errors say that a form or an actual was not read, so that nobody may set them aside. */
  readonly binding: boolean;
  /** What a configuration may choose about it. */
  readonly options?: RuleOptions;
}

/** One sentence in which a finding of a code can be told. */
interface Wording {
  readonly severity: Severity;
  // `never` is what every parameter type can be narrowed to; the values are checked where a wording is used.
  readonly message: (params: never) => Text;
  /** Undefined where the values leave nothing to say. */
  readonly help?: (params: never) => Text | undefined;
}

interface Definition<Wordings> extends Omit<CodeFacts, "code" | "severity"> {
  readonly wordings: Wordings;
}

/** A finding before it is known where. */
export type Remark = Omit<Diagnostic, "place" | "fix">;

/** Makes the finding for a place, from the values of the placeholders in message and help. */
export interface Word<Params> {
  (place: Place, params: Params, fix?: Fix): Diagnostic;
  readonly code: string;
  /** The same without its place. */
  readonly remark: (params: Params) => Remark;
}

type ParamsOf<One> = One extends { readonly message: (params: infer Message) => Text }
  ? Message & (One extends { readonly help: (params: infer Help) => Text | undefined } ? Help : unknown)
  : never;

/** A code with a maker of findings for each of its wordings. */
export type DefinedCode<Code extends string, Wordings> = CodeFacts & { readonly code: Code } & {
  readonly [Name in keyof Wordings]: Word<ParamsOf<Wordings[Name]>>;
};

/** Everything about a code in one place: `code.wording(place, params)` makes its finding. A code's only wording is called `here`. */
export function defineCode<const Code extends string, const Wordings extends Readonly<Record<string, Wording>>>(
  code: Code,
  { wordings, ...facts }: Definition<Wordings>,
): DefinedCode<Code, Wordings> {
  const severity = mostSevere(Object.values(wordings).map((wording) => wording.severity));
  const words = Object.entries(wordings).map(([name, wording]) => [name, wordOf(code, facts.binding, wording)]);
  return { ...facts, code, severity, ...Object.fromEntries(words) };
}

function wordOf(code: string, isBindingCode: boolean, { severity, message, help }: Wording): Word<never> {
  // A warning says that something was read, if perhaps not as it was meant.
  const binding = isBindingCode && severity === "error";
  const remark = (params: never): Remark => {
    const remedy = help?.(params);
    return {
      code,
      severity,
      ...(binding && { binding }),
      message: message(params),
      ...(remedy && { help: remedy }),
    };
  };
  return Object.assign(
    (place: Place, params: never, fix?: Fix): Diagnostic => ({ ...remark(params), ...(fix && { fix }), place }),
    { code, remark },
  );
}

const BY_SEVERITY = ["error", "warning", "info"] as const satisfies readonly Severity[];

function mostSevere(severities: readonly Severity[]): Severity {
  return BY_SEVERITY.find((severity) => severities.includes(severity)) ?? "info";
}
