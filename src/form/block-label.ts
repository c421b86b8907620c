import { sentence, type Text } from "../base/language.ts";
import type { Block, FormKind } from "./form.ts";

/** How messages call a block: 部门指标, 项目指标, 任务“新闻宣传”, 第 2 个任务 where it has no name. */
export function blockLabel({ kind, formKind, name, id }: Block): Text {
  switch (kind) {
    case "department":
      return WHOLE[formKind];
    case "long-term":
      return LONG_TERM;
    case "task":
      return name === "" ? nameless({ number: id.replace("task", "") }) : task({ name });
  }
}

const WHOLE: Readonly<Record<FormKind, Text>> = {
  department: { zh: "部门指标", en: "the department block" },
  project: { zh: "项目指标", en: "the indicators of the project" },
  transfer: { zh: "区域绩效指标", en: "the indicators of the transfer" },
};
const LONG_TERM: Text = { zh: "中长期指标", en: "the long-term indicators" };
const nameless = sentence({ zh: "第 {number} 个任务", en: "task {number}" });
const task = sentence({ zh: "任务“{name}”", en: "task “{name}”" });
