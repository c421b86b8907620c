import type { Path } from "../../src/base/diagnostic.ts";
import { exact } from "../../src/base/exact.ts";
import type { Block, Budget, Department, Form, Indicator } from "../../src/form/form.ts";
import { readTarget } from "../../src/phrase/read-target.ts";

/** An indicator as a test writes it: what the case is about; the rest is inoffensive. */
export interface IndicatorSketch {
  readonly name: string;
  /** The phrase. */
  readonly target: string;
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
}

export interface TaskSketch {
  readonly name?: string;
  readonly goal?: string;
  readonly projects?: readonly string[];
  readonly amount?: string;
  readonly indicators: readonly IndicatorSketch[];
}

/** Amounts are decimals in 元. */
type BudgetSketch = Readonly<Partial<Record<keyof Budget, string>>>;

export interface FormSketch {
  readonly title?: string;
  readonly year?: number;
  readonly department?: Partial<Department>;
  readonly budget?: BudgetSketch | undefined;
  readonly goal?: string;
  /** Of the department block; an empty list leaves the block out. */
  readonly indicators?: readonly IndicatorSketch[];
  readonly tasks?: readonly TaskSketch[];
  readonly remarks?: string;
  readonly contact?: Form["contact"];
  readonly filedOn?: string;
}

/** A form that no rule objects to, except where the sketch says otherwise. Weights: 90, which leaves 10 for the execution of the budget. */
export function makeForm(sketch: FormSketch = {}): Form {
  const department = {
    name: "某区文化馆",
    financeOffice: "教科文科",
    functions: "组织群众文化活动",
    ...sketch.department,
  };
  const goal = sketch.goal ?? "全年开展群众文化活动100场";
  const indicators = sketch.indicators ?? GOOD_INDICATORS;
  const departmentBlock: Block = {
    kind: "department",
    name: department.name,
    id: "department",
    goal,
    projects: [],
    amount: undefined,
    indicators: indicators.map((indicator, index) => makeIndicator(indicator, ["indicators", index])),
    path: [],
  };
  return {
    title: sketch.title ?? "部门整体绩效目标表",
    year: sketch.year ?? 2023,
    department,
    budget: makeBudget("budget" in sketch ? sketch.budget : { total: "1000000", fiscalAppropriation: "1000000" }),
    goal,
    blocks: [...(indicators.length > 0 ? [departmentBlock] : []), ...(sketch.tasks ?? []).map(makeTask)],
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

function makeTask(sketch: TaskSketch, index: number): Block {
  const path = ["tasks", index];
  return {
    kind: "task",
    name: sketch.name ?? `任务${index + 1}名称`,
    id: `task${index + 1}`,
    goal: sketch.goal ?? "开展活动50场",
    projects: sketch.projects ?? ["群众文化活动项目"],
    amount: amount(sketch.amount),
    indicators: sketch.indicators.map((indicator, at) => makeIndicator(indicator, [...path, "indicators", at])),
    path,
  };
}

export function makeIndicator(sketch: IndicatorSketch, path: Path = ["indicators", 0]): Indicator {
  const unit = sketch.unit ?? "";
  return {
    id: sketch.id ?? "",
    level1: sketch.level1 ?? "产出指标",
    level2: sketch.level2 ?? "数量指标",
    name: sketch.name,
    explanation: sketch.explanation ?? "以验收资料为准",
    formula: sketch.formula ?? "",
    target: { text: sketch.target, reading: readTarget(sketch.target, unit) },
    unit,
    weight: amount(sketch.weight),
    baseline: sketch.baseline ?? "",
    direction: sketch.direction,
    standard: sketch.standard ?? "",
    source: sketch.source ?? "",
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
      adjusted: amount(sketch.adjusted),
    }
  );
}

function amount(decimal: string | undefined) {
  return decimal === undefined ? undefined : exact(decimal);
}
