import type { Indicator } from "../form/form.ts";
import { counterpartOf } from "./class-systems.ts";
import { LEVEL1S, type Level1 } from "./level1.ts";
import { nameKey } from "./plain-name.ts";

/** 一级指标 with the names that forms print for it, after 财预〔2020〕10号 and 财预〔2021〕101号 (成本指标). */
const LEVEL1_NAMES: Readonly<Record<Level1, readonly string[]>> = {
  产出指标: ["产出指标", "产出", "产出类指标"],
  效益指标: ["效益指标", "效益", "效果指标", "效益类指标"],
  满意度指标: ["满意度指标", "满意度", "服务对象满意度指标", "满意度类指标"],
  成本指标: ["成本指标", "成本", "成本类指标"],
};

/**
 * 二级指标 under the class they belong to. 成本指标 was a level 2 of 产出指标 until 2021 and is a class since;
 * as level 2 it is found under 产出指标, as level 1 it is itself.
 */
const LEVEL2_NAMES: Readonly<Record<Level1, readonly string[]>> = {
  产出指标: ["数量指标", "数量", "质量指标", "质量", "时效指标", "时效", "成本指标", "成本"],
  效益指标: [
    ...["经济效益指标", "经济效益", "社会效益指标", "社会效益", "生态效益指标", "生态效益", "环境效益指标", "环境效益"],
    ...["可持续影响指标", "可持续影响", "可持续发展指标", "可持续发展"],
  ],
  满意度指标: [
    ...["服务对象满意度指标", "服务对象满意度", "服务满意度指标", "服务满意度"],
    ...["社会公众满意度指标", "社会公众满意度", "受益对象满意度指标", "受益对象满意度"],
  ],
  成本指标: ["经济成本指标", "经济成本", "社会成本指标", "社会成本", "生态环境成本指标", "生态环境成本"],
};
/**
 * The class that an indicator belongs to, whatever its form prints: 质量指标 is a kind of 产出指标,
 * and the older taxonomy has 满意度 under 效益指标. Undefined where neither level says it.
 */
export function standardLevel1({ level1, level2 }: Pick<Indicator, "level1" | "level2">): Level1 | undefined {
  const printed = classOf(level1);
  return printed === "效益指标" && classOf(level2) === "满意度指标" ? "满意度指标" : (printed ?? classOf(level2));
}

/** 满意度 before 效益: 效益满意度指标 asks people, it does not measure an effect. */
function classOf(label: string): Level1 | undefined {
  return ownClassOf(nameKey(label)) ?? counterpartOf(label);
}

function ownClassOf(text: string): Level1 | undefined {
  if (/满意/.test(text)) return "满意度指标";
  if (/效益|可持续影响|影响指标|社会影响/.test(text)) return "效益指标";
  if (/^(?:产出|数量|质量|时效|进度)/.test(text)) return "产出指标";
  return /^(?:成本|经济成本|社会成本|生态环境成本)/.test(text) ? "成本指标" : undefined;
}

const LEVEL1_OF = invert(LEVEL1_NAMES);
const LEVEL1_OF_LEVEL2 = invert(LEVEL2_NAMES);

/** The class that a level 1 names, under any of its usual names; undefined for what is no level 1. */
export function knownLevel1(level1: string): Level1 | undefined {
  const label = level1.trim();
  // 社会公众或服务对象满意度指标: satisfaction is one class, whoever is asked.
  return LEVEL1_OF.get(label) ?? (/满意度(?:指标)?$/.test(label) ? "满意度指标" : undefined);
}

/** All classes to which a level 2 may belong: 经济成本 to one, 成本 to the new class and to 产出指标. */
export function parentsOfLevel2(level2: string): readonly Level1[] {
  const label = level2.trim();
  const found = LEVEL1S.filter(
    (level1) => LEVEL2_NAMES[level1].includes(label) || LEVEL1_NAMES[level1].includes(label),
  );
  // Cost was a level 2 of output until 2021.
  return found.includes("成本指标") ? [...found, "产出指标"] : found;
}

/** The class to which a level 2 belongs; undefined for what is no level 2 of the taxonomy. */
export function parentOfLevel2(level2: string): Level1 | undefined {
  return LEVEL1_OF_LEVEL2.get(level2.trim());
}

function invert(names: Readonly<Record<Level1, readonly string[]>>): ReadonlyMap<string, Level1> {
  return new Map(LEVEL1S.flatMap((level1) => names[level1].map((name) => [name, level1] as const)));
}
