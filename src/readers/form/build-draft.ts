import type { Path } from "../../base/diagnostic.ts";
import { type Exact, exact, parseExact } from "../../base/exact.ts";
import type { Block, Budget, Draft, Indicator, Target } from "../../form/form.ts";
import { readTarget } from "../../phrase/read-target.ts";
import type { RawMap, RawNode } from "../yaml/raw.ts";

/**
 * The form as far as it is well-formed: what has a wrong shape is silent, and an indicator without class, name or
 * target is not there.
 */
export function buildDraft(root: RawMap): Draft {
  const department = mapOf(root, "department");
  const contact = mapOf(root, "contact");
  return {
    title: textOf(root, "title"),
    year: yearOf(root),
    department: {
      name: textOf(department, "name"),
      financeOffice: textOf(department, "finance_office"),
      functions: textOf(department, "functions"),
    },
    budget: buildBudget(mapOf(root, "budget")),
    goal: textOf(root, "goal"),
    blocks: [...departmentBlock(root, textOf(department, "name")), ...taskBlocks(root)],
    remarks: textOf(root, "remarks"),
    contact: contact && { name: textOf(contact, "name"), phone: textOf(contact, "phone") },
    filedOn: isoDate(textOf(root, "filed_on")) ?? "",
  };
}

function yearOf(root: RawMap): number | undefined {
  const year = Number(textOf(root, "year"));
  return Number.isInteger(year) && year > 0 ? year : undefined;
}

function buildBudget(budget: RawMap | undefined): Budget | undefined {
  return (
    budget && {
      total: amountOf(budget, "total"),
      fiscalAppropriation: amountOf(budget, "fiscal_appropriation"),
      specialAccount: amountOf(budget, "special_account"),
      other: amountOf(budget, "other"),
      adjusted: amountOf(budget, "adjusted"),
    }
  );
}

function departmentBlock(root: RawMap, name: string): readonly Block[] {
  const indicators = buildIndicators(root, []);
  if (indicators.length === 0) return [];
  return [
    {
      kind: "department",
      name,
      id: "department",
      goal: textOf(root, "goal"),
      projects: [],
      amount: undefined,
      indicators,
      path: [],
    },
  ];
}

/** Also of tasks whose indicators could not be read. */
function taskBlocks(root: RawMap): readonly Block[] {
  return itemsOf(root, "tasks").flatMap((task, index) => (task.kind === "map" ? [taskBlock(task, index)] : []));
}

function taskBlock(task: RawMap, index: number): Block {
  const budget = mapOf(task, "budget");
  return {
    kind: "task",
    name: textOf(task, "name"),
    id: `task${index + 1}`,
    goal: textOf(task, "goal"),
    projects: itemsOf(task, "projects")
      .map(scalarText)
      .filter((project) => project !== ""),
    amount: budget && amountOf(budget, "amount"),
    indicators: buildIndicators(task, ["tasks", index]),
    path: ["tasks", index],
  };
}

/** The indicators of a block that have what an indicator must have. */
function buildIndicators(block: RawMap, path: Path): readonly Indicator[] {
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

/** The text of a key, numbers with the digits as written; "" where there is none. */
export function textOf(map: RawMap | undefined, key: string): string {
  return map ? scalarText(map.entries.get(key)?.value) : "";
}

export function scalarText(node: RawNode | undefined): string {
  if (node?.kind !== "scalar" || node.value === null) return "";
  return typeof node.value === "string" ? node.value : node.source;
}

/** The number of a key, exact, with or without thousand separators. */
function numberOf(map: RawMap, key: string): Exact | undefined {
  return parseExact(textOf(map, key).replaceAll(",", ""));
}

/** An amount of money in 元. */
function amountOf(map: RawMap, key: string): Exact | undefined {
  const amount = numberOf(map, key);
  return textOf(map, "unit") === "万元" ? amount?.mul(WAN) : amount;
}

const WAN = exact(10_000);

function mapOf(map: RawMap, key: string): RawMap | undefined {
  const value = map.entries.get(key)?.value;
  return value?.kind === "map" ? value : undefined;
}

function itemsOf(map: RawMap, key: string): readonly RawNode[] {
  const value = map.entries.get(key)?.value;
  return value?.kind === "list" ? value.items : [];
}

/** 2023/1/4 or 2023年1月4日 → "2023-01-04"; undefined for what is no day of the calendar. */
export function isoDate(text: string): string | undefined {
  const [, year = "", month = "", day = ""] = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
