import { sentence, type Text } from "../language.ts";
import type { Block } from "./form.ts";

/** How messages call a block: 部门指标, 任务“新闻宣传”. */
export function blockLabel({ kind, name }: Block): Text {
  return kind === "department" ? DEPARTMENT : task({ name });
}

const DEPARTMENT: Text = { zh: "部门指标", en: "the department block" };
const task = sentence({ zh: "任务“{name}”", en: "task “{name}”" });
