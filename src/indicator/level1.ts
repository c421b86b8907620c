/** 一级指标 of the taxonomy in force. */
export type Level1 = "产出指标" | "效益指标" | "满意度指标" | "成本指标";

export const LEVEL1S: readonly Level1[] = ["产出指标", "效益指标", "满意度指标", "成本指标"];
