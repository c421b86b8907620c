import { type Exact, printExact } from "../base/exact.ts";
import { BAND_PARTS, EXECUTION_RATE, LONG_TERM_GROUP, SUPPLEMENT, SUPPLEMENT_HEADS } from "../form/exchange.ts";
import type { Block, Form, Indicator } from "../form/form.ts";
import { LABELS, type MappingName } from "../form/labels.ts";
import { cell, type Sheet } from "./sheet.ts";

/** What a layout shows of a form beside classes, names, targets and weights. */
export interface Shown {
  readonly blocks: readonly Block[];
  /** Whether sign, value and unit stand as the form has them, not put together. */
  readonly unit: boolean;
  readonly explanation: boolean;
  readonly about: boolean;
  readonly budget: boolean;
  readonly funds: boolean;
  readonly contact: boolean;
  readonly taskGoals: boolean;
  readonly taskProjects: boolean;
  readonly taskAmounts: boolean;
  readonly project: boolean;
}

/** What the form calls a field; by these names `perf import` finds it again. */
function label(mapping: MappingName, key: string): string {
  return LABELS[mapping][key]?.labels[0] ?? key;
}

type Row = readonly [block: string, indicator: string, field: string, value: string];

/** Undefined where the layout shows everything that the form has. */
export function supplementSheet(form: Form, shown: Shown, execution: Exact | undefined): Sheet | undefined {
  const rate: readonly Row[] =
    execution === undefined || shown.funds ? [] : [["", "", EXECUTION_RATE, `${printExact(execution)}%`]];
  const rows = [...rate, ...formRows(form, shown), ...blocksOf(form).flatMap((block) => blockRows(block, shown))];
  const filled = rows.filter(([, , , value]) => value !== "");
  if (filled.length === 0) return undefined;
  return {
    name: SUPPLEMENT,
    widths: [20, 30, 18, 60],
    cells: [
      ...SUPPLEMENT_HEADS.map((head, column) => cell(0, column, column, head, "head")),
      ...filled.flatMap((row, index) => row.map((text, column) => cell(index + 1, column, column, text, "text"))),
    ],
    repeated: 0,
  };
}

function blocksOf({ blocks, longTerm }: Form): readonly Block[] {
  return longTerm === undefined ? blocks : [...blocks, longTerm];
}

function formRows(form: Form, shown: Shown): readonly Row[] {
  const { department, project, budget, funds, contact, filedOn, remarks } = form;
  const row = (field: string, value: string): Row => ["", "", field, value];
  return [
    // A department form whose title does not say so would be read as that of a project.
    ...(form.kind === "department" && /部门整体|整体支出|整体绩效/.test(form.title)
      ? []
      : [row(label("form", "kind"), form.kind)]),
    ...(shown.about
      ? []
      : [
          row(label("department", "finance_office"), department.financeOffice),
          row(label("department", "functions"), department.functions),
        ]),
    row(label("department", "superior"), department.superior),
    ...(form.kind === "department" ? [row(label("department", "unit"), department.unit)] : []),
    ...(shown.project || project === undefined
      ? []
      : [
          row(label("project", "name"), project.name),
          row(label("project", "attribute"), project.attribute),
          row(label("project", "period"), project.period),
        ]),
    ...(project === undefined
      ? []
      : [
          row(label("project", "code"), project.code),
          row(label("project", "basis"), project.basis),
          row(label("project", "content"), project.content),
          row(label("project", "leader"), project.leader),
        ]),
    ...(shown.budget || budget === undefined
      ? []
      : [
          row(label("budget", "total"), money(budget.total)),
          row(label("budget", "fiscal_appropriation"), money(budget.fiscalAppropriation)),
          row(label("budget", "special_account"), money(budget.specialAccount)),
          row(label("budget", "other"), money(budget.other)),
        ]),
    ...(budget === undefined
      ? []
      : [
          row(label("budget", "basic_expenditure"), money(budget.basicExpenditure)),
          row(label("budget", "project_expenditure"), money(budget.projectExpenditure)),
          row(label("budget", "adjusted"), money(budget.adjusted)),
        ]),
    ...(shown.funds || funds === undefined
      ? []
      : funds.rows.flatMap(({ source, initial, adjusted, executed }) => [
          row(`${source}：${label("fundsRow", "initial")}`, money(initial)),
          row(`${source}：${label("fundsRow", "adjusted")}`, money(adjusted)),
          row(`${source}：${label("fundsRow", "executed")}`, money(executed)),
        ])),
    ...(shown.contact
      ? []
      : [
          row(label("contact", "name"), contact?.name ?? ""),
          row(label("contact", "phone"), contact?.phone ?? ""),
          row(label("form", "filed_on"), filedOn),
        ]),
    ...(shown.about ? [] : [row(label("form", "remarks"), remarks)]),
  ];
}

