import { sentence } from "../base/language.ts";
import { DEFAULT_WEIGHT } from "../form/exchange.ts";
import type { Address, GridCell } from "../readers/documents/document.ts";
import type { ColumnRole } from "./heads.ts";
import type { Mark } from "./mark.ts";
import type { RawRow } from "./read-rows.ts";
import { oneLine, withoutBlanks } from "./texts.ts";
import { classLikeness, directionOf, isDash, isDateSerial, isNumber, isQualitative, signOf } from "./words.ts";

/** An indicator as a document has it. A field that is not printed is "". */
export interface IndicatorRow {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly explanation: string;
  readonly formula: string;
  /** ≥, ≤, =, >, <, 定性 where it has a column of its own. */
  readonly sign: string;
  readonly target: string;
  readonly initialTarget: string;
  readonly unit: string;
  readonly direction: "higher_is_better" | "lower_is_better" | undefined;
  readonly weight: string;
  readonly baseline: string;
  readonly standard: string;
  readonly source: string;
  readonly actual: string;
  readonly score: string;
  readonly reason: string;
  readonly evidence: string;
  readonly address: Address;
  readonly marks: readonly Mark[];
}

/** The classes that go on from row to row. */
export interface Carry {
  readonly level1: string;
  readonly level2: string;
}

export const NO_CARRY: Carry = { level1: "", level2: "" };

/** What the rows of a table come to. */
export interface AssembledRows {
  readonly indicators: readonly IndicatorRow[];
  /** Every cell that is in an indicator, or that said nothing but a class. */
  readonly placed: readonly GridCell[];
  readonly carry: Carry;
}

/** Rows → indicators: classes go down over blank cells, a class cut by a page is joined again. A row without a target is none. */
export function assembleRows(rows: readonly RawRow[], before: Carry): AssembledRows {
  const indicators: IndicatorRow[] = [];
  const placed: GridCell[] = [];
  let carry = before;
  let last: RawRow | undefined;
  for (const [index, row] of rows.entries()) {
    const cut = cutClass(row, rows[index + 1]) ?? cutClass(rows[index - 1], row);
    carry = nextCarry(row, carry, cut, last);
    last = row;
    const indicator = makeIndicator(row, carry, cut);
    if (indicator !== undefined) indicators.push(indicator);
    placed.push(...placedCells(row, indicator));
  }
  return { indicators: upwards(indicators), placed, carry };
}

/** A class that stands in the middle of its rows belongs to those above it, too: while the class below it is the same. */
function upwards(indicators: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const [first] = indicators;
  const next = indicators.find(({ level1 }) => level1 !== "");
  if (first === undefined || next === undefined || first === next) return indicators;
  const count = indicators.indexOf(next);
  const isSame = next.level2 !== "" && indicators.slice(0, count).every(({ level2 }) => level2 === next.level2);
  const text = isSame ? fromBelow({ level1: next.level1 }) : noClass;
  return indicators.map((row, index) => {
    if (index >= count) return row;
    const mark: Mark = { level: isSame ? "repaired" : "doubtful", text, address: row.address };
    return { ...row, level1: isSame ? next.level1 : "", marks: [...row.marks, mark] };
  });
}

const fromBelow = sentence({
  zh: "一级指标“{level1}”印在同一二级指标的下一行，这一行也归入",
  en: "the class “{level1}” is printed beside a lower row of the same level 2 and was taken for this row, too",
});
const noClass = {
  zh: "这一行上方没有一级指标，没有填写",
  en: "no level 1 stands above this row; it was left out",
};

function textOf(row: RawRow, role: ColumnRole): string {
  const cells = row.cells.get(role) ?? [];
  const texts = new Set(cells.map(({ text }) => oneLine(text)));
  return [...texts].join(" ");
}

/** 数量、质量、时效、成 and 本方面的指标 in the row below are one class. */
function cutClass(row: RawRow | undefined, next: RawRow | undefined): string | undefined {
  if (row === undefined || next === undefined) return undefined;
  const [above, below] = [row, next].map((one) => withoutBlanks(textOf(one, "level2")));
  if (!above || !below || above === below || classLikeness(above) === 2) return undefined;
  const isCut = /[、和与及，]/u.test(above) && classLikeness(above + below) === 2;
  return isCut ? above + below : undefined;
}

function nextCarry(row: RawRow, carry: Carry, cut: string | undefined, last: RawRow | undefined): Carry {
  const level1 = withoutBlanks(textOf(row, "level1"));
  const level2 = cut ?? withoutBlanks(textOf(row, "level2"));
  const isSame = level1 === "" || carry.level1 === "" || level1 === carry.level1 || sharesCell(row, last, "level1");
  return { level1: level1 || carry.level1, level2: level2 || (isSame ? carry.level2 : "") };
}

function sharesCell(row: RawRow, last: RawRow | undefined, role: ColumnRole): boolean {
  const cells = last?.cells.get(role) ?? [];
  return (row.cells.get(role) ?? []).some((cell) => cells.includes(cell));
}

