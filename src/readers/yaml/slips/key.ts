import { isScalar, type ParsedNode, type Scalar, type YAMLMap } from "yaml";
import { lineAt, quoted } from "../lines.ts";
import type { Slip } from "../reading.ts";
import { yamlValueFindings } from "../value-findings.ts";
import { lineSlip } from "./line.ts";

/** A key into which the beginning of its line has slipped, such as 　name or －level1. */
export function keySlip(key: Scalar.Parsed, text: string): Slip | undefined {
  return SLIPPED_IN.test(key.source) ? lineSlip(text, lineAt(text, key.range[0])) : undefined;
}

const SLIPPED_IN = /^[-－–—―•·●▪◆■\u00A0\u2000-\u200B\u3000\uFEFF]/;

/** {total: 28,036,202.00} is total: 28 and two keys without value. */
export function commaSlip({ items, flow }: YAMLMap.Parsed, text: string): Slip | undefined {
  const first = flow ? items.findIndex(({ key, value }) => isRestOfNumber(key, value)) : -1;
  const number = items[first - 1]?.value;
  if (!isScalar(number) || typeof number.value !== "number") return undefined;
  const end = items.slice(first).findIndex(({ key, value }) => !isRestOfNumber(key, value));
  const last = items.at(end === -1 ? -1 : first + end - 1)?.key.range[1] ?? number.range[1];
  const written = text.slice(number.range[0], last).replaceAll(/\s/g, "");
  return {
    start: number.range[0],
    end: last,
    finding: (place) => yamlValueFindings.commaInBraces.here(place, { number: written, quoted: quoted(written) }),
    edits: [{ start: number.range[0], end: last, insert: quoted(written) }],
  };
}

function isRestOfNumber(key: ParsedNode, value: ParsedNode | null): boolean {
  const isEmpty = value === null || (isScalar(value) && value.value === null);
  return isEmpty && isScalar(key) && /^\d{3}(\.\d+)?$/.test(key.source);
}

/** The rest of a line as text from its first character on, whatever YAML takes that for. Undefined inside of brackets. */
export function textSlip(start: number, text: string, finding: Slip["finding"]): Slip | undefined {
  const line = lineAt(text, start);
  const [value] = /^[^\r]*?(?=[ \t]*(?:$|\s#))/.exec(line.text.slice(start - line.start)) ?? [];
  if (value === undefined || !/(?:: +|- +)$/.test(line.text.slice(0, start - line.start))) return undefined;
  const end = start + value.length;
  return { start, end, finding, edits: [{ start, end, insert: quoted(value) }] };
}
