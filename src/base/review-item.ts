/** The questions of a reviewer, two on each of the four sides of 财预〔2015〕88号: 完整性 相关性 适当性 可行性. */
export type ReviewItemId =
  | "in-full"
  | "clear"
  | "related"
  | "sound"
  | "reasonable"
  | "funded"
  | "reachable"
  | "conditions";