function blockRows(block: Block, shown: Shown): readonly Row[] {
  const { kind, goal, projects, amount, amountParts, indicators } = block;
  const name = blockName(block);
  const isShown = shown.blocks.includes(block);
  const row = (field: string, value: string): Row => [name, "", field, value];
  const isTask = kind === "task";
  return [
    ...((isTask && !shown.taskGoals) || kind === "long-term" ? [row(label("task", "goal"), goal)] : []),
    ...(isTask && !shown.taskProjects ? [row(label("task", "projects"), projects.join("、"))] : []),
    ...(isTask && !shown.taskAmounts
      ? [
          row(label("taskBudget", "total"), money(amount)),
          row(label("taskBudget", "fiscal_appropriation"), money(amountParts?.fiscalAppropriation)),
          row(label("taskBudget", "other"), money(amountParts?.other)),
        ]
      : []),
    ...indicators.flatMap((indicator) => indicatorRows(name, indicator, shown, isShown)),
  ];
}

/** “部门整体” of the form as a whole, the name of a task, “中长期目标”. */
function blockName({ kind, name }: Block): string {
  if (kind === "department") return "";
  return kind === "task" ? name : LONG_TERM_GROUP;
}

function indicatorRows(block: string, indicator: Indicator, shown: Shown, isShown: boolean): readonly Row[] {
  const row = (field: string, value: string): Row => [block, indicator.name, field, value];
  const { sign, target, unit } = indicator;
  const isPutTogether = isShown && !shown.unit && (sign !== "" || unit !== "");
  return [
    ...(isShown
      ? []
      : [
          row(label("indicator", "level1"), indicator.level1),
          row(label("indicator", "level2"), indicator.level2),
          row(label("indicator", "target"), target.written),
          row(label("indicator", "sign"), sign),
          row(label("indicator", "unit"), unit),
          row(label("indicator", "weight"), indicator.weight === undefined ? "" : printExact(indicator.weight)),
        ]),
    ...(isPutTogether
      ? [
          row(label("indicator", "sign"), sign),
          row(label("indicator", "target"), target.written),
          row(label("indicator", "unit"), unit),
        ]
      : []),
    ...(isShown && shown.unit && sign !== ""
      ? [row(label("indicator", "sign"), sign), row(label("indicator", "target"), target.written)]
      : []),
    ...(isShown && shown.explanation
      ? []
      : [
          row(label("indicator", "explanation"), indicator.explanation),
          row(label("indicator", "formula"), indicator.formula),
        ]),
    row(label("indicator", "id"), indicator.id),
    row(label("indicator", "initial_target"), indicator.initialTarget),
    row(label("indicator", "baseline"), indicator.baseline),
    row(label("indicator", "direction"), indicator.direction === undefined ? "" : DIRECTIONS[indicator.direction]),
    row(label("indicator", "standard"), indicator.standard),
    row(label("indicator", "source"), indicator.source),
    row(label("indicator", "core"), indicator.core),
    row(label("indicator", "part_of"), indicator.partOf),
    row(label("indicator", "note"), indicator.note),
    ...indicator.bands.map(({ grade, from, share }) =>
      row(label("indicator", "bands"), [grade, from, share === undefined ? "" : printExact(share)].join(BAND_PARTS)),
    ),
  ];
}

const DIRECTIONS = { higher_is_better: "正向", lower_is_better: "反向" };

/** In 元. */
function money(amount: Exact | undefined): string {
  return amount === undefined ? "" : `${printExact(amount)}元`;
}
