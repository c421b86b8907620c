import { type Alignment, align, marginOf } from "./align.ts";
import { endsTable, fieldOf, isSubtotal, isSum, isTaskNumber } from "./field-labels.ts";
import { fitOf } from "./fit.ts";
import type { FlatHeader, Token } from "./flat-header.ts";
import { type ColumnRole, headRole } from "./heads.ts";
import type { Mark } from "./mark.ts";
import { isStrictTitle } from "./title.ts";
import { classLikeness, signOf, targetLikeness } from "./words.ts";

/** A row of a text: which tokens, and in which columns. */
export interface FlatRow {
  readonly tokens: readonly Token[];
  /** For each token the number of its column. */
  readonly columns: readonly number[];
  readonly marks: readonly Mark[];
}

/**
 * The tokens behind a header cut into rows so that all of them together suit the columns best. Blank cells are not
 * counted, since texts have them or not.
 */
export function layRows(
  tokens: readonly Token[],
  header: FlatHeader,
): { readonly rows: readonly FlatRow[]; readonly end: number } {
  const end = endOf(tokens, header.end);
  const own = tokens.slice(header.end, end);
  const cut = bestCut(own, header.roles);
  const rows = cut.map(({ from, to, laid }) => ({ tokens: own.slice(from, to), columns: laid.columns, marks: [] }));
  const usual = usualColumns(rows, header.roles);
  const isCut = end === tokens.length && cut.at(-1)?.to === own.length;
  const settled = settleCost(rows, header.roles);
  return {
    rows: settled.map((row, index) => ({
      ...row,
      marks: [...row.marks, ...doubtsOf(row, header.roles, usual, isCut && index === rows.length - 1)],
    })),
    end,
  };
}

/** 成本指标 alone under 产出指标 may be its level 2 (until 2021), or a class of its own (since): a person has to look. */
function settleCost(rows: readonly FlatRow[], roles: readonly ColumnRole[]): readonly FlatRow[] {
  const [first, second] = [roles.indexOf("level1"), roles.indexOf("level2")];
  let current = "";
  return rows.map((row) => {
    const text = row.tokens[row.columns.indexOf(first)]?.text;
    if (text === undefined) return row;
    const isAlone = !row.columns.includes(second) && second !== -1;
    if (!isAlone || !/^成本(?:指标)?$/u.test(text) || !/^产出/u.test(current)) {
      current = text;
      return row;
    }
    const columns = row.columns.map((column) => (column === first ? second : column));
    const [token] = row.tokens;
    const marks: readonly Mark[] = token
      ? [{ level: "doubtful", text: costOfOutput, address: token.cell.address }]
      : [];
    return { ...row, columns, marks };
  });
}

const costOfOutput = {
  zh: "“成本指标”作为产出指标的二级指标；如自成一级，请改正",
  en: "成本指标 was taken as a level 2 of 产出指标; correct it if it is a level 1 of its own",
};

function endOf(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !isEnd(tokens, at)) at += 1;
  return at;
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  const { text, startsLine } = token;
  if (isSum(text) || isTaskNumber(text) || isStrictTitle(text)) return true;
  if (LEVELS.has(headRole(text) ?? "other")) return true;
  if (!startsLine || !endsTable(text) || isSubtotal(text)) return false;
  // 预算执行率 is a label, and the name of an indicator where a value follows.
  const next = tokens[at + 1];
  return fieldOf(text) === undefined || next === undefined || targetLikeness(next.text) < 2;
}

const LEVELS: ReadonlySet<ColumnRole> = new Set(["level1", "level2", "name"]);

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly laid: Alignment;
}

/** Dynamic programming over the tokens: the best rows of those before each place, or one token that belongs to none. */
function bestCut(tokens: readonly Token[], roles: readonly ColumnRole[]): readonly Stretch[] {
  const best: { readonly total: number; readonly last: Stretch | undefined; readonly before: number }[] = [
    { total: 0, last: undefined, before: 0 },
  ];
  const linesHoldRows = tokens.filter(({ startsLine }) => startsLine).length * 2 < tokens.length;
  for (let to = 1; to <= tokens.length; to += 1) {
    const skipped = best[to - 1];
    let chosen = {
      total: (skipped?.total ?? 0) + skipCost(tokens[to - 1]),
      last: undefined as Stretch | undefined,
      before: to - 1,
    };
    for (let from = Math.max(0, to - roles.length); from < to; from += 1) {
      const texts = tokens.slice(from, to).map(({ text }) => text);
      if (texts.length < LEAST_TOKENS || !mayBeRow(texts)) continue;
      const laid = align(texts, roles);
      const before = best[from];
      if (laid === undefined || before === undefined) continue;
      const total = before.total + laid.total + lineScore(tokens, from, to, linesHoldRows);
      if (total > chosen.total) chosen = { total, last: { from, to, laid }, before: from };
    }
    best.push(chosen);
  }
  const rows: Stretch[] = [];
  for (let at = tokens.length; at > 0; ) {
    const { last, before } = best[at] ?? { last: undefined, before: at - 1 };
    if (last !== undefined) rows.push(last);
    at = before;
  }
  return rows.toReversed();
}

