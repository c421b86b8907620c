import type { Block, Budget, Form } from "../../form/form.ts";
import type { RawMap, RawNode } from "../yaml/raw.ts";
import { buildIndicators } from "./build-indicator.ts";
import { amountOf, itemsOf, mapOf, scalarText, textOf } from "./fields.ts";
import { isoDate } from "./iso-date.ts";

/**
 * The form as far as it is well-formed: what has a wrong shape is silent, and an indicator without class, name or
 * target is not there. Without a year or any indicator there is no form.
 */
export function buildForm(root: RawNode): Form | undefined {
  if (root.kind !== "map") return undefined;
  const year = Number(textOf(root, "year"));
  if (!Number.isInteger(year) || year === 0) return undefined;
  const department = mapOf(root, "department");
  const blocks = [...departmentBlock(root, textOf(department, "name")), ...taskBlocks(root)];
  if (blocks.length === 0) return undefined;
  const contact = mapOf(root, "contact");
  return {
    title: textOf(root, "title"),
    year,
    department: {
      name: textOf(department, "name"),
      financeOffice: textOf(department, "finance_office"),
      functions: textOf(department, "functions"),
    },
    budget: buildBudget(mapOf(root, "budget")),
    goal: textOf(root, "goal"),
    blocks,
    remarks: textOf(root, "remarks"),
    contact: contact && { name: textOf(contact, "name"), phone: textOf(contact, "phone") },
    filedOn: isoDate(textOf(root, "filed_on")) ?? "",
  };
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

function taskBlocks(root: RawMap): readonly Block[] {
  const blocks = itemsOf(root, "tasks").map((task, index) => (task.kind === "map" ? [taskBlock(task, index)] : []));
  return blocks.flat().filter(({ indicators }) => indicators.length > 0);
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
