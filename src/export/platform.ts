import { printExact } from "../base/exact.ts";
import type { Form, Indicator } from "../form/form.ts";
import { printedTarget } from "../indicator/target-parts.ts";
import { unitSplit } from "../indicator/unit-split.ts";
import type { Bound } from "../phrase/comparator.ts";
import { cell, type Sheet } from "./sheet.ts";

/** The columns that the systems of provinces take. */
const HEADS = ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重"] as const;

/** A row for each indicator of the year; sign, value and unit apart where the target is one number. */
export function platformRows({ blocks }: Form): readonly (readonly string[])[] {
  const indicators = blocks.flatMap((block) => block.indicators);
  return [HEADS, ...indicators.map(rowOf)];
}

/** The same as a sheet. */
export function platformSheet(form: Form): Sheet {
  const [heads = [], ...rows] = platformRows(form);
  return {
    name: "绩效指标",
    widths: [14, 20, 36, 10, 16, 10, 8],
    cells: [
      ...heads.map((head, column) => cell(0, column, column, head, "head")),
      ...rows.flatMap((row, index) => row.map((text, column) => cell(index + 1, column, column, text, "text"))),
    ],
    repeated: 0,
  };
}

function rowOf(indicator: Indicator): readonly string[] {
  const { level1, level2, name, weight } = indicator;
  const { sign, value, unit } = partsOf(indicator);
  return [level1, level2, name, sign, value, unit, weight === undefined ? "" : printExact(weight)];
}

const SIGNS: Readonly<Record<Bound["op"], string>> = { ">=": "≥", "<=": "≤", ">": ">", "<": "<", "=": "=" };

/** What is no plain threshold stays the phrase that it is, without a sign: none is invented. */
function partsOf(indicator: Indicator): { readonly sign: string; readonly value: string; readonly unit: string } {
  const { target, sign, unit } = indicator;
  if (sign !== "") return { sign, value: target.written, unit };
  const { comparator } = target.reading;
  if (comparator?.kind === "qualitative") return { sign: "定性", value: target.text, unit };
  if (comparator?.kind !== "bound" || comparator.per !== undefined)
    return { sign: "", value: printedTarget(indicator), unit: "" };
  const number = target.reading.evidence.filter(({ role }) => role === "number").map(({ text }) => text);
  const printedUnit = unitSplit(indicator)?.unit ?? unit;
  return number.length === 1 && printedUnit !== ""
    ? { sign: comparator.implied ? "" : SIGNS[comparator.op], value: number[0] ?? "", unit: printedUnit }
    : { sign: "", value: printedTarget(indicator), unit: "" };
}
