import type { Path } from "../../src/base/diagnostic.ts";
import { exact } from "../../src/base/exact.ts";
import type {
  AmountParts,
  Block,
  Budget,
  Department,
  Form,
  FormKind,
  Funds,
  FundsRow,
  Indicator,
  Project,
} from "../../src/form/form.ts";
import { readSignedTarget } from "../../src/phrase/signed-target.ts";

/** An indicator as a test writes it: what the case is about; the rest is inoffensive. */
export interface IndicatorSketch {
  readonly name: string;
  /** The phrase. */
  readonly target: string;
  readonly sign?: string;
  readonly unit?: string;
  readonly weight?: string;
  readonly id?: string;
  readonly level1?: string;
  readonly level2?: string;
  readonly explanation?: string;
  readonly formula?: string;
  readonly baseline?: string;
  readonly direction?: Indicator["direction"];
  readonly standard?: string;
  readonly source?: string;
  readonly partOf?: string;
  readonly initialTarget?: string;
  readonly bands?: Indicator["bands"];
  readonly note?: string;
}

export interface TaskSketch {
  readonly name?: string;
  readonly goal?: string;
  readonly projects?: readonly string[];
  readonly amount?: string;
  readonly amountParts?: Readonly<Partial<Record<keyof AmountParts, string>>>;
  readonly indicators: readonly IndicatorSketch[];
}

/** Amounts are decimals in 元. */
type BudgetSketch = Readonly<Partial<Record<keyof Budget, string>>>;

/** Amounts are decimals in 元, weight and score in points. */
type FundsRowSketch = Pick<FundsRow, "source"> &
  Readonly<Partial<Record<Exclude<keyof FundsRow, "source" | "path">, string>>>;

export interface FormSketch {
  readonly kind?: FormKind;
  readonly title?: string;
  readonly year?: number;
  readonly department?: Partial<Department>;
  readonly project?: Partial<Project>;
  readonly budget?: BudgetSketch | undefined;
  readonly funds?: readonly FundsRowSketch[];
  readonly goal?: string;
  /** Of the department block; an empty list leaves the block out. */
  readonly indicators?: readonly IndicatorSketch[];
  readonly tasks?: readonly TaskSketch[];
  /** An empty list leaves the block out. */
  readonly longTerm?: readonly IndicatorSketch[];
  readonly remarks?: string;
  readonly contact?: Form["contact"];
  readonly filedOn?: string;
}

/** A form that no rule objects to, except where the sketch says otherwise. Weights: 90, which leaves 10 for the execution of the budget. */
export function makeForm(sketch: FormSketch = {}): Form {
  const department = {
    name: "某区文化馆",
    unit: "",
    superior: "",
    financeOffice: "教科文科",
    functions: "组织群众文化活动",
    ...sketch.department,
  };
  const goal = sketch.goal ?? "全年开展群众文化活动100场";
  const indicators = sketch.indicators ?? GOOD_INDICATORS;
  const formKind = sketch.kind ?? "department";
  const whole = { formKind, name: department.name, goal, projects: [], amount: undefined, amountParts: undefined };
  const departmentBlock: Block = {
    ...whole,
    kind: "department",
    id: "department",
    indicators: indicators.map((indicator, index) => makeIndicator(indicator, ["indicators", index])),
    path: [],
  };
  const longTermBlock: Block = {
    ...whole,
    kind: "long-term",
    id: "long-term",
    indicators: (sketch.longTerm ?? []).map((indicator, index) =>
      makeIndicator(indicator, ["long_term", "indicators", index]),
    ),
    path: ["long_term"],
  };
  return {
    kind: formKind,
    title: sketch.title ?? "部门整体绩效目标表",
    year: sketch.year ?? 2023,
    department,
    project: sketch.project && { ...NO_PROJECT, ...sketch.project },
    budget: makeBudget("budget" in sketch ? sketch.budget : { total: "1000000", fiscalAppropriation: "1000000" }),
    funds: sketch.funds && makeFunds(sketch.funds),
    goal,
    blocks: [
      ...(indicators.length > 0 ? [departmentBlock] : []),
      ...(sketch.tasks ?? []).map((task, index) => makeTask(task, index, formKind)),
    ],
    ownClasses: [],
    longTerm: longTermBlock.indicators.length > 0 ? longTermBlock : undefined,
    remarks: sketch.remarks ?? "",
    contact: sketch.contact,
    filedOn: sketch.filedOn ?? "",
  };
}

