import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { toDocx } from "../../src/cli/files/to-docx.ts";
import { importBytes } from "./support/import-bytes.ts";

const FOLDER = new URL("documents/", import.meta.url);

/** What the people who made the documents know of them. */
interface Expected {
  readonly files: readonly string[];
  readonly forms: readonly ExpectedForm[];
}

interface ExpectedForm {
  readonly title: string;
  readonly year: number;
  readonly kind: "department" | "project";
  readonly department?: Readonly<Record<string, string>>;
  readonly project?: Readonly<Record<string, string>>;
  readonly budget?: Readonly<Record<string, string>>;
  readonly goal?: string;
  readonly contact?: Readonly<Record<string, string>>;
  readonly filed_on?: string;
  readonly blocks: readonly { readonly name: string | null; readonly indicators: readonly Row[] }[];
}

type Row = Readonly<Partial<Record<Key, string>>>;
type Key =
  | "level1"
  | "level2"
  | "name"
  | "target"
  | "unit"
  | "weight"
  | "explanation"
  | "standard"
  | "actual"
  | "score"
  | "reason";

const folders = readdirSync(FOLDER);

describe.for(folders)("%s", (folder) => {
  const { files, forms } = JSON.parse(readFileSync(new URL(`${folder}/expected.json`, FOLDER), "utf8")) as Expected;
  const present = files.filter((file) => file !== "copied.txt");

  test.for(present)("%s comes to what it says, and nothing else", { timeout: 60_000 }, async (file, { skip }) => {
    const bytes = readFileSync(new URL(`${folder}/${file}`, FOLDER));
    if (file.endsWith(".doc") && !hasLibreOffice()) skip("a .doc needs LibreOffice, which is not installed here");
    const imported = await importBytes(file, file.endsWith(".doc") ? toDocx(bytes) : bytes);
    expect(imported.forms.map(({ yaml, actuals }) => told(yaml, actuals))).toEqual(forms.map(wanted));
    expect(imported.forms.flatMap(({ form }) => form.marks).filter(({ level }) => level === "doubtful")).toEqual([]);
  });
});

let found: boolean | undefined;

function hasLibreOffice(): boolean {
  try {
    found ??= execFileSync("soffice", ["--version"]).length > 0;
  } catch {
    found = false;
  }
  return found;
}

// An explanation under 说明及公式 may be either: where a head is lost, nothing tells.

/** The parts of a form that the documents vary in, white space aside. */
function wanted({
  title,
  year,
  kind,
  department,
  project,
  budget,
  goal,
  contact,
  filed_on,
  blocks,
}: ExpectedForm): unknown {
  return {
    title: plain(title),
    year: String(year),
    kind,
    department: plain(department?.name),
    unit: plain(department?.unit),
    project: plain(project?.name),
    total: plain(budget?.total),
    fiscal: plain(budget?.fiscal_appropriation),
    goal: plain(goal),
    contact: plain(contact?.name),
    filedOn: plain(filed_on),
    rows: blocks.flatMap((block) => block.indicators.map((row) => wantedRow(block.name, row))),
  };
}

function wantedRow(block: string | null, row: Row): string {
  const fields = [
    block ?? "",
    row.level1,
    row.level2,
    row.name,
    row.target,
    row.unit,
    row.weight,
    row.explanation,
    row.standard,
  ];
  return [...fields, row.actual, row.score, row.reason].map(plain).join("|");
}

function told(yaml: string, csv: string | undefined): unknown {
  const form: unknown = parseDocument(yaml, { schema: "failsafe" }).toJS();
  const actuals = csv === undefined ? [] : rowsOf(csv);
  const at = (...path: readonly string[]) => plain(path.reduce<unknown>((value, key) => record(value)[key], form));
  const blocks = [{ indicators: record(form).indicators }, ...listIn(record(form).tasks).map(record)];
  return {
    title: at("title").replace(/^\d{4}年度?(?=项目支出绩效目标申报表)/, ""),
    year: at("year"),
    kind: at("kind") || "department",
    department: at("department", "name"),
    unit: at("department", "unit"),
    project: at("project", "name"),
    total: at("budget", "total"),
    fiscal: at("budget", "fiscal_appropriation"),
    goal: at("goal"),
    contact: at("contact", "name"),
    filedOn: at("filed_on"),
    rows: blocks.flatMap((block) =>
      listIn(block.indicators)
        .map(record)
        .map((row) => toldRow(plain("name" in block ? block.name : ""), row, actuals)),
    ),
  };
}

function toldRow(
  block: string,
  row: Readonly<Record<string, unknown>>,
  actuals: readonly Readonly<Record<string, string>>[],
): string {
  const { level1, level2, name, sign, target, unit, weight, formula, explanation = formula, standard } = row;
  const actual = actuals.find((one) => plain(one.indicator) === plain(name));
  const fields = [block, level1, level2, name, plain(sign) + plain(target), unit, weight, explanation, standard];
  return [...fields, actual?.actual, actual?.score, actual?.reason].map(plain).join("|");
}

function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: true }).data;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function plain(value: unknown): string {
  return value === undefined || value === null ? "" : String(value).replaceAll(/\s/g, "");
}
