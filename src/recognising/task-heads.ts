import type { GridCell } from "../readers/documents/document.ts";
import { fieldOf } from "./field-labels.ts";
import { fundKind } from "./funds.ts";

/** A head over the tasks of a form: what they are called, are to reach and cost. */
export interface TaskHead {
  readonly cell: GridCell;
  readonly what: "name" | "goal" | "projects" | "total" | "fiscal" | "other" | "money";
  readonly row: number;
}

export function isTaskHead(text: string): boolean {
  return taskHead(text) !== undefined;
}

export function taskHead(text: string): TaskHead["what"] | undefined {
  switch (fieldOf(text)) {
    case "taskName":
      return "name";
    case "taskGoal":
    case "goal":
      return "goal";
    case "taskProjects":
      return "projects";
    default:
      break;
  }
  const kind = fundKind(text);
  if (kind === "total" || kind === "fiscal" || kind === "other") return kind;
  if (/^其他(?:资金)?$/u.test(text)) return "other";
  return /^(?:预算)?金额|^资金|^年度预算/u.test(text) ? "total" : undefined;
}

/** 金额合计 */
export function isSumOfMoney(row: readonly GridCell[]): boolean {
  return row.some(({ text }) => /^(?:金额|资金|预算)?合计$/u.test(text.replaceAll(/\s/gu, "")));
}
