/** The sheet that `perf export` writes for what an official layout has no place for, and `perf import` reads back. */
export const SUPPLEMENT = "补充信息";
export const SUPPLEMENT_HEADS = ["指标组", "三级指标", "栏目", "内容"] as const;

/** The group of the indicators that are no part of the year. */
export const LONG_TERM_GROUP = "中长期目标";

/** Stands behind a weight that the form does not give and the policy shared out: it is never read back. */
export const DEFAULT_WEIGHT = "（默认）";

/** What the layout with tasks has no row for. */
export const EXECUTION_RATE = "预算执行率";

/** Between grade, bound and share of a band in one cell. */
export const BAND_PARTS = " | ";
