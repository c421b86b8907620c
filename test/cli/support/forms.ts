/** A form that no rule objects to above info. */
export const GOOD = `version: 1
title: 部门整体绩效目标表
year: 2023
department:
  name: 某区文化馆
  finance_office: 教科文科
  functions: 组织群众文化活动
budget: { total: 1000000.00, fiscal_appropriation: 1000000.00, special_account: 0.00, other: 0.00 }
goal: 全年开展群众文化活动100场
indicators:
  - { level1: 产出指标, level2: 数量指标, name: 群众文化活动场次, target: ≥100, unit: 场, weight: 20 }
  - { level1: 产出指标, level2: 质量指标, name: 活动验收合格率, target: ≥95, unit: "%", weight: 10 }
  - { level1: 产出指标, level2: 时效指标, name: 活动按期完成率, target: ≥95, unit: "%", weight: 10 }
  - { level1: 产出指标, level2: 成本指标, name: 单场活动成本, target: ≤5000, unit: 元, weight: 10 }
  - { level1: 效益指标, level2: 社会效益指标, name: 文化服务覆盖率, target: ≥90, unit: "%", weight: 30 }
  - { level1: 满意度指标, level2: 服务对象满意度指标, name: 群众满意度, target: ≥90, unit: "%", weight: 10 }
filed_on: 2022-12-30
`;

/** One error: class/unknown-level1. */
export const WRONG_CLASS = GOOD.replace("level1: 满意度指标", "level1: 满意指标");

/** One warning: name/two-in-one. */
export const TWO_IN_ONE = GOOD.replace("name: 群众文化活动场次", "name: 活动场次、人数");
