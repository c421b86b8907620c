import { remembered } from "../indicator/remembered.ts";

/** What a column of an indicator table holds. */
export type ColumnRole = keyof typeof HEADS;

/** Heads that printed forms have over their columns, after {@link plainLabel}. `content` is a name or an explanation, by what stands in it. */
const HEADS = {
  level1: ["一级指标", "一级目标", "指标类别", "指标类型", "一级", "一级指标名称"],
  level2: ["二级指标", "二级目标", "二级", "二级指标名称"],
  name: [
    ...["三级指标", "指标名称", "具体指标", "三级目标", "三级", "三级指标名称", "绩效指标名称", "绩效指标内容"],
    ...["三级指标内容", "具体绩效指标", "项目绩效指标", "三级指标(具体指标)"],
  ],
  level4: ["四级指标"],
  content: ["指标内容", "具体内容"],
  target: [
    ...["指标值", "年度指标值", "本年度预期指标", "预期达到目标", "目标值", "指标值及单位", "预期指标", "预期目标值"],
    ...[
      "预期当年实现值",
      "当年预期实现值",
      "预计当年实现",
      "预期实现值",
      "预计实现值",
      "预期值",
      "预期指标值",
      "年度目标值",
    ],
    ...["全年目标值", "全年指标值", "计划值", "计划完成值", "计划指标值", "绩效目标值", "申报指标值", "年度绩效指标值"],
    ...[
      "计算符号及目标值",
      "指标值与单位",
      "年度预期值",
      "预期完成值",
      "年度计划值",
      "绩效指标值",
      "三级指标值",
      "预期标准",
    ],
    ...[
      "本年度指标值",
      "本年指标值",
      "预计当年实现值",
      "当年预计实现值",
      "年度预期指标值",
      "标准值",
      "考核值",
      "本年目标值",
    ],
    ...["本年度目标值", "当年指标值", "当年目标值", "预期值或标准", "年初目标值", "全年计划值", "指标目标值"],
  ],
  initialTarget: ["年初指标值", "年初设定指标值", "年初设定值", "调整前指标值"],
  adjustedTarget: ["调整指标值", "调整后指标值", "调整后目标值", "年中调整指标值"],
  sign: ["指标性质", "计算符号", "目标符号", "指标符号", "符号", "比较符", "运算符号", "运算符"],
  direction: ["指标方向", "方向", "指标属性"],
  unit: ["计算单位", "计量单位", "度量单位", "单位", "指标单位", "指标值单位"],
  baseline: [
    ...[
      "上年",
      "前年",
      "上年值",
      "上年实际值",
      "上年完成值",
      "上年指标值",
      "上年度指标值",
      "近两年指标值",
      "基期值",
      "历史值",
    ],
    ...[
      "上年实际",
      "上年实际完成值",
      "上年度实际值",
      "上年实际实现值",
      "上年度",
      "前年度",
      "上年完成情况",
      "历史标准",
      "历史值",
    ],
    ...["上年实现值", "基准值", "上年度实际水平"],
  ],
  actual: [
    ...["实际完成值", "全年完成值", "完成值", "全年实际值", "实际值", "年度实际完成值", "全年实际完成值", "年终完成值"],
    ...[
      "实际完成情况",
      "完成情况",
      "全年实际完成情况",
      "全年完成情况",
      "实际完成指标值",
      "年度完成值",
      "实际完成",
      "实际实现值",
    ],
    ...[
      "当年实际完成值",
      "本年实际完成值",
      "本年度实际完成值",
      "指标完成值",
      "指标完成情况",
      "执行情况",
      "实际完成值及单位",
    ],
    ...[
      "自评完成值",
      "年末完成值",
      "完成值(实际值)",
      "年度完成情况",
      "实际达到值",
      "实际执行值",
      "本年完成值",
      "本年实际值",
    ],
  ],
  weight: ["分值", "权重", "指标权重", "指标分值", "分值权重", "权重分值", "标准分", "标准分值", "满分", "分值(权重)"],
  score: ["得分", "指标得分", "自评得分", "自评分", "自评分值", "评价得分", "评分", "单位自评得分", "实际得分"],
  reason: [
    ...[
      "偏差原因",
      "偏差原因分析",
      "偏差原因分析及改进措施",
      "未完成原因",
      "未完成原因分析",
      "未完成原因及拟采取的改进措施",
    ],
    ...[
      "未完成原因和改进措施",
      "未完成原因及改进措施",
      "偏差原因及改进措施",
      "偏差分析及改进措施",
      "原因分析",
      "扣分原因",
    ],
    ...[
      "未完成原因分析及改进措施",
      "偏差原因分析及改进措施说明",
      "扣分原因分析",
      "原因分析及改进措施",
      "偏差度及原因分析",
    ],
    ...["未完成原因分析及拟采取的改进措施", "偏差原因分析和改进措施", "扣分原因及改进措施", "偏差情况说明", "原因说明"],
    ...["未完成指标原因分析", "偏差分析", "未完成原因及下一步改进措施", "原因", "扣分原因和其他说明", "偏离原因"],
  ],
  explanation: ["指标解释", "指标说明", "指标值说明", "指标含义", "指标释义", "指标定义", "指标内涵", "解释"],
  formula: [
    "说明及公式",
    "指标说明及公式",
    "指标值说明及公式",
    "计算公式",
    "指标计算公式",
    "计算方法",
    "指标说明和公式",
  ],
  standard: [
    ...[
      "绩效标准",
      "评分细则",
      "指标标准或依据",
      "评分标准",
      "评价标准",
      "评分规则",
      "计分标准",
      "计分方法",
      "评分办法",
    ],
    ...[
      "评分依据",
      "指标标准",
      "评分方法",
      "评扣分标准",
      "评价细则",
      "指标评分标准",
      "指标值设定依据",
      "指标值确定依据",
      "目标值确定依据",
      "绩效标准(指标值)",
      "指标标准及依据",
    ],
  ],
  source: ["数据来源", "指标来源", "指标值来源", "数据来源及依据", "资料来源", "取值来源"],
  evidence: ["佐证材料", "证明材料", "佐证资料", "完成情况佐证材料"],
  /** Read by people, kept by nobody. */
  other: [
    ...[
      "得分系数",
      "是否核心指标",
      "备注",
      "序号",
      "指标编号",
      "编号",
      "完成率",
      "偏差度",
      "偏差率",
      "是否完成",
      "核心指标",
    ],
    ...[
      "复核分",
      "复核得分",
      "评价结论",
      "责任部门",
      "责任科室",
      "责任处室",
      "责任单位",
      "绩效类型",
      "全年预计完成情况",
    ],
    ...[
      "完成目标可能性",
      "确定能",
      "有可能",
      "完全不可能",
      "指标完成率",
      "审核意见",
      "全年预计完成值",
      "扣分",
      "完成比例",
    ],
    ...[
      "是否为核心指标",
      "是否必填",
      "完成程度",
      "指标完成程度",
      "财政评价得分",
      "主管部门评分",
      "财政部门评分",
      "预警",
    ],
  ],
} as const satisfies Record<string, readonly string[]>;

