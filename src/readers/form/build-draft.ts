import type { Path } from "../../base/diagnostic.ts";
import { type Exact, exact, parseExact } from "../../base/exact.ts";
import type {
  AmountParts,
  Band,
  Block,
  Budget,
  Draft,
  FormKind,
  Funds,
  FundsRow,
  Indicator,
  Project,
  Target,
} from "../../form/form.ts";
import type { Context } from "../../phrase/read-target.ts";
import { isSign, readSignedTarget } from "../../phrase/signed-target.ts";
import type { RawMap, RawNode } from "../yaml/raw.ts";

/**
 * The form as far as it is well-formed: what has a wrong shape is silent, and an indicator without name or target is
 * not there.
 */
export function buildDraft(root: RawMap): Draft {
  const department = mapOf(root, "department");
  const contact = mapOf(root, "contact");
  const whole = wholeOf(root);
  return {
    kind: whole.formKind,
    title: textOf(root, "title"),
    year: yearOf(root),
    department: {
      name: textOf(department, "name"),
      unit: textOf(department, "unit"),
      superior: textOf(department, "superior"),
      financeOffice: textOf(department, "finance_office"),
      functions: textOf(department, "functions"),
    },
    project: buildProject(mapOf(root, "project")),
    budget: buildBudget(mapOf(root, "budget")),
    funds: buildFunds(mapOf(root, "funds")),
    goal: textOf(root, "goal"),
    blocks: [...departmentBlock(root, whole), ...taskBlocks(root, whole)],
    ownClasses: [],
    longTerm: longTermBlock(mapOf(root, "long_term"), whole),
    remarks: textOf(root, "remarks"),
    contact: contact && { name: textOf(contact, "name"), phone: textOf(contact, "phone") },
    filedOn: isoDate(textOf(root, "filed_on")) ?? "",
  };
}

/** What the form as a whole is about. */
interface Whole {
  readonly formKind: FormKind;
  /** Of the project where there is one, otherwise of the department. */
  readonly name: string;
}

function wholeOf(root: RawMap): Whole {
  const project = mapOf(root, "project");
  const formKind = KINDS[textOf(root, "kind")] ?? (project === undefined ? "department" : "project");
  return { formKind, name: textOf(project, "name") || textOf(mapOf(root, "department"), "name") };
}

const KINDS: Readonly<Record<string, FormKind>> = {
  department: "department",
  部门整体: "department",
  project: "project",
  项目: "project",
  transfer: "transfer",
  转移支付: "transfer",
};

function yearOf(root: RawMap): number | undefined {
  const year = Number(textOf(root, "year"));
  return Number.isInteger(year) && year > 0 ? year : undefined;
}

function buildProject(project: RawMap | undefined): Project | undefined {
  return (
    project && {
      name: textOf(project, "name"),
      code: textOf(project, "code"),
      attribute: textOf(project, "attribute"),
      period: textOf(project, "period"),
      basis: textOf(project, "basis"),
      content: textOf(project, "content"),
      leader: textOf(project, "leader"),
    }
  );
}

function buildFunds(funds: RawMap | undefined): Funds | undefined {
  if (funds === undefined) return undefined;
  const unit = textOf(funds, "unit");
  const rows = itemsOf(funds, "rows").flatMap((row, index) =>
    row.kind === "map" ? [fundsRow(row, unit, ["funds", "rows", index])] : [],
  );
  return { rows, path: ["funds"] };
}

function fundsRow(row: RawMap, unit: string, path: Path): FundsRow {
  return {
    source: textOf(row, "source"),
    initial: amountOf(row, "initial", unit),
    adjusted: amountOf(row, "adjusted", unit),
    executed: amountOf(row, "executed", unit),
    rate: textOf(row, "rate"),
    weight: numberOf(row, "weight"),
    score: numberOf(row, "score"),
    path,
  };
}

function buildBudget(budget: RawMap | undefined): Budget | undefined {
  return (
    budget && {
      total: amountOf(budget, "total"),
      fiscalAppropriation: amountOf(budget, "fiscal_appropriation"),
      specialAccount: amountOf(budget, "special_account"),
      other: amountOf(budget, "other"),
      basicExpenditure: amountOf(budget, "basic_expenditure"),
      projectExpenditure: amountOf(budget, "project_expenditure"),
      adjusted: amountOf(budget, "adjusted"),
    }
  );
}

function departmentBlock(root: RawMap, whole: Whole): readonly Block[] {
  const indicators = buildIndicators(root, []);
  if (indicators.length === 0) return [];
  const goal = textOf(root, "goal");
  return [{ ...NO_TASK, ...whole, kind: "department", id: "department", goal, indicators, path: [] }];
}

