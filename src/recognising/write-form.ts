import type { Language, Text } from "../base/language.ts";
import { sentence } from "../base/language.ts";
import { LABELS, type MappingName } from "../form/labels.ts";
import { isoDate } from "./finish-form.ts";
import type { FundKind, FundsRow } from "./funds.ts";
import type { IndicatorRow } from "./indicator-row.ts";
import type { TaskFields } from "./line-fields.ts";
import type { Mark } from "./mark.ts";
import type { FormField, RecognisedBlock, RecognisedForm } from "./recognised-form.ts";
import { oneLine, paragraphs } from "./texts.ts";
import { digits, list, map, text, type YamlEntry, type YamlItem, type YamlValue, yamlLines } from "./yaml-lines.ts";

export interface WriteOptions {
  /** That of the comments. */
  readonly language: Language;
  /** Whether keys are the labels of the form. */
  readonly keys: "en" | "zh";
  readonly comments: boolean;
  /** Of the form, stated or given. */
  readonly year: number;
}

/** A recognised form as YAML that a person would keep. */
export function writeForm(form: RecognisedForm, options: WriteOptions): string {
  const modeline = `# yaml-language-server: $schema=${options.keys === "zh" ? SCHEMAS.zh : SCHEMAS.en}`;
  const entries = formEntries(form, new Writer(form, options));
  const lines = entries.flatMap((entry, index) => {
    const own = yamlLines([entry]);
    return index > 0 && STARTS_PART.has(entry.part) ? ["", ...own] : own;
  });
  return `${[modeline, ...lines].join("\n")}\n`;
}

const SCHEMAS = {
  en: "form.schema.json",
  zh: "form.zh.schema.json",
};

interface Part extends YamlEntry {
  readonly part: string;
}

/** An empty line stands before these. */
const STARTS_PART: ReadonlySet<string> = new Set([
  "department",
  "budget",
  "funds",
  "long_term",
  "goal",
  "indicators",
  "tasks",
  "remarks",
]);

class Writer {
  readonly #options: WriteOptions;
  readonly form: RecognisedForm;

  constructor(form: RecognisedForm, options: WriteOptions) {
    this.form = form;
    this.#options = options;
  }

