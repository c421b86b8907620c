import type { Language, Text } from "../../base/language.ts";
import type { FormKind } from "../../form/form.ts";
import { LABELS, type MappingName } from "../../form/labels.ts";

/** One line of an empty form: a key of a mapping, how deep it stands, what is there already, and what is to be filled in. */
type Line = readonly [indent: string, mapping: MappingName, key: string, value?: string, about?: Text | undefined];

export const FORM_KINDS = ["department", "project", "transfer"] as const satisfies readonly FormKind[];

/** A form of some kind to fill in. What must be filled in is empty; what may stay away is "" or empty in a way that is allowed. */
export function printSkeleton(language: Language, kind: FormKind): string {
  const lines = LINES[kind].map(([indent, mapping, key, value = "", about]) => {
    const word = language === "zh" ? labelOf(mapping, key, kind) : key;
    const text = language === "zh" ? value.replace(KIND_WORD, (one) => KINDS_ZH[one] ?? one) : value;
    return `${indent}${word}:${text && ` ${text}`}${about ? ` # ${about[language]}` : ""}`;
  });
  const head = [TITLES[kind], ...HEAD];
  return `${head.map((text) => `# ${text[language]}\n`).join("")}${lines.join("\n")}\n`;
}

/** The label that forms of the kind print. */
function labelOf(mapping: MappingName, key: string, kind: FormKind): string {
  const own = mapping === "form" && kind !== "department" ? OF_PROJECTS[key] : undefined;
  return own ?? LABELS[mapping][key]?.labels[0] ?? key;
}

const OF_PROJECTS: Readonly<Record<string, string>> = { goal: "年度总体目标", indicators: "绩效指标" };

const KIND_WORD = /^(?:project|transfer)$/;
const KINDS_ZH: Readonly<Record<string, string>> = { project: "项目", transfer: "转移支付" };

const TITLES: Readonly<Record<FormKind, Text>> = {
  department: {
    zh: "部门整体绩效目标表。标有“必填”的要填，其余可以留空或删去。",
    en: "Performance targets of a department. Fill in what is “required”, leave or",
  },
  project: {
    zh: "项目支出绩效目标表。标有“必填”的要填，其余可以留空或删去。",
    en: "Performance targets of a project. Fill in what is “required”, leave or",
  },
  transfer: {
    zh: "转移支付区域绩效目标表。标有“必填”的要填，其余可以留空或删去。",
    en: "Performance targets of a transfer. Fill in what is “required”, leave or",
  },
};