/** A name and a value. */
const LEAST_TOKENS = 2;

/** A row has a text that could be its value. */
function mayBeRow(texts: readonly string[]): boolean {
  return texts.some((text) => classLikeness(text) !== 2 && (targetLikeness(text) > 0 || signOf(text) !== undefined));
}

/** A class without indicators is no loss; any other text that stands in no row is. */
function skipCost(token: Token | undefined): number {
  return token !== undefined && classLikeness(token.text) === 2 ? -1 : -2.5;
}

/** Where lines hold rows, a row ends with its line. */
function lineScore(tokens: readonly Token[], from: number, to: number, linesHoldRows: boolean): number {
  if (!linesHoldRows) return 0;
  const breaks = tokens.slice(from + 1, to).filter(({ startsLine }) => startsLine).length;
  return (tokens[from]?.startsLine ? 2 : -1) - breaks * 2;
}

function usualColumns(rows: readonly FlatRow[], roles: readonly ColumnRole[]): readonly ColumnRole[] {
  return roles.filter((role, column) => {
    const count = rows.filter(({ columns }) => columns.includes(column)).length;
    return !CARRIED.has(role) && count * 5 >= rows.length * 4;
  });
}

const CARRIED: ReadonlySet<ColumnRole> = new Set(["level1", "level2"]);

/** Read without a doubt only where each text suits its column, nothing usual is lacking and no other reading comes near. */
function doubtsOf(
  row: FlatRow,
  roles: readonly ColumnRole[],
  usual: readonly ColumnRole[],
  isLast: boolean,
): readonly Mark[] {
  const [first] = row.tokens;
  if (first === undefined) return [];
  const reason = doubtOf(row, roles, usual) ?? (isLast ? mayBeCut : undefined);
  return reason === undefined ? [] : [{ level: "doubtful", text: reason, address: first.cell.address }];
}

const lacking = {
  zh: "文本没有列，这一行比别的行少一格",
  en: "the text has no columns, and this row has less than the others",
};
const unsuited = {
  zh: "文本没有列，这一行有一格不像它的列",
  en: "the text has no columns, and a part of this row does not suit its column",
};
const uncertain = {
  zh: "文本没有列，这一行可以有两种读法",
  en: "the text has no columns, and this row can be read in two ways",
};
const mayBeCut = { zh: "文本到此为止，这一行可能不完整", en: "the text ends here, the row may be cut" };

function doubtOf(
  { tokens, columns }: FlatRow,
  roles: readonly ColumnRole[],
  usual: readonly ColumnRole[],
): Mark["text"] | undefined {
  const present = new Set(columns.map((column) => roles[column]));
  if (!present.has("name") || !present.has("target") || usual.some((role) => !present.has(role))) return lacking;
  const texts = tokens.map(({ text }) => text);
  const suits = texts.every((text, index) => {
    const role = roles[columns[index] ?? -1];
    return role !== undefined && fitOf(text, role) > (CARRIED.has(role) ? 0.9 : -1);
  });
  if (!suits) return unsuited;
  const target = texts[columns.indexOf(roles.indexOf("target"))] ?? "";
  const hasSign = texts.some((text) => signOf(text) !== undefined);
  if (targetLikeness(target) < 2 && !(hasSign && /\d/u.test(target))) return uncertain;
  return marginOf(texts, roles, { columns, total: totalOf(texts, roles) }) < LEAST_MARGIN ? uncertain : undefined;
}

const LEAST_MARGIN = 1.5;

function totalOf(texts: readonly string[], roles: readonly ColumnRole[]): number {
  return align(texts, roles)?.total ?? 0;
}
