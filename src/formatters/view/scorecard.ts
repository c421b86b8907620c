import { HUNDRED, ZERO } from "../../base/exact.ts";
import { type Language, sentence, type Text } from "../../base/language.ts";
import { type Loss, lossesOf } from "../../report/losses.ts";
import type {
  BlockScore,
  ExecutionScore,
  IndicatorScore,
  PublishedFigure,
  Scorecard,
} from "../../scoring/scorecard.ts";
import { assumedSign, indicatorWords } from "./indicator-words.ts";
import { percent, points } from "./numbers.ts";
import { fileAndLine } from "./position.ts";
import { type ColumnOf, makeRow, makeTable, NONE, type Row, type TitledTable, type Tone } from "./table.ts";
import { verdictsLine } from "./verdict-line.ts";
import { blockTitle, ratingName, VERDICT_TONES, VERDICTS, WORDS } from "./words.ts";

/** What the total is made of: its classes where one block is the total, the budget, and how they add up. */
export function compositionTable(scorecard: Scorecard, language: Language): TitledTable {
  const { blocks, execution, total, formula, rating } = scorecard;
  const [counted, ...others] = blocks.filter(({ counts }) => counts);
  const classes = counted === undefined || others.length > 0 ? [] : counted.classes;
  const lines: readonly Line[] = [
    ...classes.map(({ level1, score, weight }) => ({ name: level1, score, weight, text: "", below: [] })),
    ...(execution === undefined ? [] : [executionLine(execution, language)]),
    ...(scorecard.executionGap === undefined || execution !== undefined
      ? []
      : [gapLine(scorecard.executionGap, language)]),
  ];
  const totalLine = {
    name: WORDS.total[language],
    score: total,
    weight: HUNDRED,
    text: ratingName(rating)[language],
    below: [formula, verdictsLine(scorecard, language)].filter((text) => text !== ""),
  };
  const columns = lineColumns(language);
  const table = makeTable(lines, columns, ({ below }) => below);
  const last: Row = { ...makeRow(totalLine, columns, totalLine.below), kind: "total" };
  return { title: TITLES.composition[language], notes: [], table: { ...table, rows: [...table.rows, last] } };
}

interface Line {
  readonly name: string;
  /** Absent where there is nothing to give points for. */
  readonly score: BlockScore["score"] | undefined;
  readonly weight: BlockScore["score"] | undefined;
  readonly text: string;
  readonly below: readonly string[];
}

function executionLine({ rate, score, weight, formula }: ExecutionScore, language: Language): Line {
  const text = rate === undefined ? WORDS.notReported[language] : percent(rate);
  return { name: WORDS.execution[language], score, weight, text, below: formula === "" ? [] : [formula] };
}

function gapLine(gap: Text, language: Language): Line {
  return { name: WORDS.execution[language], score: undefined, weight: undefined, text: gap[language], below: [] };
}

function lineColumns(language: Language): readonly ColumnOf<Line>[] {
  return [
    { heading: WORDS.item[language], kind: "name", cell: ({ name }) => name },
    {
      heading: WORDS.score[language],
      kind: "number",
      cell: ({ score, weight }) => ({
        text: score === undefined ? NONE : points(score),
        ...(score && weight && { bar: { score, weight } }),
      }),
    },
    {
      heading: WORDS.weight[language],
      kind: "number",
      cell: ({ weight }) => (weight === undefined ? NONE : points(weight)),
    },
    { heading: WORDS.notes[language], kind: "text", cell: ({ text }) => text },
  ];
}

/** Where the points of the total went, in points of the total, and apart what tasks lost that do not count. */
export function lossTables(scorecard: Scorecard, language: Language, most = MOST_LOSSES): readonly TitledTable[] {
  const { lost, parts, apart } = lossesOf(scorecard);
  const ofTotal = lossTable(TITLES.losses[language], parts, points(lost), language, most);
  const ofTasks = apart.map((block) => {
    const title = lossesApart({ block: titleOf(block.block, language) })[language];
    return lossTable(title, block.parts, points(block.lost), language, MOST_LOSSES_APART);
  });
  return [...(parts.length === 0 ? [] : [ofTotal]), ...ofTasks];
}

