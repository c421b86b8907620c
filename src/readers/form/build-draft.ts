import type { Block, Budget, Draft } from "../../form/form.ts";
import type { RawMap } from "../yaml/raw.ts";
import { buildIndicators } from "./build-indicator.ts";
import { amountOf, itemsOf, mapOf, scalarText, textOf } from "./fields.ts";
import { isoDate } from "./iso-date.ts";

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
