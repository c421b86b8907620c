import { type FieldName, fieldOf } from "./field-labels.ts";
import { type FundKind, fundKind } from "./funds.ts";

/** One label with what stands behind its colon. */
export interface Labelled {
  readonly label: string;
  readonly field: FieldName | undefined;
  readonly fund: FundKind | undefined;
  readonly value: string;
}

/** 填报人：王某某 联系电话：020-0 → two of them; undefined where a text does not begin with a known label and a colon. */
export function readLabelled(text: string): readonly Labelled[] | undefined {
  const first = labelAt(text);
  if (first === undefined) return undefined;
  const inner = text.length <= LONGEST_LINE ? innerLabels(text, first.end) : [];
  const starts = [{ at: 0, ...first }, ...inner];
  return starts.map(({ label, end, field, fund }, index) => ({
    label,
    field,
    fund,
    value: text
      .slice(end, starts[index + 1]?.at ?? text.length)
      .replace(/[；;，,\s]+$/u, "")
      .trim(),
  }));
}

interface Found {
  readonly label: string;
  /** Behind the colon. */
  readonly end: number;
  readonly field: FieldName | undefined;
  readonly fund: FundKind | undefined;
}

function labelAt(text: string): Found | undefined {
  const [whole, label = ""] = /^\s*([^:：\n]{1,30}?)\s*[:：]/u.exec(text) ?? [];
  if (whole === undefined) return undefined;
  // 其中：财政拨款：30 has a colon within its label.
  if (/^其中$/u.test(label.trim())) return labelBehind(text, whole.length);
  return known(label, whole.length);
}

function labelBehind(text: string, from: number): Found | undefined {
  const rest = labelAt(text.slice(from));
  return rest && { ...rest, label: text.slice(0, from) + rest.label, end: from + rest.end };
}

function known(label: string, end: number): Found | undefined {
  const [field, fund] = [fieldOf(label), fundKind(label)];
  return field === undefined && fund === undefined ? undefined : { label: label.trim(), end, field, fund };
}

/** Longer texts are narratives, whose colons are theirs. */
const LONGEST_LINE = 160;

const MAY_FOLLOW: ReadonlySet<FieldName | undefined> = new Set([
  ...(["contactName", "contactPhone", "filedOn", "reportingUnit", "unit", "rating", "year", "departmentName"] as const),
  ...(["projectName", "departmentUnit", "known"] as const),
]);

function innerLabels(text: string, from: number): readonly (Found & { readonly at: number })[] {
  const found: (Found & { readonly at: number })[] = [];
  for (const match of text.slice(from).matchAll(/(?<=[\s；;，,（(])([^\s:：；;，,（）()]{2,12})[)）]?\s*[:：]/gu)) {
    const [whole, label = ""] = match;
    const at = from + match.index;
    const one = known(label, at + whole.length);
    if (one && MAY_FOLLOW.has(one.field)) found.push({ ...one, at });
  }
  return found;
}