export const MOST_LOSSES = 10;
const MOST_LOSSES_APART = 3;

function lossTable(title: string, parts: readonly Loss[], lost: string, language: Language, most: number): TitledTable {
  const { columns, rows } = makeTable(parts.slice(0, most), lossColumns(language), (loss) => whyLost(loss, language));
  const rest = parts.slice(most);
  const restLost = rest.reduce((sum, one) => sum.add(one.points), ZERO);
  const line = (name: string, text: string): Row => ({
    cells: columns.map((_, index) => ({ text: [name, `−${text}`][index] ?? "" })),
  });
  const more = rest.length === 0 ? [] : [line(moreLosses({ count: rest.length })[language], points(restLost))];
  const sum: Row = { ...line(WORDS.sum[language], lost), kind: "total" };
  return { title, notes: [], table: { columns, rows: [...rows, ...more, sum] } };
}

function lossColumns(language: Language): readonly ColumnOf<Loss>[] {
  const scoreOf = ({ by }: Loss) => (by.kind === "indicator" ? by.score : undefined);
  return [
    { heading: WORDS.indicator[language], kind: "name", cell: ({ by }) => lossName(by, language) },
    {
      heading: WORDS.lost[language],
      kind: "number",
      cell: (loss) => ({ text: `−${points(loss.points)}`, tone: "bad" }),
    },
    { heading: WORDS.target[language], kind: "form", cell: (loss) => scoreOf(loss)?.indicator.target.text ?? "" },
    { heading: WORDS.actual[language], kind: "form", cell: (loss) => scoreOf(loss)?.actual?.text ?? "" },
    { heading: WORDS.verdict[language], kind: "word", cell: (loss) => verdictCell(scoreOf(loss), language) },
  ];
}

function lossName(by: Loss["by"], language: Language): string {
  if (by.kind === "indicator") return by.score.indicator.name;
  return by.kind === "execution" ? WORDS.execution[language] : OTHER_LOSSES[language];
}

function whyLost({ by }: Loss, language: Language): readonly string[] {
  if (by.kind !== "indicator") return [];
  const { because, reason, verdict } = by.score;
  const open = verdict === "undecided" && because !== undefined ? [because[language]] : [];
  if (reason !== "") return [...open, WORDS.reason[language] + WORDS.colon[language] + reason];
  return verdict === "unmet" ? [...open, NO_REASON[language]] : open;
}

function verdictCell(score: IndicatorScore | undefined, language: Language) {
  return score === undefined
    ? { text: "" }
    : { text: VERDICTS[score.verdict][language], tone: VERDICT_TONES[score.verdict] };
}

/** What the department published of its own beside what the rule gives. */
export function publishedTable({ published }: Scorecard, language: Language): TitledTable | undefined {
  if (published === undefined) return undefined;
  const { indicators, execution, total, rating } = published;
  const rows: readonly (readonly [string, PublishedFigure | undefined])[] = [
    [WORDS.indicators[language], indicators],
    [WORDS.execution[language], execution],
    [WORDS.total[language], total],
  ];
  const columns: readonly ColumnOf<readonly [string, PublishedFigure | undefined]>[] = [
    { heading: WORDS.item[language], kind: "name", cell: ([name]) => name },
    ...figureColumns<readonly [string, PublishedFigure | undefined]>(([, figure]) => figure, language),
  ];
  const table = makeTable(
    rows.filter(([, figure]) => figure !== undefined),
    columns,
  );
  const rated: readonly Row[] =
    rating === undefined
      ? []
      : [
          {
            cells: [
              { text: WORDS.rating[language] },
              { text: rating.published },
              { text: rating.computed },
              rating.published === rating.computed ? { text: "" } : { text: "≠", tone: "bad" },
            ],
          },
        ];
  return { title: TITLES.published[language], notes: [], table: { ...table, rows: [...table.rows, ...rated] } };
}

