import { bareClass } from "./bare-class.ts";
import type { Level1 } from "./level1.ts";

/** A system of classes other than 产出 效益 满意度 成本, in which forms are printed, too. */
export interface ClassSystem {
  /** As people call it: 投入—过程—产出—效果. */
  readonly name: string;
  /** Its classes, and the class of ours that each is; undefined where none is. */
  readonly classes: ReadonlyMap<string, Level1 | undefined>;
}

/** In the order of trying. */
const SYSTEMS: readonly ClassSystem[] = [
  // 财预〔2013〕53号: 预算绩效评价共性指标体系框架
  system(["投入"], ["过程"], ["产出", "产出指标"], ["效果", "效益指标"]),
  // 财预〔2020〕10号, annex: 项目支出绩效评价指标体系框架
  system(["决策"], ["过程"], ["产出", "产出指标"], ["效益", "效益指标"]),
  system(["项目决策"], ["项目管理"], ["项目绩效"]),
  system(["项目决策"], ["项目过程"], ["项目产出", "产出指标"], ["项目效益", "效益指标"]),
  system(["项目完成", "产出指标"], ["项目效益", "效益指标"], ["满意度", "满意度指标"]),
  system(["投入"], ["产出", "产出指标"], ["结果", "效益指标"], ["影响力", "效益指标"]),
  system(["目标完成程度", "产出指标"], ["项目实施效益", "效益指标"]),
  // 事前绩效评估
  system(["立项必要性"], ["投入经济性"], ["绩效目标合理性"], ["实施方案可行性"], ["筹资合规性"]),
];

function system(...classes: readonly (readonly [name: string, counterpart?: Level1])[]): ClassSystem {
  return {
    name: classes.map(([name]) => name).join("—"),
    classes: new Map(classes.map(([name, counterpart]) => [name, counterpart])),
  };
}

/** The system to which all of some labels of level 1 belong; undefined where there is none. */
export function systemOf(labels: readonly string[]): ClassSystem | undefined {
  const bare = labels.map(bareClass);
  return SYSTEMS.find(({ classes }) => bare.every((label) => classes.has(label)));
}

/** The class of ours that a class of another system is; undefined where none is. */
export function counterpartOf(label: string): Level1 | undefined {
  return COUNTERPARTS.get(bareClass(label));
}

const COUNTERPARTS: ReadonlyMap<string, Level1> = new Map(
  SYSTEMS.flatMap(({ classes }) =>
    Array.from(classes).flatMap(([name, level1]) => (level1 === undefined ? [] : [[name, level1] as const])),
  ),
);
