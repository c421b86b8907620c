import type { Path } from "../../base/diagnostic.ts";
import type { Indicator, Target } from "../../form/form.ts";
import { readTarget } from "../../phrase/read-target.ts";
import type { RawMap, RawNode } from "../yaml/raw.ts";
import { itemsOf, numberOf, scalarText, textOf } from "./fields.ts";

/** The indicators of a block that have what an indicator must have. */
export function buildIndicators(block: RawMap, path: Path): readonly Indicator[] {
  return itemsOf(block, "indicators").flatMap((node, index) => {
    const indicator = node.kind === "map" ? buildIndicator(node, [...path, "indicators", index]) : undefined;
    return indicator ? [indicator] : [];
  });
}

function buildIndicator(node: RawMap, path: Path): Indicator | undefined {
  const level1 = textOf(node, "level1");
  const name = textOf(node, "name");
  const unit = textOf(node, "unit");
  const target = buildTarget(node.entries.get("target")?.value, unit);
  if (level1.trim() === "" || name.trim() === "" || target === undefined) return undefined;
  return {
    id: textOf(node, "id"),
    level1,
    level2: textOf(node, "level2"),
    name,
    explanation: textOf(node, "explanation"),
    formula: textOf(node, "formula"),
    target,
    unit,
    weight: numberOf(node, "weight"),
    baseline: textOf(node, "baseline"),
    direction: DIRECTIONS[textOf(node, "direction")],
    standard: textOf(node, "standard"),
    source: textOf(node, "source"),
    path,
  };
}

/** A phrase as printed, or a comparison that a phrase cannot say, which is read with the same grammar. */
function buildTarget(node: RawNode | undefined, unit: string): Target | undefined {
  const text = node?.kind === "map" ? comparison(node) : scalarText(node);
  return text.trim() === "" ? undefined : { text, reading: readTarget(text, unit) };
}

function comparison(target: RawMap): string {
  const [op, value, unit] = [textOf(target, "op"), textOf(target, "value").replaceAll(",", ""), textOf(target, "unit")];
  return op === "" || value === "" ? "" : `${op} ${value} ${unit}`.trim();
}

const DIRECTIONS: Readonly<Record<string, Indicator["direction"]>> = {
  higher_is_better: "higher_is_better",
  越高越好: "higher_is_better",
  lower_is_better: "lower_is_better",
  越低越好: "lower_is_better",
};
