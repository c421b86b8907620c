import { didYouMean } from "../../did-you-mean.ts";
import type { ActualRow } from "../../form/actuals.ts";
import type { Block } from "../../form/form.ts";
import { nameKey } from "../../form/plain-name.ts";
import type { Text } from "../../language.ts";
import { brief } from "../brief.ts";
import { type ExecutionName, executionName } from "../execution/execution-names.ts";
import { listed } from "../listed.ts";
import { type TotalName, totalName } from "../published/total-names.ts";
import type { Entry, FormIndex } from "./index-form.ts";
import type { Problem } from "./limited-findings.ts";
import { messages } from "./messages.ts";

/** What a row reports on: indicators, the budget, or what the others add up to. */
export type Subject =
  | { readonly entries: readonly Entry[] }
  | { readonly execution: ExecutionName }
  | { readonly total: TotalName; readonly block: Block | undefined };

/** What a row reports on, or why it reports on nothing. */
export function resolveRow(row: ActualRow, index: FormIndex): Subject | Problem {
  const block = row.block.text === "" ? undefined : index.blocks.get(nameKey(row.block.text));
  if (row.block.text !== "" && block === undefined) return unknownBlock(row, index);
  const named = hasId(row, index) ? byId(row, index) : byName(row, index, block);
  if (!("entries" in named)) return named;
  const inBlock = block === undefined ? named.entries : named.entries.filter((entry) => entry.block === block);
  if (inBlock.length === 0) return notInBlock(row, named.entries);
  return haveOneTarget(inBlock) ? { entries: inBlock } : undecidable(row, inBlock);
}

/** Where the form has no ids, the column numbers the rows. */
function hasId({ id, indicator }: ActualRow, { byId }: FormIndex): boolean {
  return id.text !== "" && (byId.size > 0 || indicator.text === "");
}

function byId(row: ActualRow, { byId }: FormIndex): Subject | Problem {
  const entries = byId.get(row.id.text);
  if (entries === undefined) return unknownId(row, byId);
  const name = nameKey(row.indicator.text);
  const agrees = name === "" || entries.some(({ indicator }) => nameKey(indicator.name) === name);
  return agrees ? { entries } : idDiffersFromName(row, entries);
}

function byName(row: ActualRow, index: FormIndex, block: Block | undefined): Subject | Problem {
  const name = row.indicator.text;
  if (name === "") return { code: UNKNOWN, place: row.place, message: () => messages.noName({}) };
  const exact = index.byName.get(name);
  if (exact !== undefined) return { entries: exact };
  const key = nameKey(name);
  const entries = index.byNameKey.get(key);
  if (entries !== undefined) return { entries };
  const execution = block?.kind === "task" ? undefined : executionName(key);
  if (execution !== undefined) return { execution };
  const total = totalName(key);
  return total === undefined ? unknownIndicator(row, index) : { total, block };
}

const UNKNOWN = "actuals/unknown-indicator";

/** One row can serve several blocks only where they ask for the same. */
export function haveOneTarget([first, ...others]: readonly Entry[]): boolean {
  return first !== undefined && others.every(({ indicator }) => sameTarget(indicator, first.indicator));
}

function sameTarget(one: Entry["indicator"], other: Entry["indicator"]): boolean {
  const [a, b] = [one.target, other.target];
  const isRead = a.reading.status !== "unreadable" && b.reading.status !== "unreadable";
  return isRead ? a.reading.notation === b.reading.notation : a.text === b.text;
}

function unknownBlock({ block }: ActualRow, { blocks }: FormIndex): Problem {
  return {
    code: "actuals/unknown-block",
    place: block.place,
    message: () => messages.unknownBlock({ block: brief(block.text) }),
    help: () => messages.blocks({ names: someBlocks(blocks) }),
  };
}

/** Enough of them to find the right one. */
function someBlocks(blocks: FormIndex["blocks"]): Text {
  const names = [...new Set(blocks.values())].map(labelOf).toReversed();
  return listed(names.length > 8 ? [...names.slice(0, 8), "…"] : names);
}

function unknownId({ id }: ActualRow, byId: FormIndex["byId"]): Problem {
  return {
    code: UNKNOWN,
    place: id.place,
    message: () => messages.unknownId({ id: brief(id.text) }),
    help: () => suggestion(didYouMean(id.text, byId.keys())),
  };
}

function unknownIndicator({ indicator }: ActualRow, { byName }: FormIndex): Problem {
  return {
    code: UNKNOWN,
    place: indicator.place,
    message: () => messages.unknownIndicator({ name: brief(indicator.text) }),
    help: () => suggestion(didYouMean(indicator.text, byName.keys())),
  };
}

function suggestion(candidate: string | undefined) {
  return candidate === undefined ? undefined : messages.didYouMean({ candidate });
}

function idDiffersFromName({ id, indicator }: ActualRow, [entry]: readonly Entry[]): Problem {
  const params = { id: id.text, name: entry?.indicator.name ?? "", given: indicator.text };
  return { code: "actuals/id-name-mismatch", place: id.place, message: () => messages.idDiffersFromName(params) };
}

function notInBlock({ block, indicator, id }: ActualRow, named: readonly Entry[]): Problem {
  const name = indicator.text === "" ? id.text : indicator.text;
  return {
    code: UNKNOWN,
    place: indicator.place,
    message: () => messages.notInBlock({ name, block: block.text, where: namesOfBlocks(named) }),
  };
}

function undecidable({ block, indicator, id }: ActualRow, named: readonly Entry[]): Problem {
  const name = indicator.text === "" ? id.text : indicator.text;
  const isOneBlock = new Set(named.map((entry) => entry.block)).size === 1;
  return isOneBlock
    ? { code: "actuals/needs-id", place: indicator.place, message: () => messages.needsId({ name }) }
    : {
        code: "actuals/needs-block",
        place: block.text === "" ? indicator.place : block.place,
        message: () => messages.needsBlock({ name, where: namesOfBlocks(named) }),
      };
}

function namesOfBlocks(named: readonly Entry[]): Text {
  return listed([...new Set(named.map(({ block }) => labelOf(block)))]);
}

/** What the author may write in the column. */
function labelOf({ kind, name }: Block): string {
  return kind === "department" ? "部门" : name;
}
