/** The mappings of the YAML form. */
export type MappingName =
  | "form"
  | "department"
  | "project"
  | "budget"
  | "funds"
  | "fundsRow"
  | "longTerm"
  | "task"
  | "taskBudget"
  | "indicator"
  | "target"
  | "band"
  | "contact";

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
    kind: { labels: ["表格类型", "表类型"] },
    title: { labels: ["标题", "表名"] },
    year: { labels: ["年度", "预算年度", "年份", "填报年度"], required: true },
    department: { labels: ["部门", "项目概况", "部门概况", "部门信息"], required: true, holds: "department" },
    project: { labels: ["项目信息", "项目基本情况", "项目基本信息"], holds: "project" },
    budget: {
      labels: ["本年度部门预算收入", "部门预算收入", "预算收入", "部门预算", "预算"],
      holds: "budget",
    },
    funds: {
      labels: ["项目资金", "资金情况", "预算资金", "资金来源情况", "预算执行情况", "资金投入情况"],
      holds: "funds",
    },
    long_term: { labels: ["中长期目标", "长期目标", "中期目标", "实施期目标"], holds: "longTerm" },
    goal: {
      labels: [
        ...(["部门整体支出目标", "年度目标", "年度总体目标", "年度绩效目标", "总体目标", "目标"] as const),
        ...(["预期目标", "年初设定目标", "项目绩效目标", "项目年度绩效目标", "年度总体绩效目标"] as const),
      ],
    },
    indicators: {
      labels: ["部门指标", "指标", "绩效指标", "部门整体绩效指标", "项目指标", "年度绩效指标", "年度指标"],
      lists: "indicator",
    },
    tasks: { labels: ["任务", "年度主要支出计划", "主要任务", "年度主要任务"], lists: "task" },
    remarks: { labels: ["其他需要说明的情况", "其他", "备注", "其他需要说明的问题"] },
    contact: { labels: ["填报信息", "填报人信息"], holds: "contact" },
    filed_on: { labels: ["填报日期", "填表日期", "填报时间"] },
  },
  department: {
    name: {
      labels: [
        ...(["部门名称", "单位名称", "主管部门", "部门（单位）名称", "项目主管部门", "主管部门名称"] as const),
        ...(["主管部门及代码", "地方主管部门", "省级主管部门", "市县主管部门"] as const),
      ],
      required: true,
    },
    unit: { labels: ["实施单位", "项目单位", "项目实施单位", "资金使用单位", "预算单位", "具体实施单位"] },
    superior: { labels: ["上级主管部门", "中央主管部门"] },
    finance_office: { labels: ["财政主管处室", "财政主管科室", "主管处室", "归口科室", "归口处室"] },
    functions: { labels: ["部门职能概述", "部门职能", "职能概述"] },
  },
  project: {
    name: {
      labels: [
        ...(["项目名称", "专项名称", "专项（项目）名称", "转移支付（项目）名称", "专项资金名称"] as const),
        ...(["资金名称", "项目（资金）名称"] as const),
      ],
      required: true,
    },
    code: { labels: ["项目编码", "项目代码", "项目编号"] },
    attribute: { labels: ["项目属性", "项目类型", "项目类别"] },
    period: {
      labels: ["项目期限", "项目期", "项目起止时间", "起止时间", "实施期限", "专项实施期", "项目实施期", "项目周期"],
    },
    basis: { labels: ["立项依据", "项目立项依据", "设立依据", "政策依据"] },
    content: { labels: ["项目内容", "项目主要内容", "主要内容"] },
    leader: { labels: ["项目负责人", "责任人", "项目责任人"] },
  },
  budget: {
    total: { labels: ["总额", "预算总额", "收入总额", "合计"] },
    fiscal_appropriation: { labels: ["财政拨款收入", "财政拨款"] },
    special_account: { labels: ["财政专户管理资金", "财政专户资金"] },
    other: { labels: ["其他收入", "其他资金"] },
    basic_expenditure: { labels: ["基本支出", "基本支出预算"] },
    project_expenditure: { labels: ["项目支出", "项目支出预算"] },
    adjusted: { labels: ["调整后预算数", "调整后预算", "全年预算数"] },
    unit: { labels: ["金额单位", "单位"] },
  },
  funds: {
    unit: { labels: ["金额单位", "单位"] },
    rows: { labels: ["资金明细", "明细"], required: true, lists: "fundsRow" },
  },
  fundsRow: {
    source: { labels: ["资金来源", "来源", "资金类别"], required: true },
    initial: { labels: ["年初预算数", "预算数", "年初安排金额", "预算金额", "年初预算", "金额"] },
    adjusted: { labels: ["全年预算数", "调整后预算数", "调整预算数", "全年预算"] },
    executed: { labels: ["全年执行数", "执行数", "实际支出数", "实际执行数", "实际使用"] },
    rate: { labels: ["执行率", "预算执行率", "预算完成率"] },
    weight: { labels: ["分值", "权重"] },
    score: { labels: ["得分", "自评得分"] },
  },
  longTerm: {
    goal: { labels: ["目标", "中长期目标", "中期目标", "长期目标", "实施期目标"] },
    indicators: { labels: ["指标", "绩效指标", "中长期指标", "中期指标", "长期指标"], lists: "indicator" },
  },
  task: {
    name: { labels: ["任务名称", "名称"], required: true },
    goal: { labels: ["任务的绩效目标", "任务绩效目标", "绩效目标", "主要内容", "任务内容"] },
    projects: { labels: ["主要实施项目", "实施项目", "项目"] },
    budget: { labels: ["任务预算", "预算", "预算金额"], holds: "taskBudget" },
    indicators: { labels: ["任务指标", "指标", "绩效指标"], lists: "indicator" },
  },
  taskBudget: {
    amount: { labels: ["金额", "预算金额"] },
    total: { labels: ["总额", "合计"] },
    fiscal_appropriation: { labels: ["财政拨款"] },
    other: { labels: ["其他资金"] },
    unit: { labels: ["金额单位", "单位"] },
  },
  indicator: {
    id: { labels: ["编号", "指标编号", "序号"] },
    level1: { labels: ["一级指标"] },
    level2: { labels: ["二级指标"] },
    name: { labels: ["三级指标", "指标名称", "具体指标"], required: true },
    part_of: { labels: ["所属指标", "上级指标"] },
    explanation: { labels: ["指标解释", "指标内容", "指标说明", "指标值说明"] },
    formula: { labels: ["指标说明及公式", "说明及公式", "计算公式"] },
    sign: { labels: ["指标性质", "计算符号", "目标符号", "符号"] },
    target: {
      labels: [
        ...(["预期指标", "本年度预期指标", "预期达到目标", "指标值", "年度指标值", "预期指标值", "目标值"] as const),
        ...(["年度目标值", "指标值及单位", "指标值（包含数字及文字描述）", "计算符号及目标值"] as const),
        ...(["预期当年实现值", "当年预期实现值", "预计当年实现", "预期值", "计划值", "全年指标值"] as const),
        ...(["调整指标值", "调整后指标值", "本年度计划水平"] as const),
      ],
      required: true,
      holds: "target",
    },
    initial_target: { labels: ["年初指标值", "年初目标值", "调整前指标值"] },
    unit: { labels: ["计算单位", "计量单位", "度量单位", "单位"] },
    weight: {
      labels: ["分值", "权重", "指标分值", "指标权重", "分值权重", "权重（%）", "权重(%)", "分值（分）", "分值(分)"],
    },
    baseline: {
      labels: [
        ...(["上年值", "上年实际值", "上年完成值", "基期值", "上年指标值", "上年", "前年"] as const),
        ...(["近两年指标值", "历史值", "上年度实际水平", "上年度实际值"] as const),
      ],
    },
    direction: { labels: ["指标方向", "方向"] },
    standard: {
      labels: ["评分标准", "评价标准", "评分细则", "绩效标准", "指标标准或依据", "指标标准", "评分办法", "计分标准"],
    },
    bands: { labels: ["评价档次", "分档标准"], lists: "band" },
    source: { labels: ["数据来源", "指标来源"] },
    core: { labels: ["是否核心指标", "核心指标"] },
    note: { labels: ["备注", "指标备注"] },
  },
  target: {
    op: { labels: ["比较符", "运算符"], required: true },
    value: { labels: ["数值", "值"], required: true },
    unit: { labels: ["计量单位", "计算单位", "单位"] },
  },
  band: {
    grade: { labels: ["档次", "等级"], required: true },
    from: { labels: ["标准值", "标准"] },
    share: { labels: ["得分比例", "比例"] },
  },
  contact: {
    name: { labels: ["填报人", "联系人", "姓名", "填表人"] },
    phone: { labels: ["联系电话", "电话"] },
  },
};

/** The printed form has no heading over these parts, so their labels may also stand at its top. */
export const PARTS_WITHOUT_HEADING = ["department", "project", "contact"] as const satisfies readonly MappingName[];

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

/**
 * Forms print 总额（元）; 元 is the unit anyhow. Another unit is not to be dropped. （500字以内） says how long the text may be,
 * ★ and * mark what must be filled in.
 */
function plainLabel(written: string): string {
  const word = written.replace(/^[*＊★☆]+(?=.)/, "");
  const note = Math.max(word.lastIndexOf("("), word.lastIndexOf("（"));
  return note !== -1 && NOTE.test(word.slice(note)) ? word.slice(0, note).trimEnd() : word;
}

const NOTE = /^.(?:元|[^()（）]*字(?:以?内)?)[)）]$/;

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
