import type { Policy } from "../../settings/policy.ts";
import { mof202010 } from "./mof-2020-10.ts";

/** With 成本指标. Without them it gives the weights of 财预〔2020〕10号: their 20 points go to 产出 and 效益 in halves. */
export const mof2021101: Policy = {
  ...mof202010,
  name: "mof-2021-101",
  title: { zh: "设置成本指标的项目绩效自评规则", en: "self-evaluation with cost indicators" },
  basis: ["财预〔2021〕101号", "财预〔2020〕10号"],
  classes: { 成本指标: "20", 产出指标: "40", 效益指标: "20", 满意度指标: "10" },
  countsAs: {},
  missingClass: { 成本指标: { to: ["产出指标", "效益指标"] }, 满意度指标: { to: ["效益指标"] } },
};