function makeIndicator(row: RawRow, { level1, level2 }: Carry, cut: string | undefined): IndicatorRow | undefined {
  const [name, target] = [nameOf(row), textOf(row, "target")];
  if (name === "" || target === "" || (isDash(target) && !/无/u.test(target))) return undefined;
  const address = addressOf(row, "name");
  const printedSign = textOf(row, "sign");
  const printedDirection = textOf(row, "direction");
  const signs = [printedSign, printedDirection].filter((text) => signOf(text) !== undefined || isQualitative(text));
  const marks = [...row.marks, ...cutMarks(row, cut), ...serialMarks(row)];
  return {
    level1,
    level2,
    name,
    target,
    ...{ explanation: textOf(row, "explanation"), formula: textOf(row, "formula") },
    sign: signOf(signs[0] ?? "") ?? signs[0]?.replace(/指标$/u, "") ?? "",
    ...{ initialTarget: textOf(row, "initialTarget"), unit: withoutBlanks(dashless(textOf(row, "unit"))) },
    direction: directionOf(printedSign) ?? directionOf(printedDirection),
    weight: weightOf(textOf(row, "weight")),
    ...{ baseline: textOf(row, "baseline"), standard: textOf(row, "standard"), source: textOf(row, "source") },
    ...{ actual: textOf(row, "actual"), score: numberOf(textOf(row, "score")) },
    ...{ reason: dashless(textOf(row, "reason")), evidence: dashless(textOf(row, "evidence")) },
    address,
    marks,
  };
}

function nameOf(row: RawRow): string {
  const cells = row.cells.get("name") ?? [];
  const texts = [...new Set(cells.map(({ text }) => oneLine(text)))];
  const proper = texts.filter((text) => !/^(?:指标)?\d*[:：.、]?$/u.test(text));
  return (proper.length > 0 ? texts : proper).join("");
}

function addressOf(row: RawRow, role: ColumnRole): Address {
  const [cell] = row.cells.get(role) ?? [...row.cells.values()].flat();
  return cell?.address ?? { text: { zh: "", en: "" } };
}

function dashless(text: string): string {
  return isDash(text) && !/无/u.test(text) ? "" : text;
}

/** What the policy shared out is no weight of the form. */
function weightOf(text: string): string {
  return text.includes(DEFAULT_WEIGHT) ? "" : numberOf(text);
}

/** 10分 → 10; — is no number. */
function numberOf(text: string): string {
  if (!isNumber(text)) return "";
  return text.normalize("NFKC").replaceAll(/[\s,分]/gu, "");
}

function cutMarks(row: RawRow, cut: string | undefined): readonly Mark[] {
  if (cut === undefined) return [];
  return [
    { level: "repaired", text: joined({ text: textOf(row, "level2"), whole: cut }), address: addressOf(row, "level2") },
  ];
}

const joined = sentence({
  zh: "“{text}”是被分页断开的“{whole}”，已合为一个二级指标",
  en: "“{text}” is part of “{whole}”, which a page break cut, and was joined",
});

function serialMarks(row: RawRow): readonly Mark[] {
  const [cell] = row.cells.get("target") ?? [];
  if (cell === undefined || !isDateSerial(cell.text)) return [];
  const isCounted = textOf(row, "unit") !== "" && !isDateSerial(textOf(row, "unit"));
  return isCounted ? [] : [{ level: "doubtful", text: serial({ text: cell.text }), address: cell.address }];
}

const serial = sentence({
  zh: "“{text}”像失去格式的日期序号，请核对原表",
  en: "“{text}” looks like the serial number of a date that lost its format; see the original",
});

/** What is in the indicator or says nothing else; a row that is no indicator keeps only its classes. */
function placedCells(row: RawRow, indicator: IndicatorRow | undefined): readonly GridCell[] {
  return [...row.cells].flatMap(([role, cells]) => {
    if (role === "level1" || role === "level2") {
      // What is no class would be lost with the row.
      return cells.filter(({ text }) => indicator !== undefined || classLikeness(text) > 0 || isDash(text));
    }
    if (indicator === undefined || !isWritten(role, indicator)) return [];
    if (role === "sign" || role === "direction") return cells.filter(({ text }) => isSaid(text));
    return NUMBERS.has(role) ? cells.filter(({ text }) => isNumber(text) || isDash(text)) : cells;
  });
}

/** 定量 goes without saying. */
function isSaid(text: string): boolean {
  return signOf(text) !== undefined || isQualitative(text) || directionOf(text) !== undefined;
}

const NUMBERS: ReadonlySet<ColumnRole> = new Set(["weight", "score"]);

function isWritten(role: ColumnRole, indicator: IndicatorRow): boolean {
  switch (role) {
    case "content":
    case "level4":
    case "other":
    case "adjustedTarget":
      return false;
    case "sign":
    case "direction":
      return indicator.sign !== "" || indicator.direction !== undefined;
    case "weight":
    case "score":
    case "reason":
    case "evidence":
      return true;
    default:
      return indicator[role] !== "";
  }
}
