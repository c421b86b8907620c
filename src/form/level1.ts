import { nameKey } from "../indicator/plain-name.ts";
import type { Indicator } from "./form.ts";

/** 一级指标 of the taxonomy in force. */
export type Level1 = "产出指标" | "效益指标" | "满意度指标" | "成本指标";

export const LEVEL1S: readonly Level1[] = ["产出指标", "效益指标", "满意度指标", "成本指标"];

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
  const text = nameKey(label);
  if (/满意/.test(text)) return "满意度指标";
  if (/效益|可持续影响|影响指标|社会影响/.test(text)) return "效益指标";
  if (/^(?:产出|数量|质量|时效|进度)/.test(text)) return "产出指标";
  return /^(?:成本|经济成本|社会成本|生态环境成本)/.test(text) ? "成本指标" : undefined;
}
