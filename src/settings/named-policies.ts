import type { Policy } from "./policy.ts";

const mof202010: Policy = {
  name: "mof-2020-10",
  version: "1",
  title: { zh: "项目支出绩效自评通用规则", en: "general rules for the self-evaluation of project expenditure" },
  basis: ["财预〔2020〕10号"],
  execution: "10",
  executionIn: "",
  executionRate: { denominator: "adjusted", cap: "100", bands: [] },
  classes: { 产出指标: "50", 效益指标: "30", 满意度指标: "10" },
  countsAs: { 成本指标: "产出指标" },
  missingClass: {},
  classMinimum: {},
  inverse: "ratio",
  grades: [
    { grade: "达成", from: "80", upTo: "100" },
    { grade: "部分达成", from: "60", upTo: "80" },
    { grade: "未达成", from: "0", upTo: "60" },
  ],
  impliedOperator: "by-direction",
  equals: "exact",
  approximate: "10",
  deadlineDay: "counts",
  late: [],
  overAchievement: [{ from: "130", when: "floor", reason: "required", deduct: "0" }],
  underExecution: "90",
  missingExecution: "rescale",
  missingActual: "zero",
  notApplicable: "exclude",
  compound: "lowest",
  total: "department",
  adjustments: [],
  deductColumn: "ignore",
  reviewColumn: "ignore",
  places: 2,
  rounding: "half-up",
  ratings: [
    { rating: "优", from: "90" },
    { rating: "良", from: "80" },
    { rating: "中", from: "60" },
    { rating: "差", from: "0" },
  ],
  steps: {},
};

export const DEFAULT_POLICY: Policy = mof202010;
/** The grades of Jiangxi (2017) and Wuhan (2020). */
export const grades8050: Policy = {
  ...mof202010,
  name: "grades-80-50",
  title: { zh: "定性指标按 100–80、80–50、50–0 分档", en: "qualitative grades 100–80, 80–50 and 50–0" },
  grades: [
    { grade: "达成", from: "80", upTo: "100" },
    { grade: "部分达成", from: "50", upTo: "80" },
    { grade: "未达成", from: "0", upTo: "50" },
  ],
};
/** The formula of a provincial system: what exceeds a ceiling is taken off in proportion, and nothing is left at twice the ceiling. */
export const linearInverse: Policy = {
  ...mof202010,
  name: "linear-inverse",
  title: { zh: "反向指标线性扣分", en: "linear deduction where lower is better" },
  inverse: "linear",
};
/** With 成本指标. Without them it gives the weights of 财预〔2020〕10号: their 20 points go to 产出 and 效益 in halves. */
const mof2021101: Policy = {
  ...mof202010,
  name: "mof-2021-101",
  title: { zh: "设置成本指标的项目绩效自评规则", en: "self-evaluation with cost indicators" },
  basis: ["财预〔2021〕101号", "财预〔2020〕10号"],
  classes: { 成本指标: "20", 产出指标: "40", 效益指标: "20", 满意度指标: "10" },
  countsAs: {},
  missingClass: { 成本指标: { to: ["产出指标", "效益指标"] }, 满意度指标: { to: ["效益指标"] } },
};

/** Every named policy, the default first. */
export const policies: readonly Policy[] = [mof202010, mof2021101, linearInverse, grades8050];

/** A policy, and the name of the one that it extends; a named one extends itself. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly base: string;
}

/** One of ours, by its name or its Chinese title; undefined where none is called so. */
export function namedPolicy(name: string): LoadedPolicy | undefined {
  const policy = policies.find((one) => one.name === name || one.title.zh === name);
  return policy && { policy, base: policy.name };
}
