import { sentence, type Text } from "../base/language.ts";
import type { Block } from "./form.ts";

/** How messages call a block: 部门指标, 任务“新闻宣传”, 第 2 个任务 where it has no name. */
export function blockLabel({ kind, name, id }: Block): Text {
  if (kind === "department") return DEPARTMENT;
  return name === "" ? nameless({ number: id.replace("task", "") }) : task({ name });
}

const DEPARTMENT: Text = { zh: "部门指标", en: "the department block" };
const nameless = sentence({ zh: "第 {number} 个任务", en: "task {number}" });
const task = sentence({ zh: "任务“{name}”", en: "task “{name}”" });
