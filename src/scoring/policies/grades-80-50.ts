import type { Policy } from "../../settings/policy.ts";
import { mof202010 } from "./mof-2020-10.ts";

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
