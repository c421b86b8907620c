import type { Path } from "../../base/diagnostic.ts";
import { sentence, type Text } from "../../base/language.ts";
import { nameKey } from "../../indicator/plain-name.ts";
import { defineRule } from "../rule.ts";

export const coverageDepartmentOnly = defineRule({
  code: "coverage/department-only",
  severity: "warning",
  aspect: "related",
  title: { zh: "部门指标没有任务承担", en: "department indicator that no task carries" },
  explanation: {
    zh: "部门整体指标要靠任务来完成。一个部门指标在任何任务里都没有，就没有人、没有钱对它负责。请在承担它的任务里列出同名指标，或从部门指标里删去；名称略有出入的请改成一致。",
    en: "The department's indicators are reached through its tasks. One that appears in no task has nobody and no money behind it. List it under the task that carries it, or remove it from the department block; where only the wording differs, make the names equal.",
  },
  *check({ blocks }) {
    // Tasks that only list their money carry none.
    const tasks = blocks.filter(({ kind, indicators }) => kind === "task" && indicators.length > 0);
    const department = blocks.find(({ kind }) => kind === "department");
    if (department === undefined || tasks.length === 0) return;
    const carried = new Set(tasks.flatMap(({ indicators }) => indicators.map(({ name }) => nameKey(name))));
    const orphans = department.indicators.filter(({ name }) => !carried.has(nameKey(name)));
    // Where the two levels share nothing, the form was laid out so: one question, not one for each indicator.
    if (orphans.length > 1 && orphans.length === department.indicators.length) {
      const message = ALL({ count: orphans.length });
      yield { path: [...department.path, "indicators"], at: "key", message, help: LIST_IT, restsOn: NAMES_OF_TASKS };
      return;
    }
    for (const { name, path } of orphans) {
      yield { path: [...path, "name"], message: ORPHAN({ name }), help: LIST_IT, restsOn: NAMES_OF_TASKS };
    }
  },
});

const NAMES_OF_TASKS: readonly Path[] = [["tasks", "*", "indicators", "*", "name"]];

const ORPHAN = sentence({
  zh: "部门指标“{name}”没有任务承担",
  en: "department indicator “{name}” appears in no task",
});

const ALL = sentence({
  zh: "{count} 个部门指标都没有任务承担",
  en: "none of the {count} department indicators appears in a task",
});

const LIST_IT: Text = { zh: "在承担它的任务里列出同名指标", en: "list it under the task that carries it" };
