import { readFileSync } from "node:fs";

/** The published form of Liwan, which has no mistake of writing. */
export const ENGLISH_FORM = readFileSync(new URL("../../../examples/liwan-2023/form.yaml", import.meta.url), "utf8");
const CHINESE = readFileSync(new URL("../../../examples/liwan-2023/form.zh.yaml", import.meta.url), "utf8");

type Edit = (form: string) => string | Uint8Array;
/** How a form goes wrong; the English form unless told. */
export type Slip = readonly [name: string, edit: Edit, form?: string];

const TARGET = "target: 不少于4场";
const JSON_FORM = `{
  "version": 1,
  "year": 2023,
  "department": {"name": "宣传部"},
  "indicators": [
    {"level1": "产出指标", "name": "宣讲报告会场数", "target": "不少于4场"},
    {"level1": "效益指标", "name": "知晓率", "target": "≥90%"}
  ]
}
`;

/** What clerks and typists do to the form of Liwan. Each slip is one mistake, however many lines it touches. */
export const SLIPS: readonly Slip[] = [
  // keys
  ["a key in pinyin", replace("department:", "bumen:")],
  ["the same key in pinyin everywhere", replaceAll("    target:", "    mubiao:")],
  ["keys in traditional characters", replaceAll("预期指标:", "預期指標:"), CHINESE],
  ["a character of a Chinese key mistyped", replace("三级指标: 宣讲", "三级指杯: 宣讲"), CHINESE],
  ["a Chinese key that is a homophone", replace("年度:", "年渡:"), CHINESE],
  ["Chinese quotes around a key", replace("year:", "“year”:")],
  ["a zero-width space in a key", replace("department:", "depart\u200bment:")],
  ["a no-break space behind a key", replace("name: 宣讲", "name\u00a0: 宣讲")],
  ["a blank in a Chinese key", replace("一级指标: ", "一级 指标: "), CHINESE],
  ["a full-width key", replace("year:", "ｙｅａｒ:")],
  ["a capital letter", replace(TARGET, "Target: 不少于4场")],
  ["a key of a target for the target", replace(TARGET, "value: 不少于4场")],
  ["another value for the same key", replace(TARGET, `${TARGET}\n    target: 不少于6场`)],
  ["a key in both spellings", replace("year: 2023", "year: 2023\n年度: 2024")],
  // colons, quotes and commas
  ["full-width colons throughout", (form) => form.replaceAll(/^( *(?:- )?\w+):/gm, "$1：")],
  ["a full-width space behind a colon", replace("name: 宣讲", "name:　宣讲")],
  ["an equals sign", replace("year: 2023", "year = 2023")],
  ["Chinese quotes around a number", replace("year: 2023", "year: “2023”")],
  ["quotes in quotes", replace("宣传文化事业工作", '"推进"文化"工作"')],
  ["a quote that stays open", replace(TARGET, "target: '不少于4场")],
  ["an asterisk before a target", replace(TARGET, "target: *不少于4场")],
  ["an ampersand before a target", replace(TARGET, "target: &不少于4场")],
  ["a percent sign before the number", replace("target: 100%", "target: %100")],
  // lists and indents
  ["the first item without its dash", replace("indicators:\n  - level1", "indicators:\n    level1")],
  ["an item without its dash", replace(/ {2}- (level1: 产出指标\n.*\n +name: 宣讲)/, "    $1")],
  [
    "a list without any dash",
    (form) => form.replace(/(?<=^indicators:\n)[\s\S]*?(?=\n#)/m, (list) => list.replaceAll("- ", "  ")),
  ],
  ["a task without its dash", replace("  - name: 社会主义", "    name: 社会主义")],
  [
    "numbers in place of dashes",
    replace(/ {2}- (level1: 产出指标)\n(.*\n)( +name: 宣讲.*\n)(.*\n)(.*\n)/, "  1. $1\n $2 $3 $4 $5"),
  ],
  ["numbers in place of dashes, before texts", replace(/ {6}- (宣传文化.*\n) {6}- (.*\n)/, "      1、$1      2、$2")],
  ["an en dash", replace("  - level1: 效益", "  – level1: 效益")],
  ["indicators with headings", (form) => form.replace(/(?<=^indicators:\n)[\s\S]*?(?=\n#)/m, headed)],
  ["tasks without their heading", replace("tasks:\n", "")],
  ["indicators under a heading of their own", replace("indicators:\n", "department_block:\n  indicators:\n")],
  ["indicators in the department", intoDepartment],
  ["the indicators of a task at the edge of it", replace("    indicators:", "  indicators:")],
  ["full-width spaces for the indent", replaceAll("    ", "　　")],
  ["tabs, and the line ends of Windows", (form) => form.replaceAll(/^ {4}(?=name)/gm, "\t\t").replaceAll("\n", "\r\n")],
  ["an item with nothing in it", replace("  - level1", "  -\n  - level1")],
  // values
  ["a weight with its unit", replace(TARGET, `${TARGET}\n    weight: 10分`)],
  ["a negative weight", replace(TARGET, `${TARGET}\n    weight: -10`)],
  ["a budget in units of ten thousand", replace("total: 28036202.00", "total: 2,803.6202万元")],
  ["a budget as a spreadsheet shows it", replace("total: 28036202.00", "total: 2.80362E+07")],
  ["a year in characters", replace("year: 2023", "year: 二〇二三")],
  ["a year with its word", replace("year: 2023", "year: 2023年度")],
  ["a year of two digits", replace("year: 2023", "year: 23")],
  ["a date with dots", replace("2023-01-04", "2023.1.4")],
  ["a date as a spreadsheet keeps it", replace("2023-01-04", "45000")],
  ["a day that is none", replace("2023-01-04", "2023-02-30")],
  ["true for a target", replace(TARGET, "target: true")],
  ["a list for a target", replace(TARGET, "target: [不少于4场, 不少于200人]")],
  ["null for a target", replace(TARGET, "target: null")],
  ["a number for a name", replace("name: 宣讲报告会场数", "name: 2023")],
  ["a text for a list", replace(/projects:\n(?: {6}- .*\n)+/, "projects: 宣传文化事业工作、区融媒体中心工作\n")],
  [
    "no indicators in a task",
    (form) => form.replace(/ {4}indicators:\n(?: {6}.*\n)+\n(?=remarks)/, "    indicators: []\n"),
  ],
  // whole files
  ["no year", replace("year: 2023\n", "")],
  ["no indicators at all", (form) => form.replace(/# 部门指标[\s\S]*(?=remarks)/, "")],
  ["two forms in one file", (form) => form + form],
  ["a conflict of a merge", conflicted],
  ["a conflict of a merge with the line ends of Windows", (form) => conflicted(form).replaceAll("\n", "\r\n")],
  ["half a file", (form) => form.slice(0, form.indexOf("'81599840'") + 5)],
  [
    "a file cut inside of a character",
    (form) => new TextEncoder().encode(form.slice(0, form.indexOf("不少于10场") + 1)).subarray(0, -1),
  ],
  [
    "a table pasted from Word",
    () => "部门整体绩效目标表\n（2023）年\n一级指标\t三级指标\t预期指标\n产出指标\t宣讲报告会场数\t不少于4场\n",
  ],
  [
    "a table pasted into a form",
    replace(/ {2}- level1.*\n.*\n +name: 宣讲.*\n.*\n.*\n/, "产出指标\t数量指标\t宣讲报告会场数\t不少于4场\n"),
  ],
  ["a page of the web", () => "<!DOCTYPE html>\n<html><body><table><tr><td>一级指标</td></tr></table></body></html>\n"],
  ["a fence of Markdown", (form) => `\`\`\`yaml\n${form}\`\`\`\n`],
  ["JSON without a comma", replace("2023,", "2023"), JSON_FORM],
  ["JSON with full-width commas", replaceAll(",\n  ", "，\n  "), JSON_FORM],
  ["UTF-16", (form) => new Uint8Array(Buffer.from(`\ufeff${form}`, "utf16le"))],
  ["UTF-16 without its mark", (form) => new Uint8Array(Buffer.from(form, "utf16le"))],
];

function replace(words: string | RegExp, replacement: string): (form: string) => string {
  return (form) => {
    const edited = form.replace(words, replacement);
    if (edited === form) throw new Error(`the form has no ${words}`);
    return edited;
  };
}

function replaceAll(words: string, replacement: string): (form: string) => string {
  return (form) => form.replaceAll(words, replacement);
}

function headed(list: string): string {
  let count = 0;
  return list.replaceAll("  - level1", () => {
    count += 1;
    return `  指标${count}:\n    level1`;
  });
}

/** The department's indicators below what is said of the department. */
function intoDepartment(form: string): string {
  const [list = ""] = /^indicators:\n[\s\S]*?\n(?=\n#)/m.exec(form) ?? [];
  return form.replace(list, "").replace("\nbudget:", () => `${list.replaceAll(/^/gm, "  ").trimEnd()}\n\nbudget:`);
}

function conflicted(form: string): string {
  const sides = `<<<<<<< HEAD\n    ${TARGET}\n=======\n    target: 不少于5场\n>>>>>>> 修订`;
  return form.replace(`    ${TARGET}`, sides);
}