const ROLE_OF: ReadonlyMap<string, ColumnRole> = new Map(
  roles().flatMap((role) => HEADS[role].map((head) => [head, role] as const)),
);

function roles(): readonly ColumnRole[] {
  return Object.keys(HEADS).filter((role): role is ColumnRole => role in HEADS);
}

/** The column that a text heads; undefined for any other text. */
export const headRole: (text: string) => ColumnRole | undefined = remembered((text) => {
  if (text.length > LONGEST_HEAD) return undefined;
  const full = plainLabel(text);
  const found = ROLE_OF.get(full) ?? ROLE_OF.get(withoutBrackets(full)) ?? dated(withoutBrackets(full));
  return found ?? cutHead(full);
});

const LONGEST_HEAD = 40;

/** 2021年实际实现值 is an earlier year's, 预期2022年实现值 is what is aimed at, 1-7月执行情况 is what a monitoring form reports. */
function dated(label: string): ColumnRole | undefined {
  const year = /(?:19|20)\d\d年度?/;
  if (/^\d{1,2}(?:月)?[-—至~到]+\d{1,2}月(?:实际)?(?:执行|完成)(?:情况|值)$/.test(label)) return "actual";
  if (!year.test(label)) return undefined;
  const rest = label.replace(year, "");
  const role = ROLE_OF.get(rest);
  if (role === "actual" && !/^全年|^本年|^当年/.test(rest))
    return rest === label.replace(/^(?:19|20)\d\d年度?/, "") ? "baseline" : role;
  return role;
}

/** A page edge cuts a label: 说明及公. */
function cutHead(label: string): ColumnRole | undefined {
  if (label.length < LEAST_OF_CUT) return undefined;
  // 绩效指标 is a label of its own, not 绩效指标值 cut short.
  const whole = [...ROLE_OF.keys()].filter(
    (head) => head.length === label.length + 1 && head.startsWith(label) && !/[值分]$/u.test(head),
  );
  const found = new Set(whole.map((head) => ROLE_OF.get(head)));
  const [role] = found;
  return found.size === 1 ? role : undefined;
}

const LEAST_OF_CUT = 4;

/** A label as it is looked up: without white space, marks before it and a colon behind it; full-width signs become plain. */
export const plainLabel: (text: string) => string = remembered((text) =>
  text
    .normalize("NFKC")
    .replaceAll(/\s+/gu, "")
    .replace(/^[*★☆▲△●#]+/u, "")
    .replace(/[::。;;]+$/u, ""),
);

/** 指标值（包含数字及文字描述）, 分值(100分), 全年预算数(A) */
export function withoutBrackets(label: string): string {
  return label.replaceAll(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/gu, "");
}
