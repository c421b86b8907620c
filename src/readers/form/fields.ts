import { type Exact, exact, parseExact } from "../../base/exact.ts";
import type { RawMap, RawNode } from "../yaml/raw.ts";

/** The text of a key, numbers with the digits as written; "" where there is none. */
export function textOf(map: RawMap | undefined, key: string): string {
  return map ? scalarText(map.entries.get(key)?.value) : "";
}

export function scalarText(node: RawNode | undefined): string {
  if (node?.kind !== "scalar" || node.value === null) return "";
  return typeof node.value === "string" ? node.value : node.source;
}

/** The number of a key, exact, with or without thousand separators. */
export function numberOf(map: RawMap, key: string): Exact | undefined {
  return parseExact(textOf(map, key).replaceAll(",", ""));
}

/** An amount of money in 元. */
export function amountOf(map: RawMap, key: string): Exact | undefined {
  const amount = numberOf(map, key);
  return textOf(map, "unit") === "万元" ? amount?.mul(WAN) : amount;
}

const WAN = exact(10_000);

export function mapOf(map: RawMap, key: string): RawMap | undefined {
  const value = map.entries.get(key)?.value;
  return value?.kind === "map" ? value : undefined;
}

export function itemsOf(map: RawMap, key: string): readonly RawNode[] {
  const value = map.entries.get(key)?.value;
  return value?.kind === "list" ? value.items : [];
}
