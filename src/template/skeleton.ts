import type { Language, Text } from "../base/language.ts";
import { LABELS, type MappingName } from "../form/labels.ts";

/** One line of an empty form: a key of a mapping, how deep it stands, what is there already, and what is to be filled in. */
type Line = readonly [indent: string, mapping: MappingName, key: string, value?: string, about?: Text | undefined];

/** A form to fill in. What must be filled in is empty; what may stay away is "" or empty in a way that is allowed. */
export function printSkeleton(language: Language): string {
  const lines = LINES.map(([indent, mapping, key, value = "", about]) => {
    const word = language === "zh" ? (LABELS[mapping][key]?.labels[0] ?? key) : key;
    return `${indent}${word}:${value && ` ${value}`}${about ? ` # ${about[language]}` : ""}`;
  });
  return `${HEAD.map((text) => `# ${text[language]}\n`).join("")}${lines.join("\n")}\n`;
}

const HEAD: readonly Text[] = [
  {
    zh: "部门整体绩效目标表。标有“必填”的要填，其余可以留空或删去。",
    en: "Performance targets of a department. Fill in what is “required”, leave or",
  },
  {
    zh: "以 > % [ 等符号开头的值要加引号，如 '>95'。填好后运行 perf validate 校验。",
    en: "delete the rest, quote what starts with >, % or [, then run perf validate.",
  },
  {
    zh: "要在编辑器中得到提示：先运行 perf schema form.zh > form.zh.schema.json，",
    en: "For hints in an editor: run perf schema form > form.schema.json and take away",
  },
  { zh: "再删去下一行开头的“# ”。", en: "the “# ” that the next line begins with." },
  {
    zh: "# yaml-language-server: $schema=form.zh.schema.json",
    en: "# yaml-language-server: $schema=form.schema.json",
  },
];

const REQUIRED: Text = { zh: "必填", en: "required" };
const CLASS: Text = {
  zh: "或 效益指标、满意度指标、成本指标",
  en: "output; or 效益指标, 满意度指标, 成本指标",
};
const TARGET: Text = {
  zh: "必填，如 不少于4、≥95、12月底前、较上年增长5%",
  en: "required, such as 不少于4, ≥95, 12月底前, 较上年增长5%",
};
const UNIT: Text = { zh: "计算单位，如 场；% 要写成 '%'", en: "such as 场; write % as '%'" };
const WEIGHT: Text = { zh: "分值；都不写时由评分办法分配", en: "points; without any, the policy shares them out" };

const LINES: readonly Line[] = [
  ["", "form", "version", "1"],
  ["", "form", "title", "''"],
  ["", "form", "year", "", { zh: "必填，如 2026", en: "required, such as 2026" }],
  ["", "form", "department"],
  ["  ", "department", "name", "", { zh: "必填，部门全称", en: "required, in full" }],
  ["  ", "department", "finance_office", "''"],
  ["  ", "department", "functions", "''"],
  [
    "",
    "form",
    "budget",
    "",
    { zh: "单位：元；用万元时加一行“金额单位: 万元”", en: "in 元; for 万元 add a line “unit: 万元”" },
  ],
  ["  ", "budget", "total"],
  ["  ", "budget", "fiscal_appropriation"],
  ["  ", "budget", "special_account"],
  ["  ", "budget", "other"],
  ["", "form", "goal", "''", { zh: "写出数量或时间", en: "with figures or dates" }],
  ["", "form", "indicators", "", { zh: "每项以“- ”开头，照样增加", en: "each starts with “- ”; add more likewise" }],
  ...indicator("  ", "产出指标", "数量指标", CLASS),
  ...indicator("  ", "产出指标", "质量指标"),
  ...indicator("  ", "产出指标", "时效指标"),
  ...indicator("  ", "产出指标", "成本指标"),
  ...indicator("  ", "效益指标", "社会效益指标"),
  ...indicator("  ", "满意度指标", "服务对象满意度指标"),
  ["", "form", "tasks", "", { zh: "没有主要任务时整段删去", en: "delete all of it where there are no tasks" }],
  ["  - ", "task", "name", "", REQUIRED],
  ["    ", "task", "goal", "''"],
  ["    ", "task", "projects", "[]", { zh: "如 [甲项目, 乙项目]", en: "such as [甲项目, 乙项目]" }],
  ["    ", "task", "indicators"],
  ...indicator("      ", "产出指标", "数量指标"),
  ...indicator("      ", "产出指标", "质量指标"),
  ...indicator("      ", "效益指标", "社会效益指标"),
  ["", "form", "remarks", "''"],
  ["", "form", "contact"],
  ["  ", "contact", "name", "''"],
  ["  ", "contact", "phone", "''", { zh: "加引号，开头的 0 才不会丢", en: "in quotes, or a leading 0 is lost" }],
  ["", "form", "filed_on", "''", { zh: "如 2026-01-04", en: "such as 2026-01-04" }],
];

function indicator(indent: string, level1: string, level2: string, about?: Text): readonly Line[] {
  return [
    [`${indent}- `, "indicator", "level1", level1, about],
    [`${indent}  `, "indicator", "level2", level2],
    [`${indent}  `, "indicator", "name", "", REQUIRED],
    [`${indent}  `, "indicator", "explanation", "''"],
    [`${indent}  `, "indicator", "target", "", about ? TARGET : REQUIRED],
    [`${indent}  `, "indicator", "unit", "''", about && UNIT],
    [`${indent}  `, "indicator", "weight", "", about && WEIGHT],
  ];
}