  get year(): string {
    return String(this.#options.year);
  }

  key(mapping: MappingName, key: string): string {
    if (this.#options.keys === "en") return key;
    return LABELS[mapping][key]?.labels[0] ?? key;
  }

  /** Nothing where the value is empty. */
  entry(
    mapping: MappingName,
    key: string,
    value: YamlValue | undefined,
    above: readonly string[] = [],
  ): YamlEntry | undefined {
    return value === undefined ? undefined : { key: this.key(mapping, key), value, ...(above.length > 0 && { above }) };
  }

  comment(marks: readonly Mark[]): readonly string[] {
    if (!this.#options.comments) return [];
    return marks.map(({ level, text: said, address }) => {
      const words = level === "doubtful" ? doubtful : repaired;
      return words({ said, address: address.text })[this.#options.language];
    });
  }

  note(words: Text): readonly string[] {
    return this.#options.comments ? [words[this.#options.language]] : [];
  }

  field(field: FormField): YamlValue | undefined {
    const value = this.form.fields.get(field);
    if (value === undefined) return undefined;
    return text(LONG_FIELDS.has(field) ? paragraphs(value.text) : oneLine(value.text));
  }
}

const LONG_FIELDS: ReadonlySet<FormField> = new Set(["goal", "longGoal", "functions", "remarks", "projectBasis"]);

const repaired = sentence({ zh: "{said}（{address}）", en: "{said} ({address})" });
const doubtful = sentence({ zh: "存疑：{said}（{address}）", en: "doubtful: {said} ({address})" });
const departmentBlock: Text = { zh: "部门指标", en: "indicators of the department" };

function formEntries(form: RecognisedForm, writer: Writer): readonly Part[] {
  const { fields, kind } = form;
  const own = form.blocks.filter((block) => block.kind === "department");
  const longTerm = form.blocks.filter((block) => block.kind === "long-term");
  const tasks = form.blocks.filter((block) => block.kind === "task");
  const parts: readonly (readonly [string, YamlValue | undefined, (readonly string[])?])[] = [
    ["version", digits("1")],
    ["kind", kind === "department" ? undefined : text(kind)],
    ["title", form.title === "" ? undefined : text(form.title)],
    ["year", digits(writer.year)],
    ["department", departmentOf(writer)],
    ["project", projectOf(writer)],
    ["budget", budgetOf(form, writer)],
    ["funds", fundsOf(form, writer)],
    ["long_term", longTermOf(longTerm, writer)],
    ["goal", writer.field("goal")],
    ["indicators", indicatorsOf(own, writer), tasks.length > 0 ? writer.note(departmentBlock) : []],
    ["tasks", tasks.length === 0 ? undefined : list(tasks.map((task) => taskOf(task, writer)))],
    ["remarks", fields.has("remarks") ? writer.field("remarks") : undefined],
    ["contact", contactOf(writer)],
    ["filed_on", dateOf(form)],
  ];
  return parts.flatMap(([key, value, above = []]) => {
    const marks = key === "indicators" || key === "year" ? writer.comment(marksOf(form, key)) : [];
    const entry = writer.entry("form", key, value, [...above, ...marks]);
    return entry === undefined ? [] : [{ ...entry, part: key }];
  });
}

/** What was found about the form as a whole stands above its indicators. */
function marksOf(form: RecognisedForm, key: string): readonly Mark[] {
  return key === "indicators" ? form.marks : [];
}

function departmentOf(writer: Writer): YamlValue | undefined {
  return some("department", writer, [
    ["name", writer.field("departmentName")],
    ["unit", writer.field("departmentUnit")],
    ["superior", writer.field("superior")],
    ["finance_office", writer.field("financeOffice")],
    ["functions", writer.field("functions")],
  ]);
}

function projectOf(writer: Writer): YamlValue | undefined {
  return some("project", writer, [
    ["name", writer.field("projectName")],
    ["code", writer.field("projectCode")],
    ["attribute", writer.field("projectAttribute")],
    ["period", writer.field("projectPeriod")],
    ["basis", writer.field("projectBasis")],
    ["content", writer.field("projectContent")],
    ["leader", writer.field("projectLeader")],
  ]);
}

function contactOf(writer: Writer): YamlValue | undefined {
  return some("contact", writer, [
    ["name", writer.field("contactName")],
    ["phone", writer.field("contactPhone")],
  ]);
}

function dateOf({ fields }: RecognisedForm): YamlValue | undefined {
  const date = isoDate(fields.get("filedOn")?.text ?? "");
  return date === undefined ? undefined : digits(date);
}

function some(
  mapping: MappingName,
  writer: Writer,
  pairs: readonly (readonly [string, YamlValue | undefined])[],
): YamlValue | undefined {
  const entries = pairs.flatMap(([key, value]) => writer.entry(mapping, key, value) ?? []);
  return entries.length === 0 ? undefined : map(entries);
}

const BUDGET_KEYS = {
  total: "total",
  fiscal: "fiscal_appropriation",
  special: "special_account",
  other: "other",
  basic: "basic_expenditure",
  project: "project_expenditure",
} as const;

/** The rows that the budget has keys for; the first of a kind, as printed. */
function budgetOf({ funds, fundsUnit }: RecognisedForm, writer: Writer): YamlValue | undefined {
  const first = (kind: FundKind) => funds.find((row) => row.kind === kind && amountOf(row) !== undefined);
  const amounts = (["total", "fiscal", "special", "other", "basic", "project"] as const).flatMap((kind) => {
    const amount = amountOf(first(kind));
    return amount === undefined ? [] : [[BUDGET_KEYS[kind], digits(amount)] as const];
  });
  const adjusted = first("total")?.amounts.adjusted;
  const isOther = fundsUnit !== "" && fundsUnit !== "元";
  return amounts.length === 0
    ? undefined
    : some("budget", writer, [
        ["unit", isOther ? text(fundsUnit) : undefined],
        ...amounts,
        ["adjusted", adjusted === undefined ? undefined : digits(adjusted)],
      ]);
}

function amountOf(row: FundsRow | undefined): string | undefined {
  return row?.amounts.initial ?? row?.amounts.adjusted;
}

/** Where the money is a table, or has rows that the budget knows no key for. */
function fundsOf({ funds, fundsUnit }: RecognisedForm, writer: Writer): YamlValue | undefined {
  const isTable = funds.some(
    ({ kind, amounts }) =>
      kind === "part" || kind === "carry" || Object.keys(amounts).some((column) => column !== "initial"),
  );
  if (!isTable) return undefined;
  const rows = funds.map(({ source, amounts }): YamlItem => {
    const numbers = FUND_COLUMNS.flatMap((column) => {
      const amount = amounts[column];
      const value = amount !== undefined && (column === "rate" ? text(amount) : digits(amount));
      return value ? (writer.entry("fundsRow", column, value) ?? []) : [];
    });
    return { value: map([writer.entry("fundsRow", "source", text(source)), ...numbers]) };
  });
  return some("funds", writer, [
    ["unit", fundsUnit === "" ? undefined : text(fundsUnit)],
    ["rows", list(rows)],
  ]);
}

const FUND_COLUMNS = ["initial", "adjusted", "executed", "rate", "weight", "score"] as const;

function longTermOf(blocks: readonly RecognisedBlock[], writer: Writer): YamlValue | undefined {
  const indicators = blocks.flatMap((block) => block.indicators);
  return some("longTerm", writer, [
    ["goal", writer.field("longGoal")],
    ["indicators", indicators.length === 0 ? undefined : list(indicators.map((row) => indicatorOf(row, writer)))],
  ]);
}

function indicatorsOf(blocks: readonly RecognisedBlock[], writer: Writer): YamlValue | undefined {
  const indicators = blocks.flatMap((block) => block.indicators);
  return indicators.length === 0 ? undefined : list(indicators.map((row) => indicatorOf(row, writer)));
}

function taskOf({ task, indicators }: RecognisedBlock, writer: Writer): YamlItem {
  const fields = task ?? NO_TASK;
  const projects = projectsIn(fields.projects);
  const entries = [
    writer.entry("task", "name", text(fields.name)),
    fields.goal === "" ? undefined : writer.entry("task", "goal", text(paragraphs(fields.goal))),
    projects.length === 0
      ? undefined
      : writer.entry("task", "projects", list(projects.map((name) => ({ value: text(name) })))),
    writer.entry("task", "budget", taskBudget(fields, writer)),
    indicators.length === 0
      ? undefined
      : writer.entry("task", "indicators", list(indicators.map((row) => indicatorOf(row, writer)))),
  ];
  return { value: map(entries) };
}

const NO_TASK: TaskFields = {
  name: "",
  goal: "",
  projects: "",
  amounts: {},
  unit: "",
  address: { text: { zh: "", en: "" } },
};

function taskBudget({ amounts, unit }: TaskFields, writer: Writer): YamlValue | undefined {
  const numbers = (["total", "fiscal", "other"] as const).flatMap((kind) => {
    const amount = amounts[kind];
    return amount === undefined ? [] : [[BUDGET_KEYS[kind], digits(amount)] as const];
  });
  if (numbers.length === 0) return undefined;
  return some("taskBudget", writer, [["unit", unit === "" || unit === "元" ? undefined : text(unit)], ...numbers]);
}

/** 甲工作、乙工作。 → two projects; a 、 within quotes or brackets is part of a name. */
export function projectsIn(printed: string): readonly string[] {
  const names: string[] = [];
  let name = "";
  let depth = 0;
  for (const character of oneLine(printed).replace(/[。.；;]\s*$/u, "")) {
    if (/[“（(《「]/u.test(character)) depth += 1;
    if (/[”）)》」]/u.test(character)) depth -= 1;
    if (depth <= 0 && /[、；;]/u.test(character)) {
      names.push(name.trim());
      name = "";
    } else name += character;
  }
  return [...names, name.trim()].filter((one) => one !== "");
}

function indicatorOf(row: IndicatorRow, writer: Writer): YamlItem {
  const optional = (key: string, value: string) =>
    value === "" ? undefined : writer.entry("indicator", key, text(value));
  const entries = [
    optional("level1", row.level1),
    optional("level2", row.level2),
    writer.entry("indicator", "name", text(row.name)),
    optional("explanation", row.explanation),
    optional("formula", row.formula),
    optional("sign", row.sign),
    writer.entry("indicator", "target", text(row.target)),
    optional("initial_target", row.initialTarget),
    optional("unit", row.unit),
    row.direction === undefined ? undefined : writer.entry("indicator", "direction", text(row.direction)),
    row.weight === "" ? undefined : writer.entry("indicator", "weight", digits(row.weight)),
    optional("baseline", row.baseline),
    optional("standard", row.standard),
    optional("source", row.source),
  ];
  return { value: map(entries), above: writer.comment(row.marks) };
}
