import { type Exact, exact, parseExact } from "../../base/exact.ts";
import { sentence, type Text } from "../../base/language.ts";
import type { PolicyExample } from "../../readers/settings/policy-file.ts";
import { score } from "../../score.ts";
import { printPoints, ratingOf, readPercent } from "../../scoring/figures/points.ts";
import { scoreExecution } from "../../scoring/points/execution.ts";
import type { Policy } from "../../settings/policy.ts";

/** One of a policy's own examples: what it says and what came of scoring it. */
export interface CheckedExample {
  readonly subject: Text;
  readonly expected: string;
  /** "?" where nothing could be scored. */
  readonly found: string;
  readonly formula: string;
  /** By which band, or why nothing could be scored. */
  readonly because: Text | undefined;
  readonly isRight: boolean;
}

/** Scores the examples of a policy by that policy. */
export function checkExamples(policy: Policy, examples: readonly PolicyExample[]): readonly CheckedExample[] {
  return examples.map((example) => {
    if ("total" in example) return checkRating(example, policy);
    return "executionRate" in example ? checkRate(example, policy) : checkIndicator(example, policy);
  });
}

function checkRating({ total, rating }: Extract<PolicyExample, { total: string }>, policy: Policy): CheckedExample {
  const found = ratingOf(exact(total), policy);
  const rest = { formula: "", because: undefined, isRight: found === rating };
  return { subject: ofTotal({ total }), expected: rating, found, ...rest };
}

function checkRate(
  { executionRate, points }: Extract<PolicyExample, { executionRate: string }>,
  policy: Policy,
): CheckedExample {
  const execution = scoreExecution({ rate: readPercent(executionRate), amounts: undefined }, policy);
  return compared(ofRate({ rate: executionRate }), points, execution?.score, policy, {
    formula: execution?.formula ?? "",
    because: execution?.because,
  });
}

type IndicatorExample = Extract<PolicyExample, { target: string }>;

/** A form of one indicator and its actuals, scored as any other. */
function checkIndicator(example: IndicatorExample, policy: Policy): CheckedExample {
  const { name, target, actual, points, class: level1 = "产出指标", unit = "", weight } = example;
  const form = {
    version: 1,
    year: 2023,
    department: { name: "示例单位" },
    indicators: [{ level1, name, target, ...(unit === "" ? {} : { unit }), weight: Number(weight) }],
  };
  const { rate = "", baseline = "", deduct = "", reviewed = "" } = example;
  const csv = [
    "indicator,actual,baseline,rate,deduct,reviewed,reason",
    [name, actual, baseline, rate, deduct, reviewed, "示例"]
      .map((field) => `"${field.replaceAll('"', '""')}"`)
      .join(","),
  ];
  const bytes = (text: string) => new TextEncoder().encode(text);
  const { scorecard } = score(
    { file: "form.yaml", bytes: bytes(JSON.stringify(form)) },
    { file: "actuals.csv", bytes: bytes(`${csv.join("\n")}\n`) },
    { policy },
  );
  const [one] = scorecard?.blocks.flatMap(({ indicators }) => indicators) ?? [];
  const found = one === undefined || one.formula === "" ? undefined : one.score;
  return compared(ofIndicator({ name, target, actual }), points, found, policy, {
    formula: one?.formula ?? "",
    because: one?.because,
  });
}

function compared(
  subject: Text,
  points: string,
  found: Exact | undefined,
  { places }: Policy,
  rest: Pick<CheckedExample, "formula" | "because">,
): CheckedExample {
  const expected = parseExact(points);
  const isRight = expected !== undefined && found !== undefined && expected.equals(found);
  return { subject, expected: points, found: found === undefined ? "?" : printPoints(found, places), ...rest, isRight };
}

const ofTotal = sentence({ zh: "总分 {total}", en: "a total of {total}" });
const ofRate = sentence({ zh: "预算执行率 {rate}", en: "a rate of execution of {rate}" });
const ofIndicator = sentence({ zh: "{name} {target}，实际 {actual}", en: "{name} {target}, actual {actual}" });
