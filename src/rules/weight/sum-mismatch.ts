import { type Exact, exact, HUNDRED, parseExact, printExact, ZERO } from "../../base/exact.ts";
import { sentence } from "../../base/language.ts";
import { blockLabel } from "../../form/block-label.ts";
import { inEveryIndicator } from "../../form/each-indicator.ts";
import type { Block, Indicator } from "../../form/form.ts";
import { nameKey } from "../../indicator/plain-name.ts";
import { defineRule, type Finding } from "../rule.ts";

export const weightSumMismatch = defineRule({
  code: "weight/sum-mismatch",
  severity: "error",
  aspect: "in-full",
  title: { zh: "分值合计不对", en: "points that do not add up" },
  explanation: {
    zh: "一个指标块的分值合计应为 100；预算执行率另占 10 分的，指标合计 90。一级指标栏印有分值的（产出指标（50分）），其下各指标之和应等于它。没有填分值的指标按 0 分计入。请核对各指标分值。",
    en: "The points of a block add up to 100, or to 90 where the execution of the budget holds the other 10. Where the class is printed with its points (产出指标（50分）), its indicators add up to them. An indicator without points counts as 0. Check the points one by one.",
  },
  basis: {
    zh: "财预〔2020〕10号附件：自评总分 100 分，其中预算执行率 10 分",
    en: "财预〔2020〕10号, annex: 100 points in all, 10 of them for the execution of the budget",
  },
  *check({ blocks }) {
    const isShared = isWhole(sumOf(blocks.flatMap(({ indicators }) => indicators)));
    for (const block of blocks) {
      const wrongClasses = [...classFindings(block)];
      yield* wrongClasses;
      const sum = sumOf(block.indicators);
      // The blocks may share the points among them; and a wrong class makes its block wrong, which needs no second finding.
      const isRight = isShared || wrongClasses.length > 0 || sum.equals(ZERO) || isWhole(sum);
      if (!isRight) yield blockFinding(block, sum);
    }
  },
});

const WITHOUT_EXECUTION = exact(90);

function isWhole(sum: Exact): boolean {
  return sum.equals(HUNDRED) || sum.equals(WITHOUT_EXECUTION);
}

function sumOf(indicators: readonly Indicator[]): Exact {
  return indicators.reduce((sum, { weight }) => sum.add(weight ?? ZERO), ZERO);
}

function blockFinding(block: Block, sum: Exact): Finding {
  const missing = block.indicators.filter(({ weight }) => weight === undefined);
  return {
    path: [...block.path, "indicators"],
    at: "key",
    restsOn: inEveryIndicator("weight"),
    message: BLOCK_SUM({ block: blockLabel(block), sum: printExact(sum) }),
    ...(missing.length > 0 && {
      help: MISSING({ count: missing.length, names: firstNames(missing) }),
    }),
  };
}

function firstNames(indicators: readonly Indicator[]): string {
  const names = indicators.slice(0, 5).map(({ name }) => `“${name}”`);
  return [...names, ...(indicators.length > 5 ? ["…"] : [])].join(" ");
}

function* classFindings({ indicators, path }: Block): Generator<Finding> {
  const classes = indicators.map(({ level1 }) => level1).filter((level1) => printedPoints(level1) !== undefined);
  for (const level1 of new Set(classes)) {
    const members = indicators.filter((indicator) => indicator.level1 === level1);
    const expected = printedPoints(level1);
    const [first] = members;
    if (expected === undefined || first === undefined || members.every(({ weight }) => weight === undefined)) continue;
    const sum = sumOf(members);
    if (sum.equals(expected)) continue;
    const words = { level1, sum: printExact(sum), expected: printExact(expected) };
    const restsOn = [[...path, "indicators", "*", "weight"]];
    yield { path: [...first.path, "level1"], message: CLASS_SUM(words), restsOn };
  }
}

/** 产出指标（50分） → 50 */
function printedPoints(level1: string): Exact | undefined {
  const [, points = ""] = /(?<!\d)(\d+(?:\.\d+)?)分/.exec(nameKey(level1)) ?? [];
  return parseExact(points);
}

const BLOCK_SUM = sentence({
  zh: "{block}的分值合计 {sum}，应为 100（预算执行率另占 10 分时为 90）",
  en: "points of {block} add up to {sum}, expected 100 (or 90 beside 10 for the execution of the budget)",
});

const MISSING = sentence({
  zh: "{count} 个指标没有分值：{names}",
  en: "indicators without points ({count}): {names}",
});

const CLASS_SUM = sentence({
  zh: "“{level1}”下各指标分值合计 {sum}，应为 {expected}",
  en: "the indicators under “{level1}” add up to {sum} points, expected {expected}",
});