/** 自评 | 复算 | 差 */
export function figureColumns<Item>(
  figureOf: (item: Item) => PublishedFigure | undefined,
  language: Language,
): readonly ColumnOf<Item>[] {
  const print = (value: PublishedFigure["computed"]) => (value === undefined ? NONE : points(value));
  return [
    { heading: WORDS.published[language], kind: "number", cell: (item) => print(figureOf(item)?.score) },
    { heading: WORDS.computed[language], kind: "number", cell: (item) => print(figureOf(item)?.computed) },
    { heading: WORDS.difference[language], kind: "number", cell: (item) => differenceCell(figureOf(item)) },
  ];
}

function differenceCell(figure: PublishedFigure | undefined): { text: string; tone?: Tone } {
  const { difference } = figure ?? {};
  if (difference === undefined) return { text: NONE };
  if (difference.equals(0)) return { text: points(difference), tone: "muted" };
  const isMore = difference.gt(0);
  return { text: (isMore ? "+" : "−") + points(difference.abs()), tone: isMore ? "bad" : "fine" };
}

/** The indicators of a block by class, each class with its points. */
export function blockTable(blockScore: BlockScore, language: Language): TitledTable {
  const { block, counts, score, formula, classes, indicators } = blockScore;
  const { sayings, notes } = sharedSayings(indicators, language);
  const isPublished = indicators.some(({ published }) => published !== undefined);
  const columns = indicatorColumns(isPublished, language);
  const rows = classes.flatMap((one) => [
    classRow(one, columns, isPublished),
    ...indicators
      .filter(({ level1 }) => level1 === one.level1)
      .map((indicator) => makeRow(indicator, columns, sayings.get(indicator) ?? [])),
  ]);
  const standing = (counts ? WORDS.counts : WORDS.shownOnly)[language];
  return {
    title: `${titleOf(block, language)}  ${points(score)} / ${points(HUNDRED)}  ${standing}`,
    notes: [...(formula === "" ? [] : [formula]), ...notes],
    table: { columns: columns.map(({ cell: _, ...column }) => column), rows },
  };
}

/** The indicators in the order of the rows of its table; undefined for the row of a class. */
export function rowsOfBlock({ classes, indicators }: BlockScore): readonly (IndicatorScore | undefined)[] {
  return classes.flatMap((one) => [undefined, ...indicators.filter(({ level1 }) => level1 === one.level1)]);
}

export function titleOf(block: BlockScore["block"], language: Language): string {
  const title = blockTitle(block)[language];
  return block.kind === "task" ? `${title}  ${block.name}` : title;
}

export function indicatorColumns(isPublished: boolean, language: Language): readonly ColumnOf<IndicatorScore>[] {
  const published = figureColumns<IndicatorScore>((one) => one.published, language);
  const [ours, computed, difference] = published;
  const score: ColumnOf<IndicatorScore> = {
    heading: (isPublished ? WORDS.computed : WORDS.score)[language],
    kind: "number",
    cell: (one) => ({
      text: isOpen(one) ? NONE : points(one.score),
      tone: VERDICT_TONES[one.verdict],
      ...(!isOpen(one) && { bar: { score: one.score, weight: one.weight } }),
    }),
  };
  return [
    { heading: WORDS.indicator[language], kind: "name", cell: ({ indicator }) => indicator.name },
    { heading: WORDS.target[language], kind: "form", cell: (one) => targetText(one) },
    { heading: WORDS.actual[language], kind: "form", cell: ({ actual }) => actual?.text ?? NONE },
    {
      heading: WORDS.achievement[language],
      kind: "number",
      cell: ({ achievement }) => percent(achievement),
    },
    { heading: WORDS.weight[language], kind: "number", cell: ({ weight }) => points(weight) },
    ...(isPublished && ours && computed && difference ? [ours, score, difference] : [score]),
    { heading: WORDS.verdict[language], kind: "word", cell: (one) => verdictCell(one, language) },
  ];
}

