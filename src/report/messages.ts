import type { Severity } from "../diagnostic.ts";
import { sentence, type Text } from "../language.ts";

export const notScored: Text = {
  zh: "表格或实际值有错误，未能评分",
  en: "the form or the actuals have errors, so nothing was scored",
};

export const belowMinimum = sentence({
  zh: "总分 {total} 低于要求的 {minimum}",
  en: "the total of {total} is below the required {minimum}",
});

/** 3 个错误 / 3 errors */
export function findingsOf(count: number, severity: Severity): Text {
  const { zh, one, many } = FINDINGS[severity];
  return { zh: `${count} 个${zh}`, en: `${count} ${count === 1 ? one : many}` };
}

const FINDINGS = {
  error: { zh: "错误", one: "error", many: "errors" },
  warning: { zh: "警告", one: "warning", many: "warnings" },
  info: { zh: "提示", one: "info", many: "infos" },
} as const satisfies Record<Severity, unknown>;

export function tooManyWarnings(count: number, allowed: number): Text {
  return {
    zh: `${count} 个警告，超过允许的 ${allowed} 个`,
    en: `${findingsOf(count, "warning").en}, more than the ${allowed} allowed`,
  };
}

/** 2 项指标未填报 / 2 indicators without an actual */
export function withVerdict(count: number, verdict: "missing" | "undecided"): Text {
  const indicators = count === 1 ? "1 indicator" : `${count} indicators`;
  return verdict === "missing"
    ? { zh: `${count} 项指标未填报`, en: `${indicators} without an actual value` }
    : { zh: `${count} 项指标待判定`, en: `${indicators} undecided` };
}
