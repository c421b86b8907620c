import type { Remark, Word } from "../../base/define-code.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { listed, type Text } from "../../base/language.ts";
import { nearestTo } from "../../base/nearest.ts";
import { brief } from "../../base/quote.ts";
import type { ActualRow, RowNames } from "../../form/actuals.ts";
import type { Block } from "../../form/form.ts";
import { nameKey } from "../../indicator/plain-name.ts";
import { matchingFindings } from "../findings/matching-findings.ts";
import { type ExecutionName, executionName, NOTE_BEHIND } from "./execution-names.ts";
import type { Entry, FormIndex } from "./index-form.ts";

/** What a row reports on: indicators, the budget, or what the others add up to. */
export type Subject =
  | { readonly entries: readonly Entry[] }
  | { readonly execution: ExecutionName }
  | { readonly total: TotalName; readonly block: Block | undefined }
  | { readonly adjustment: string };

/** A finding that is worded, and its place looked for, only if it is shown: a file may have a million of them. */
export interface Problem {
  readonly code: string;
  /** The one at fault; undefined for the row. */
  readonly column: keyof RowNames | undefined;
  readonly remark: () => Remark;
}

export function problem<Params>(word: Word<Params>, column: Problem["column"], params: () => Params): Problem {
  return { code: word.code, column, remark: () => word.remark(params()) };
}

export function worded({ column, remark }: Problem, row: ActualRow): Diagnostic {
  return { ...remark(), place: column === undefined ? row.place : row[column].place };
}

/** What a row reports on, or why it reports on nothing. */
export function resolveRow(row: RowNames, index: FormIndex): Subject | Problem {
  const block = row.block === "" ? undefined : index.blocks.get(nameKey(row.block));
  if (row.block !== "" && block === undefined) return unknownBlock(row, index);
  const named = hasId(row, index) ? byId(row, index) : byName(row, index, block);
  if (!("entries" in named)) return named;
  const inBlock = block === undefined ? named.entries : named.entries.filter((entry) => entry.block === block);
  if (inBlock.length === 0) return notInBlock(row, named.entries);
  return haveOneTarget(inBlock) ? { entries: inBlock } : undecidable(row, inBlock);
}

/** Where the form has no ids, the column numbers the rows. */
function hasId({ id, indicator }: RowNames, { byId }: FormIndex): boolean {
  return id !== "" && (byId.size > 0 || indicator === "");
}

function byId(row: RowNames, { byId }: FormIndex): Subject | Problem {
  const entries = byId.get(row.id);
  if (entries === undefined) return unknownId(row, byId);
  const name = nameKey(row.indicator);
  const agrees = name === "" || entries.some(({ indicator }) => nameKey(indicator.name) === name);
  return agrees ? { entries } : idDiffersFromName(row, entries);
}

function byName(row: RowNames, index: FormIndex, block: Block | undefined): Subject | Problem {
  const name = row.indicator;
  if (name === "") return problem(unknown.noName, undefined, () => ({}));
  const exact = index.byName.get(name);
  if (exact !== undefined) return { entries: exact };
  const key = nameKey(name);
  const entries = index.byNameKey.get(key);
  if (entries !== undefined) return { entries };
  const adjustment = index.adjustments.get(key);
  if (adjustment !== undefined) return { adjustment };
  const execution = block?.kind === "task" ? undefined : executionName(key);
  if (execution !== undefined) return { execution };
  const total = totalName(key);
  return total === undefined ? unknownIndicator(row, index) : { total, block };
}

const unknown = matchingFindings.unknownIndicator;

/** One row can serve several blocks only where they ask for the same. */
export function haveOneTarget([first, ...others]: readonly Entry[]): boolean {
  return first !== undefined && others.every(({ indicator }) => sameTarget(indicator, first.indicator));
}

function sameTarget(one: Entry["indicator"], other: Entry["indicator"]): boolean {
  const [a, b] = [one.target, other.target];
  const isRead = a.reading.status !== "unreadable" && b.reading.status !== "unreadable";
  return isRead ? a.reading.notation === b.reading.notation : a.text === b.text;
}

function unknownBlock({ block }: RowNames, { blocks }: FormIndex): Problem {
  const words = () => ({ block: brief(block), names: someBlocks(blocks) });
  return problem(matchingFindings.unknownBlock.here, "block", words);
}

/** Enough of them to find the right one. */
function someBlocks(blocks: FormIndex["blocks"]): Text {
  const names = [...new Set(blocks.values())].map(labelOf).toReversed();
  return listed(names.length > 8 ? [...names.slice(0, 8), "…"] : names);
}

function unknownId({ id }: RowNames, byId: FormIndex["byId"]): Problem {
  return problem(unknown.id, "id", () => ({ id: brief(id), meant: nearestTo(id, byId.keys()) }));
}

function unknownIndicator({ indicator }: RowNames, { byName }: FormIndex): Problem {
  const words = () => ({ name: brief(indicator), meant: nearestTo(indicator, byName.keys()) });
  return problem(unknown.indicator, "indicator", words);
}

function idDiffersFromName({ id, indicator }: RowNames, [entry]: readonly Entry[]): Problem {
  const words = { id, name: entry?.indicator.name ?? "", given: indicator };
  return problem(matchingFindings.idNameMismatch.here, "id", () => words);
}

function notInBlock({ block, indicator, id }: RowNames, named: readonly Entry[]): Problem {
  const name = indicator === "" ? id : indicator;
  return problem(unknown.notInBlock, "indicator", () => ({ name, block, where: namesOfBlocks(named) }));
}

function undecidable({ block, indicator, id }: RowNames, named: readonly Entry[]): Problem {
  const name = indicator === "" ? id : indicator;
  const isOneBlock = new Set(named.map((entry) => entry.block)).size === 1;
  return isOneBlock
    ? problem(matchingFindings.needsId.here, "indicator", () => ({ name }))
    : problem(matchingFindings.needsBlock.here, block === "" ? "indicator" : "block", () => ({
        name,
        where: namesOfBlocks(named),
      }));
}

function namesOfBlocks(named: readonly Entry[]): Text {
  return listed([...new Set(named.map(({ block }) => labelOf(block)))]);
}

/** What the author may write in the column. */
function labelOf({ kind, name }: Block): string {
  return kind === "department" ? "部门" : name;
}

/** What the rows below the indicators of a published table are called. */
const NAMES = {
  /** 合计 */
  total: [
    ...["total", "total_score", "合计", "总计", "总分", "自评总分", "合计得分", "总得分", "得分合计"],
    ...["综合得分", "自评得分合计", "评价总分", "绩效自评得分", "自评总得分", "最终得分"],
  ],
  /** 自评等级 */
  rating: [
    ...["rating", "等级", "自评等级", "评价等级", "绩效等级", "评定等级", "评级", "自评结论", "评价结论"],
    ...["自评等次", "评价等次", "等次", "绩效评级", "自评结果", "评价结果"],
  ],
} as const;

export type TotalName = keyof typeof NAMES;

/** @param key a name in one spelling, as `nameKey` gives it */
function totalName(key: string): TotalName | undefined {
  return KINDS.get(key.toLowerCase().replace(NOTE_BEHIND, ""));
}

const KINDS = new Map<string, TotalName>([
  ...NAMES.total.map((name) => [name, "total"] as const),
  ...NAMES.rating.map((name) => [name, "rating"] as const),
]);