/** What has no result has no points to show, though it counts as 0. */
export function isOpen({ verdict }: IndicatorScore): boolean {
  return verdict === "undecided" || verdict === "missing" || verdict === "not-applicable";
}

function classRow(
  { level1, weight, score }: BlockScore["classes"][number],
  columns: readonly unknown[],
  isPublished: boolean,
): Row {
  const before = 4;
  const cells = columns.map(() => ({ text: "" }));
  cells[0] = { text: level1 };
  cells[before] = { text: points(weight) };
  const at = before + (isPublished ? 2 : 1);
  return {
    kind: "heading",
    cells: cells.map((cell, index) => (index === at ? { text: points(score), bar: { score, weight } } : cell)),
  };
}

/** Where the phrase has no comparator of its own, the sign of the one it was judged by: 1支（≥） */
function targetText(score: IndicatorScore): string {
  const { text } = score.indicator.target;
  const sign = assumedSign(score);
  return sign === undefined ? text : `${text}（${sign}）`;
}

/** What a row does not say by itself, apart from what many rows would say alike: that is said once for the block. */
function sharedSayings(indicators: readonly IndicatorScore[], language: Language) {
  const own = indicators.map((one) => [one, indicatorWords(one, language)] as const);
  const counts = new Map<string, number>();
  for (const [, words] of own) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count >= ALIKE);
  const isShared = new Set(shared.map(([word]) => word));
  const signs = indicators.flatMap((one) => assumedSign(one) ?? []);
  return {
    sayings: new Map(
      own.map(([one, words]) => [one, [...words.filter((word) => !isShared.has(word)), ...placeOf(one)]]),
    ),
    notes: [
      ...(signs.length === 0 ? [] : [assumedSigns({ count: signs.length, signs: signsInWords(signs) })[language]]),
      ...shared.map(([text, count]) => saidOf({ count, text })[language]),
    ],
  };
}

/** ≥ 至少，≤ 至多 */
function signsInWords(signs: readonly string[]): Text {
  const words = [...new Set(signs)].map((sign) => ({ sign, text: SIGN_WORDS[sign] }));
  return {
    zh: words.map(({ sign, text }) => `${sign} ${text?.zh ?? ""}`).join("，"),
    en: words.map(({ sign, text }) => `${sign} ${text?.en ?? ""}`).join(", "),
  };
}

const SIGN_WORDS: Readonly<Record<string, Text>> = {
  "≥": { zh: "至少", en: "at least" },
  "≤": { zh: "至多", en: "at most" },
  "＝": { zh: "等于", en: "exactly" },
  "＞": { zh: "大于", en: "more than" },
  "＜": { zh: "小于", en: "less than" },
};

/** So many rows say the same once. */
const ALIKE = 3;

/** Where an actual stands that is not good enough. */
function placeOf({ actual, verdict }: IndicatorScore): readonly string[] {
  const place = verdict === "met" ? undefined : fileAndLine(actual?.place);
  return place === undefined ? [] : [place];
}

const TITLES = {
  composition: { zh: "得分构成", en: "Where the points come from" },
  losses: { zh: "失分（以总分计）", en: "Where points were lost (in points of the total)" },
  published: { zh: "自评与复算", en: "Self-evaluation beside the rule" },
} satisfies Record<string, Text>;
const lossesApart = sentence({
  zh: "{block}：失分（不计入总分）",
  en: "{block}: points lost, not part of the total",
});
const moreLosses = sentence({ zh: "其余 {count} 项", en: "{count} more" });
const OTHER_LOSSES: Text = { zh: "其他规则（封顶、加减分）", en: "other rules (caps, deductions)" };
const NO_REASON: Text = { zh: "没有说明原因", en: "no reason given" };
const saidOf = sentence({ zh: "{count} 项：{text}", en: "{count} indicators: {text}" });
const assumedSigns = sentence({
  zh: "{count} 项目标没有写比较符，括号内是评分所用的：{signs}",
  en: "targets without an operator: {count}; the one in brackets was used: {signs}",
});