const GOOD_INDICATORS: readonly IndicatorSketch[] = [
  { name: "群众文化活动场次", target: "≥100场", level2: "数量指标", weight: "20" },
  { name: "活动验收合格率", target: "≥95%", level2: "质量指标", weight: "10" },
  { name: "活动按期完成率", target: "≥95%", level2: "时效指标", weight: "10" },
  { name: "单场活动成本", target: "≤5000元", level2: "成本指标", weight: "10" },
  { name: "文化服务覆盖率", target: "≥90%", level1: "效益指标", level2: "社会效益指标", weight: "30" },
  { name: "群众满意度", target: "≥90%", level1: "满意度指标", level2: "服务对象满意度指标", weight: "10" },
];

const NO_PROJECT: Project = { name: "", code: "", attribute: "", period: "", basis: "", content: "", leader: "" };

function makeFunds(rows: readonly FundsRowSketch[]): Funds {
  return {
    rows: rows.map(({ source, initial, adjusted, executed, rate = "", weight, score }, index) => ({
      source,
      initial: amount(initial),
      adjusted: amount(adjusted),
      executed: amount(executed),
      rate,
      weight: amount(weight),
      score: amount(score),
      path: ["funds", "rows", index],
    })),
    path: ["funds"],
  };
}

function makeTask(sketch: TaskSketch, index: number, formKind: FormKind): Block {
  const path = ["tasks", index];
  return {
    kind: "task",
    formKind,
    name: sketch.name ?? `任务${index + 1}名称`,
    id: `task${index + 1}`,
    goal: sketch.goal ?? "开展活动50场",
    projects: sketch.projects ?? ["群众文化活动项目"],
    amount: amount(sketch.amount),
    amountParts: sketch.amountParts && {
      fiscalAppropriation: amount(sketch.amountParts.fiscalAppropriation),
      other: amount(sketch.amountParts.other),
    },
    indicators: sketch.indicators.map((indicator, at) => makeIndicator(indicator, [...path, "indicators", at])),
    path,
  };
}

export function makeIndicator(sketch: IndicatorSketch, path: Path = ["indicators", 0]): Indicator {
  const { sign = "", unit = "" } = sketch;
  return {
    id: sketch.id ?? "",
    level1: sketch.level1 ?? "产出指标",
    level2: sketch.level2 ?? "数量指标",
    name: sketch.name,
    partOf: sketch.partOf ?? "",
    explanation: sketch.explanation ?? "以验收资料为准",
    formula: sketch.formula ?? "",
    sign,
    target: { written: sketch.target, ...readSignedTarget(sign, sketch.target, unit, { name: sketch.name }) },
    initialTarget: sketch.initialTarget ?? "",
    unit,
    weight: amount(sketch.weight),
    baseline: sketch.baseline ?? "",
    direction: sketch.direction,
    standard: sketch.standard ?? "",
    bands: sketch.bands ?? [],
    source: sketch.source ?? "",
    core: "",
    note: sketch.note ?? "",
    path,
  };
}

function makeBudget(sketch: BudgetSketch | undefined): Budget | undefined {
  return (
    sketch && {
      total: amount(sketch.total),
      fiscalAppropriation: amount(sketch.fiscalAppropriation),
      specialAccount: amount(sketch.specialAccount),
      other: amount(sketch.other),
      basicExpenditure: amount(sketch.basicExpenditure),
      projectExpenditure: amount(sketch.projectExpenditure),
      adjusted: amount(sketch.adjusted),
    }
  );
}

function amount(decimal: string | undefined) {
  return decimal === undefined ? undefined : exact(decimal);
}
