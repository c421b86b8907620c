import type { Block, Form } from "../form/form.ts";
import type { Scorecard } from "../scoring/scorecard.ts";
import { departmentTargetsSheet } from "./department-targets.ts";
import { projectTargetsSheet } from "./project-targets.ts";
import { selfEvaluationSheet } from "./self-evaluation.ts";
import type { Sheet } from "./sheet.ts";
import { type Shown, supplementSheet } from "./supplement.ts";
import { tasksSheet } from "./tasks.ts";

/** The official sheet that has most places for the form, and one for what it has none for. */
export function officialSheets(form: Form, scorecard: Scorecard | undefined): readonly Sheet[] {
  const { sheet, shown } = layOut(form, scorecard);
  const supplement = supplementSheet(form, shown, scorecard?.execution?.rate);
  return supplement === undefined ? [sheet] : [sheet, supplement];
}

interface LaidOut {
  readonly sheet: Sheet;
  readonly shown: Shown;
}

function layOut(form: Form, scorecard: Scorecard | undefined): LaidOut {
  const [whole] = form.blocks;
  const hasTaskIndicators = form.blocks.some(({ kind, indicators }) => kind === "task" && indicators.length > 0);
  if (whole === undefined || hasTaskIndicators || whole.kind === "task")
    return { sheet: tasksSheet(form, scorecard), shown: { ...NOTHING, ...TASKS, blocks: form.blocks } };
  if (scorecard !== undefined)
    return {
      sheet: selfEvaluationSheet(form, whole, scorecard),
      shown: { ...NOTHING, ...ONE_BLOCK, ...onlyBlock(whole) },
    };
  if (form.kind === "department")
    return { sheet: departmentTargetsSheet(form, whole), shown: { ...NOTHING, ...DEPARTMENT, ...onlyBlock(whole) } };
  return {
    sheet: projectTargetsSheet(form, whole),
    shown: { ...NOTHING, ...ONE_BLOCK, project: true, ...onlyBlock(whole) },
  };
}

function onlyBlock(block: Block): Pick<Shown, "blocks"> {
  return { blocks: [block] };
}

const NOTHING: Shown = {
  blocks: [],
  unit: false,
  explanation: false,
  about: false,
  budget: false,
  funds: false,
  contact: false,
  taskGoals: false,
  taskProjects: false,
  taskAmounts: false,
  project: false,
};

const TASKS: Partial<Shown> = {
  unit: true,
  explanation: true,
  about: true,
  budget: true,
  contact: true,
  taskGoals: true,
  taskProjects: true,
};

const ONE_BLOCK: Partial<Shown> = { funds: true, budget: true, contact: true };

const DEPARTMENT: Partial<Shown> = { taskGoals: true, taskAmounts: true };
