/** What the rows below the indicators of a published table are called. */
const NAMES = {
  /** 合计 */
  total: ["total", "total_score", "合计", "总计", "总分", "自评总分", "合计得分", "总得分", "得分合计"],
  /** 自评等级 */
  rating: ["rating", "等级", "自评等级", "评价等级", "绩效等级", "评定等级", "评级"],
} as const;

export type TotalName = keyof typeof NAMES;

/** @param key a name in one spelling, as `nameKey` gives it */
export function totalName(key: string): TotalName | undefined {
  return KINDS.get(key.toLowerCase());
}

const KINDS = new Map<string, TotalName>([
  ...NAMES.total.map((name) => [name, "total"] as const),
  ...NAMES.rating.map((name) => [name, "rating"] as const),
]);
