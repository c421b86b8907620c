/** The mappings of the YAML form. */
export type MappingName = "form" | "department" | "budget" | "task" | "taskBudget" | "indicator" | "target" | "contact";

/** One key of a mapping. */
export interface Field {
  /** Labels that may stand for the key; messages use the first. */
  readonly labels: readonly [string, ...string[]];
  readonly required?: true;
  /** Kind of the mapping that is its value. */
  readonly holds?: MappingName;
  /** Kind of the mappings that its value lists. */
  readonly lists?: MappingName;
}

/** The keys of the YAML form and the labels that printed forms have for them. */
export const LABELS: Readonly<Record<MappingName, Readonly<Record<string, Field>>>> = {
  form: {
    version: { labels: ["版本"] },
    title: { labels: ["标题", "表名"] },
    year: { labels: ["年度", "预算年度", "年份"], required: true },
    department: { labels: ["部门", "项目概况", "部门概况", "部门信息"], required: true, holds: "department" },
    budget: {
      labels: ["本年度部门预算收入", "部门预算收入", "预算收入", "部门预算", "预算"],
      holds: "budget",
    },
    goal: { labels: ["部门整体支出目标", "年度目标", "年度总体目标", "年度绩效目标", "总体目标", "目标"] },
    indicators: { labels: ["部门指标", "指标", "绩效指标", "部门整体绩效指标"], lists: "indicator" },
    tasks: { labels: ["任务", "年度主要支出计划", "主要任务", "年度主要任务"], lists: "task" },
    remarks: { labels: ["其他需要说明的情况", "其他", "备注"] },
    contact: { labels: ["填报信息", "填报人信息"], holds: "contact" },
    filed_on: { labels: ["填报日期", "填表日期"] },
  },
  department: {
    name: { labels: ["部门名称", "单位名称"], required: true },
    finance_office: { labels: ["财政主管处室", "财政主管科室", "主管处室"] },
    functions: { labels: ["部门职能概述", "部门职能", "职能概述"] },
  },
  budget: {
    total: { labels: ["总额", "预算总额", "收入总额", "合计"] },
    fiscal_appropriation: { labels: ["财政拨款收入", "财政拨款"] },
    special_account: { labels: ["财政专户管理资金", "财政专户资金"] },
    other: { labels: ["其他收入", "其他资金"] },
    adjusted: { labels: ["调整后预算数", "调整后预算", "全年预算数"] },
    unit: { labels: ["金额单位", "单位"] },
  },
  task: {
    name: { labels: ["任务名称", "名称"], required: true },
    goal: { labels: ["任务的绩效目标", "任务绩效目标", "绩效目标"] },
    projects: { labels: ["主要实施项目", "实施项目", "项目"] },
    budget: { labels: ["任务预算", "预算"], holds: "taskBudget" },
    indicators: { labels: ["任务指标", "指标", "绩效指标"], required: true, lists: "indicator" },
  },
  taskBudget: {
    amount: { labels: ["金额", "预算金额"] },
    unit: { labels: ["金额单位", "单位"] },
  },
  indicator: {
    id: { labels: ["编号", "指标编号", "序号"] },
    level1: { labels: ["一级指标"], required: true },
    level2: { labels: ["二级指标"] },
    name: { labels: ["三级指标", "指标名称"], required: true },
    explanation: { labels: ["指标解释", "指标内容"] },
    formula: { labels: ["指标说明及公式", "说明及公式", "指标说明", "计算公式"] },
    target: {
      labels: ["预期指标", "本年度预期指标", "预期达到目标", "指标值", "年度指标值", "预期指标值", "目标值"],
      required: true,
      holds: "target",
    },
    unit: { labels: ["计算单位", "计量单位", "单位"] },
    weight: { labels: ["分值", "权重", "指标分值"] },
    baseline: { labels: ["上年值", "上年实际值", "上年完成值", "基期值"] },
    direction: { labels: ["指标方向", "方向"] },
    standard: { labels: ["评分标准", "评价标准", "评分细则"] },
    source: { labels: ["数据来源", "指标来源"] },
  },
  target: {
    op: { labels: ["比较符", "运算符"], required: true },
    value: { labels: ["数值", "值"], required: true },
    unit: { labels: ["计量单位", "计算单位", "单位"] },
  },
  contact: {
    name: { labels: ["填报人", "联系人", "姓名"] },
    phone: { labels: ["联系电话", "电话"] },
  },
};

/** The printed form has no heading over these parts, so their labels may also stand at its top. */
export const PARTS_WITHOUT_HEADING = ["department", "contact"] as const satisfies readonly MappingName[];

/** The key that a user's word stands for in a mapping: itself, or one of its labels. */
export function keyOf(mapping: MappingName, written: string): string | undefined {
  return KEYS[mapping].get(plainLabel(written));
}

/** Every word that may stand for a key of a mapping, with the key. */
export function spellings(mapping: MappingName): ReadonlyMap<string, string> {
  return KEYS[mapping];
}

/** Whether a word is a label or key of any mapping, also where it is typed full-width. */
export function isKnownWord(written: string): boolean {
  const word = plainLabel(written.normalize("NFKC"));
  return Object.values(KEYS).some((keys) => keys.has(word));
}

/** Forms print 总额（元）; 元 is the unit anyhow. Another unit is not to be dropped. */
function plainLabel(written: string): string {
  return written.replace(/\s*[(（]元[)）]$/, "");
}

const KEYS = mapValues(LABELS, (fields) => {
  const pairs = Object.entries(fields).flatMap(([key, { labels }]) =>
    [key, ...labels].map((word) => [word, key] as const),
  );
  return new Map(pairs);
});

function mapValues<Name extends string, From, To>(
  record: Readonly<Record<Name, From>>,
  change: (value: From) => To,
): Readonly<Record<Name, To>> {
  const changed = Object.entries<From>(record).map(([name, value]) => [name, change(value)]);
  return Object.fromEntries(changed);
}