function longTermBlock(block: RawMap | undefined, whole: Whole): Block | undefined {
  if (block === undefined) return undefined;
  const path = ["long_term"];
  const indicators = buildIndicators(block, path);
  return { ...NO_TASK, ...whole, kind: "long-term", id: "long-term", goal: textOf(block, "goal"), indicators, path };
}

const NO_TASK = { projects: [], amount: undefined, amountParts: undefined };

/** Also of tasks whose indicators could not be read. */
function taskBlocks(root: RawMap, whole: Whole): readonly Block[] {
  return itemsOf(root, "tasks").flatMap((task, index) => (task.kind === "map" ? [taskBlock(task, index, whole)] : []));
}

function taskBlock(task: RawMap, index: number, { formKind }: Whole): Block {
  const budget = mapOf(task, "budget");
  return {
    kind: "task",
    formKind,
    name: textOf(task, "name"),
    id: `task${index + 1}`,
    goal: textOf(task, "goal"),
    projects: itemsOf(task, "projects")
      .map(scalarText)
      .filter((project) => project !== ""),
    amount: budget && (amountOf(budget, "total") ?? amountOf(budget, "amount")),
    amountParts: budget && amountParts(budget),
    indicators: buildIndicators(task, ["tasks", index]),
    path: ["tasks", index],
  };
}

function amountParts(budget: RawMap): AmountParts {
  return { fiscalAppropriation: amountOf(budget, "fiscal_appropriation"), other: amountOf(budget, "other") };
}

/** The indicators of a block that have what an indicator must have. */
function buildIndicators(block: RawMap, path: Path): readonly Indicator[] {
  return itemsOf(block, "indicators").flatMap((node, index) => {
    const indicator = node.kind === "map" ? buildIndicator(node, [...path, "indicators", index]) : undefined;
    return indicator ? [indicator] : [];
  });
}

function buildIndicator(node: RawMap, path: Path): Indicator | undefined {
  const name = textOf(node, "name");
  const unit = textOf(node, "unit");
  const { sign, direction } = signAndDirection(textOf(node, "sign"), textOf(node, "direction"));
  const explanation = textOf(node, "explanation");
  const target = buildTarget(node.entries.get("target")?.value, sign, unit, { name, explanation });
  if (name.trim() === "" || target === undefined) return undefined;
  return {
    id: textOf(node, "id"),
    level1: textOf(node, "level1"),
    level2: textOf(node, "level2"),
    name,
    partOf: textOf(node, "part_of"),
    explanation,
    formula: textOf(node, "formula"),
    sign,
    target,
    initialTarget: textOf(node, "initial_target"),
    unit,
    weight: numberOf(node, "weight"),
    baseline: textOf(node, "baseline"),
    direction,
    standard: textOf(node, "standard"),
    bands: itemsOf(node, "bands").flatMap((band) => (band.kind === "map" ? [buildBand(band)] : [])),
    source: textOf(node, "source"),
    core: textOf(node, "core"),
    note: textOf(node, "note"),
    path,
  };
}

function buildBand(band: RawMap): Band {
  return { grade: textOf(band, "grade"), from: textOf(band, "from"), share: numberOf(band, "share") };
}

/** Forms print ≥ under 指标性质 and 正向 under 指标方向, or the other way round. */
function signAndDirection(sign: string, direction: string): Pick<Indicator, "sign" | "direction"> {
  return {
    sign: [sign, direction].find(isSign) ?? "",
    direction: DIRECTIONS[direction] ?? DIRECTIONS[sign],
  };
}

/** A phrase as printed, or a comparison that a phrase cannot say, which is read with the same grammar. */
function buildTarget(node: RawNode | undefined, sign: string, unit: string, context: Context): Target | undefined {
  const written = node?.kind === "map" ? comparison(node) : scalarText(node);
  return written.trim() === "" ? undefined : { written, ...readSignedTarget(sign, written, unit, context) };
}

function comparison(target: RawMap): string {
  const [op, value, unit] = [textOf(target, "op"), textOf(target, "value").replaceAll(",", ""), textOf(target, "unit")];
  return op === "" || value === "" ? "" : `${op} ${value} ${unit}`.trim();
}

/** Words for the direction of an indicator. */
export const DIRECTIONS: Readonly<Record<string, Indicator["direction"]>> = {
  higher_is_better: "higher_is_better",
  越高越好: "higher_is_better",
  lower_is_better: "lower_is_better",
  越低越好: "lower_is_better",
  正向: "higher_is_better",
  正向指标: "higher_is_better",
  反向: "lower_is_better",
  反向指标: "lower_is_better",
  逆向指标: "lower_is_better",
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
function amountOf(map: RawMap, key: string, unit = textOf(map, "unit")): Exact | undefined {
  const amount = numberOf(map, key);
  return unit === "万元" ? amount?.mul(WAN) : amount;
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
