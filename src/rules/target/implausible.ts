import { type Exact, HUNDRED, parseExact, ZERO } from "../../base/exact.ts";
import { sentence, type Text } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import type { Indicator } from "../../form/form.ts";
import { nameMeasure } from "../../indicator/name-measure.ts";
import { isShareOfWhole } from "../../indicator/share-of-whole.ts";
import { spreadsheetArtefact } from "../../indicator/spreadsheet-artefact.ts";
import { printedTarget, targetParts } from "../../indicator/target-parts.ts";
import type { Bound, SimpleComparator } from "../../phrase/comparator.ts";
import { defineRule } from "../rule.ts";

export const targetImplausible = defineRule({
  code: "target/implausible",
  severity: "warning",
  aspect: "reasonable",
  title: { zh: "目标值不合常理", en: "value that cannot be meant" },
  explanation: {
    zh: "有些数值不可能是本意：合格率 292%（多半是把 ≥92% 的“≥”识别成了 2）、数量为负、合格率 0.95（表格里 95% 丢了格式）、完成时间 44561（表格里的日期变成了序号）、区间下限大于上限。程序照字面读，不替人改；请核对原表改正。",
    en: "Some values cannot be meant: 合格率 292% (a scanner read the ≥ of ≥92% as 2), a negative count, 合格率 0.95 (a spreadsheet lost the format of 95%), a date 44561 (a spreadsheet's day number), an interval whose lower end is above the upper. They are read as they stand and corrected by nobody; compare with the original and mend them.",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, path } = indicator;
      const doubt = targetParts(indicator)
        .map((part) => doubtOf(part, indicator))
        .find((found) => found !== undefined);
      if (doubt === undefined) continue;
      yield { path: [...path, "target"], message: IMPLAUSIBLE({ name, text: printedTarget(indicator), doubt }) };
    }
  },
});

function doubtOf(part: SimpleComparator, indicator: Indicator): Text | undefined {
  if (part.kind === "interval") return isBelow(part.upper, part.lower) ? DOUBTS.upsideDown : undefined;
  if (part.kind === "period") return isReversed(part.from, part.to) ? DOUBTS.upsideDown : undefined;
  if (part.kind !== "bound") return undefined;
  const artefact = spreadsheetArtefact(indicator, part);
  if (artefact !== undefined) return DOUBTS[artefact];
  const value = parseExact(part.value) ?? ZERO;
  if (isAboveAll(part, value, indicator.name))
    return part.implied && /^2\d\d/.test(part.value) ? DOUBTS.scanned : DOUBTS.aboveAll;
  return value.compare(ZERO) < 0 && nameMeasure(indicator.name) === "count" ? DOUBTS.negative : undefined;
}

function isBelow(a: string, b: string): boolean {
  const [left, right] = [parseExact(a), parseExact(b)];
  return left !== undefined && right !== undefined && left.compare(right) < 0;
}

/** ISO dates of equal precision compare as text; without a year they may run over its end. */
function isReversed(from: string, to: string): boolean {
  return /^\d{4}/.test(from) && /^\d{4}/.test(to) && from.length === to.length && to < from;
}

function isAboveAll({ op, unit }: Bound, value: Exact, name: string): boolean {
  if (unit !== "%" || !isShareOfWhole(name)) return false;
  return value.compare(HUNDRED) > 0 ? op !== "<=" && op !== "<" : value.compare(HUNDRED) === 0 && op === ">";
}

const DOUBTS = {
  upsideDown: { zh: "下限大于上限", en: "the lower end is above the upper one" },
  aboveAll: { zh: "不可能超过 100%", en: "it cannot exceed 100%" },
  scanned: { zh: "不可能超过 100%，是否把“≥”识别成了“2”", en: "it cannot exceed 100%; was a ≥ scanned as 2?" },
  negative: { zh: "数量不可能为负", en: "a count cannot be negative" },
  "decimal-share": {
    zh: "是否为百分比丢了格式，如 95% 变成 0.95",
    en: "did a percentage lose its format, as when 95% becomes 0.95?",
  },
  "date-serial": {
    zh: "像是表格里的日期序号，请写成年月日",
    en: "it looks like a spreadsheet's day number; write the date",
  },
} satisfies Record<string, Text>;

const IMPLAUSIBLE = sentence({
  zh: "“{name}”的预期指标“{text}”不合常理：{doubt}",
  en: "“{name}”: target “{text}” cannot be meant: {doubt}",
});
