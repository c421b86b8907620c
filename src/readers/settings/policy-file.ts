import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Text } from "../../base/language.ts";
import { suggestion } from "../../base/suggestion.ts";
import { policies } from "../../settings/named-policies.ts";
import type { Decimal, OverStep, Policy } from "../../settings/policy.ts";
import { locate } from "../yaml/locate.ts";
import { type Misshape, toPlain } from "../yaml/misshapes.ts";
import type { RawNode } from "../yaml/raw.ts";
import type { PlaceOf } from "../yaml/reading.ts";
import { checkShape } from "./check-shape.ts";
import { policyFindings } from "./policy-findings.ts";
import { policySchema } from "./policy-schema.generated.ts";

/** A policy file that has the shape of schemas/policy.schema.json: a named policy, and what is different from it. */
export type PolicyFile = Omit<Partial<Policy>, "overAchievement"> & {
  readonly extends: string;
  readonly overAchievement?: Decimal | readonly WrittenOverStep[];
  readonly examples?: readonly PolicyExample[];
};

/** A step of which only the beginning has to be written. */
type WrittenOverStep = Partial<OverStep> & Pick<OverStep, "from">;

/** What a policy gives, by its own word: for an indicator, a rate of execution or a total. */
export type PolicyExample =
  | {
      readonly name: string;
      readonly class?: string;
      readonly target: string;
      readonly unit?: string;
      readonly actual: string;
      readonly rate?: string;
      readonly baseline?: string;
      readonly deduct?: Decimal;
      readonly reviewed?: Decimal;
      readonly weight: Decimal;
      readonly points: Decimal;
    }
  | { readonly executionRate: string; readonly points: Decimal }
  | { readonly total: Decimal; readonly rating: string };

/** What the file says, with everything filled in that it may leave out. */
export function ownValues({ extends: _, examples: __, overAchievement, ...own }: PolicyFile): Partial<Policy> {
  return overAchievement === undefined ? own : { ...own, overAchievement: overSteps(overAchievement) };
}

function overSteps(written: Decimal | readonly WrittenOverStep[]): readonly OverStep[] {
  const steps = typeof written === "string" ? [{ from: written }] : written;
  return steps.map(({ from, when = "floor", reason = "required", deduct = "0" }: WrittenOverStep) => ({
    from,
    when,
    reason,
    deduct: deduct.replace("%", ""),
  }));
}

export interface CheckedPolicy {
  /** Absent where the shape is wrong. */
  readonly policyFile: PolicyFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Holds the values against the schema of a policy file. */
export function checkPolicyFile(root: RawNode, placeOf: PlaceOf): CheckedPolicy {
  const value = toPlain(root, policySchema.root);
  if (isPolicyFile(value)) return { policyFile: value, diagnostics: [] };
  const diagnostics = checkShape(root, value, placeOf, policySchema, {
    file: { zh: "评分办法", en: "the policy" },
    unknownKey: policyFindings.unknownKey.here,
    missingKey: policyFindings.missingKey.here,
    wrongValue: policyFindings.wrongValue.here,
    expected,
    special: ({ instancePath, path, node }) =>
      instancePath === "/extends" && node.kind === "scalar"
        ? unknownBase(node.source, locate(root, path, "value", placeOf))
        : undefined,
  });
  return { policyFile: undefined, diagnostics };
}

function isPolicyFile(value: unknown): value is PolicyFile {
  return policySchema.validate(value);
}

function unknownBase(name: string, place: Diagnostic["place"]): Diagnostic {
  const names = policies.map((policy) => policy.name);
  return policyFindings.unknownBase.here(place, { name, ...suggestion(name, names) });
}

function expected({ schemaPath, keyword, path }: Misshape): Text | undefined {
  const [, number = ""] = /^#\/\$defs\/(decimal|percent|positive)\//.exec(schemaPath) ?? [];
  const key = String(path.findLast((step) => typeof step === "string"));
  const isPlain = keyword === "type" || keyword === "enum";
  return NUMBERS[number] ?? (isPlain ? undefined : VALUES[key]);
}

const NUMBERS: Readonly<Record<string, Text>> = {
  decimal: { zh: "数，例如 12.5", en: "a number such as 12.5" },
  positive: { zh: "大于 0 的数", en: "a number above 0" },
  percent: { zh: " 0 到 100 的数", en: "a number from 0 to 100" },
};

/** What a key may have, where a limit says it to machines only. */
const VALUES: Readonly<Record<string, Text>> = {
  places: { zh: " 0 到 6 的整数", en: "a whole number from 0 to 6" },
  days: { zh: "不小于 1 的整数", en: "a whole number from 1" },
  grades: { zh: "至少两档的列表", en: "a list of at least two grades" },
  ratings: { zh: "至少两级的列表", en: "a list of at least two ratings" },
  classes: { zh: "至少一个一级指标的分值", en: "the points of at least one class" },
  to: { zh: "不重复的类，至少一个", en: "at least one class, each of them once" },
  bands: { zh: "至少一个区间", en: "at least one band" },
};
