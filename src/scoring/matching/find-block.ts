import type { Block, Form } from "../../form/form.ts";
import { nameKey } from "../../indicator/plain-name.ts";

/** What may stand in the column 指标块 for the department block. */
const DEPARTMENT = ["department", "部门", "部门指标", "部门整体", "部门整体指标"];
const NUMERALS = "〇一二三四五六七八九十";

/** The blocks of a form under every name that an actuals file may use for them: 部门, 任务1, task1, the task's name. */
export function blocksByName({ blocks }: Pick<Form, "blocks">): ReadonlyMap<string, Block> {
  const entries = blocks.flatMap((block) => namesOf(block).map((name) => [nameKey(name), block] as const));
  // Earlier names win: a task called 部门 does not take the department's word.
  return new Map(entries.toReversed());
}

function namesOf({ kind, id, name }: Block): readonly string[] {
  if (kind === "department") return [...DEPARTMENT, name];
  const number = id.replace("task", "");
  const chinese = NUMERALS[Number(number)];
  return [id, `任务${number}`, ...(chinese === undefined ? [] : [`任务${chinese}`]), name];
}