const HEAD: readonly Text[] = [
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

const SIGN: Text = {
  zh: "≥、≤、= 或 定性；写在指标值里的可留空",
  en: "≥, ≤, = or 定性; empty where the target says it",
};
const MONEY: Text = {
  zh: "单位：元；用万元时加一行“金额单位: 万元”",
  en: "in 元; for 万元 add a line “unit: 万元”",
};
const LIST: Text = { zh: "每项以“- ”开头，照样增加", en: "each starts with “- ”; add more likewise" };
const YEAR: Text = { zh: "必填，如 2026", en: "required, such as 2026" };
const FIGURES: Text = { zh: "写出数量或时间", en: "with figures or dates" };

const TAIL: readonly Line[] = [
  ["", "form", "remarks", "''"],
  ["", "form", "contact"],
  ["  ", "contact", "name", "''"],
  ["  ", "contact", "phone", "''", { zh: "加引号，开头的 0 才不会丢", en: "in quotes, or a leading 0 is lost" }],
  ["", "form", "filed_on", "''", { zh: "如 2026-01-04", en: "such as 2026-01-04" }],
];

const DEPARTMENT: readonly Line[] = [
  ["", "form", "version", "1"],
  ["", "form", "title", "''"],
  ["", "form", "year", "", YEAR],
  ["", "form", "department"],
  ["  ", "department", "name", "", { zh: "必填，部门全称", en: "required, in full" }],
  ["  ", "department", "finance_office", "''"],
  ["  ", "department", "functions", "''"],
  ["", "form", "budget", "", MONEY],
  ["  ", "budget", "total"],
  ["  ", "budget", "fiscal_appropriation"],
  ["  ", "budget", "special_account"],
  ["  ", "budget", "other"],
  ["", "form", "goal", "''", FIGURES],
  ["", "form", "indicators", "", LIST],
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
  ...TAIL,
];

const PROJECT: readonly Line[] = [
  ["", "form", "version", "1"],
  ["", "form", "kind", "project"],
  ["", "form", "title", "''"],
  ["", "form", "year", "", YEAR],
  ["", "form", "department"],
  ["  ", "department", "name", "", { zh: "必填，主管部门", en: "required, the department in charge" }],
  ["  ", "department", "unit", "''", { zh: "实施单位", en: "who carries it out" }],
  ["", "form", "project"],
  ["  ", "project", "name", "", { zh: "必填，项目名称", en: "required" }],
  ["  ", "project", "code", "''"],
  ["  ", "project", "attribute", "''", { zh: "如 延续项目、新增项目", en: "such as 延续项目 or 新增项目" }],
  ["  ", "project", "period", "''", { zh: "如 2026-2028", en: "such as 2026-2028" }],
  ["  ", "project", "basis", "''", { zh: "立项依据，如文件号", en: "the document that asks for it" }],
  ...funds("其中：当年财政拨款", "上年结转资金", "其他资金"),
  ["", "form", "goal", "''", FIGURES],
  ...signedIndicators(),
  ...TAIL,
];

const TRANSFER: readonly Line[] = [
  ["", "form", "version", "1"],
  ["", "form", "kind", "transfer"],
  ["", "form", "title", "''"],
  ["", "form", "year", "", YEAR],
  ["", "form", "department"],
  ["  ", "department", "name", "", { zh: "必填，地方主管部门", en: "required, the local department" }],
  ["  ", "department", "unit", "''", { zh: "资金使用单位", en: "who uses the money" }],
  ["  ", "department", "superior", "''", { zh: "中央（上级）主管部门", en: "the department above" }],
  ["", "form", "project"],
  ["  ", "project", "name", "", { zh: "必填，转移支付（项目）名称", en: "required, name of the transfer" }],
  ["  ", "project", "period", "''"],
  ...funds("其中：中央财政资金", "地方财政资金", "其他资金"),
  ["", "form", "goal", "''", FIGURES],
  ...signedIndicators(),
  ...TAIL,
];

const LINES: Readonly<Record<FormKind, readonly Line[]>> = {
  department: DEPARTMENT,
  project: PROJECT,
  transfer: TRANSFER,
};

function funds(...parts: readonly string[]): readonly Line[] {
  return [
    ["", "form", "funds"],
    ["  ", "funds", "unit", "万元"],
    ["  ", "funds", "rows", "", { zh: "各行照表增删", en: "add and delete rows as the form has them" }],
    ...["年度资金总额", ...parts].flatMap((source): readonly Line[] => [
      ["    - ", "fundsRow", "source", source],
      ["      ", "fundsRow", "initial"],
      ["      ", "fundsRow", "adjusted"],
    ]),
  ];
}

function signedIndicators(): readonly Line[] {
  return [
    ["", "form", "indicators", "", LIST],
    ...signedIndicator("产出指标", "数量指标", CLASS),
    ...signedIndicator("产出指标", "质量指标"),
    ...signedIndicator("产出指标", "时效指标"),
    ...signedIndicator("成本指标", "经济成本指标"),
    ...signedIndicator("效益指标", "社会效益指标"),
    ...signedIndicator("满意度指标", "服务对象满意度指标"),
  ];
}

/** With a column for the sign, as project forms have one. */
function signedIndicator(level1: string, level2: string, about?: Text): readonly Line[] {
  return [
    ["  - ", "indicator", "level1", level1, about],
    ["    ", "indicator", "level2", level2],
    ["    ", "indicator", "name", "", REQUIRED],
    ["    ", "indicator", "sign", "", about && SIGN],
    ["    ", "indicator", "target", "", about ? TARGET : REQUIRED],
    ["    ", "indicator", "unit", "''", about && UNIT],
    ["    ", "indicator", "weight", "", about && WEIGHT],
  ];
}

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
