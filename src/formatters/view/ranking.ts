import { type Exact, exact, HUNDRED, printRounded } from "../../base/exact.ts";
import { type Language, sentence, type Text } from "../../base/language.ts";
import { moneyOf } from "../../report/across-forms.ts";
import { isPoor } from "../../report/losses.ts";
import type { DepartmentTotal, Money, RankedForm, Standing } from "../../report/ranking.ts";
import type { RankingReport } from "../../report/ranking-report.ts";
import type { ClassScore, Verdict } from "../../scoring/scorecard.ts";
import { acrossTable } from "./across-forms.ts";
import { percent, points } from "./numbers.ts";
import { movedTable } from "./ranking-movement.ts";
import { HEADINGS, rankText, ratingCell, STANDINGS } from "./ranking-words.ts";
import { type Cell, type ColumnOf, makeTable, NONE, type TitledTable } from "./table.ts";
import { ALL_VERDICTS, countVerdicts } from "./verdict-line.ts";
import { ratingName, ratingTone, VERDICTS, WORDS } from "./words.ts";

/** Everything that is said about several forms, each table once; sheets have the lists in full. */
export function rankingTables(report: RankingReport, language: Language, most = MOST_LISTED): readonly TitledTable[] {
  const { ranking } = report;
  const { across, previous } = ranking;
  const tables = [
    formsTable(report, language),
    departmentsTable(ranking.departments, language),
    ratingsTable(report, language),
    ...(previous === undefined ? [] : [movedTable(report, language)]),
    acrossTable(TITLES.worst, across.worst, most, language),
    acrossTable(TITLES.over, across.over, most, language),
    acrossTable(TITLES.exact, across.exact, most, language),
    classesTable(ranking.classes, language),
  ];
  return tables.filter(({ table }) => table.rows.length > 0);
}

const MOST_LISTED = 10;

/** The figures of all forms together, as pairs of a name and a value. */
export function rankingFacts({ ranking, policy }: RankingReport, language: Language) {
  const { forms, across } = ranking;
  const { mean, weightedMean, money } = across;
  const standings = STANDING_ORDER.flatMap((standing) => {
    const count = forms.filter((form) => form.standing === standing).length;
    return count === 0 ? [] : [`${STANDINGS[standing][language]} ${count}`];
  });
  const facts: readonly (readonly [Text, string])[] = [
    [HEADINGS.forms, `${forms.length}${WORDS.colon[language]}${standings.join(WORDS.comma[language])}`],
    [WORDS.policy, policyOf({ name: policy.name, version: policy.version })[language]],
    ...(mean === undefined ? [] : [[HEADINGS.mean, points(mean)] as const]),
    ...(weightedMean === undefined ? [] : [[HEADINGS.weightedMean, points(weightedMean)] as const]),
    ...(money === undefined ? [] : [[WORDS.execution, moneyText(money, language)] as const]),
  ];
  return facts.map(([name, value]) => ({ name: name[language], value }));
}

/** 执行 96.2 万元 ÷ 预算 100 万元 = 96.2 %（3 份表） */
function moneyText({ budget, executed, forms }: Money, language: Language): string {
  const words = {
    executed: tenThousands(executed),
    budget: tenThousands(budget),
    rate: rateOf({ budget, executed }),
    forms,
  };
  return executedOf(words)[language];
}

function rateOf({ budget, executed }: Pick<Money, "budget" | "executed">): string {
  return budget.gt(0) ? percent(executed.div(budget).mul(HUNDRED)) : NONE;
}

/** 元 → 万元, which is what budgets are read in. */
function tenThousands(amount: Exact): string {
  return printRounded(amount.div(exact(10_000)), 2);
}

/** Best first; below each form its file, and why it is no pass. */
function formsTable({ ranking: { forms } }: RankingReport, language: Language): TitledTable {
  const table = makeTable(forms, formColumns(language), ({ path, reasons }) => [
    path,
    ...reasons.map((reason) => reason[language]),
  ]);
  const notes = [
    ...signsNote(forms, language),
    ...(forms.some(({ standing }) => standing === "unranked") ? [UNRANKED[language]] : []),
  ];
  return { title: TITLES.forms[language], notes, table };
}

function formColumns(language: Language): readonly ColumnOf<RankedForm>[] {
  const heading = (text: Text) => text[language];
  return [
    { heading: heading(HEADINGS.rank), kind: "number", cell: (form) => rankText(form, language) },
    {
      heading: heading(HEADINGS.department),
      kind: "name",
      cell: ({ facts, scorecard }) => facts?.department ?? scorecard?.department ?? NONE,
    },
    {
      heading: heading(HEADINGS.year),
      kind: "number",
      cell: ({ facts, scorecard }) => String(facts?.year ?? scorecard?.year ?? NONE),
    },
    { heading: heading(WORDS.total), kind: "number", cell: totalCell },
    { heading: heading(WORDS.rating), kind: "word", cell: ratingCell },
    { heading: heading(WORDS.execution), kind: "number", cell: (form) => executionText(form, language) },
    ...moneyColumns<RankedForm>((form) => moneyOf(form), language).filter(({ only }) => only === "sheet"),
    { heading: heading(WORDS.indicator), kind: "word", only: "page", cell: verdictsText },
    ...ALL_VERDICTS.map(
      (verdict): ColumnOf<RankedForm> => ({
        heading: VERDICTS[verdict][language].replace(/^\S+ /, ""),
        kind: "number",
        only: "sheet",
        cell: (form) => verdictCount(form, verdict),
      }),
    ),
    {
      heading: heading(WORDS.dataCheck),
      kind: "word",
      cell: (form) => dataCheckCell(form, language),
    },
    { heading: heading(WORDS.file), kind: "text", only: "sheet", cell: ({ path }) => path },
    {
      heading: heading(HEADINGS.reasons),
      kind: "text",
      only: "sheet",
      cell: ({ reasons }) => reasons.map((reason) => reason[language]).join(WORDS.comma[language]),
    },
  ];
}

/** Beside the worst rating nothing is called a pass. */
function dataCheckCell({ verdict, scorecard }: RankedForm, language: Language): Cell {
  if (verdict === "fail") return { text: WORDS.fail[language], tone: "bad" };
  const isCalm = scorecard !== undefined && isPoor(scorecard);
  return { text: (isCalm ? WORDS.noErrors : WORDS.pass)[language], tone: "muted" };
}

function totalCell({ scorecard }: RankedForm): Cell {
  if (scorecard === undefined) return { text: NONE };
  const { total, rating } = scorecard;
  return { text: points(total), tone: ratingTone(rating), bar: { score: total, weight: HUNDRED } };
}

/** What is not reported is said so, never shown as 0. */
function executionText({ scorecard }: RankedForm, language: Language): string {
  if (scorecard === undefined) return NONE;
  return scorecard.execution?.rate === undefined ? WORDS.notReported[language] : percent(scorecard.execution.rate);
}

/** In 万元; a page has both in one column. */
function moneyColumns<Item>(of: (item: Item) => Money | undefined, language: Language): readonly ColumnOf<Item>[] {
  const print = (amount: Exact | undefined) => (amount === undefined ? "" : tenThousands(amount));
  const both = (money: Money | undefined) =>
    money === undefined ? NONE : `${tenThousands(money.executed)} / ${tenThousands(money.budget)}`;
  return [
    { heading: HEADINGS.money[language], kind: "text", only: "page", cell: (item) => both(of(item)) },
    { heading: HEADINGS.budget[language], kind: "number", only: "sheet", cell: (item) => print(of(item)?.budget) },
    { heading: HEADINGS.executed[language], kind: "number", only: "sheet", cell: (item) => print(of(item)?.executed) },
  ];
}

/** ✓18 ✗3: the signs are explained above the table. */
function verdictsText({ scorecard }: RankedForm): string {
  if (scorecard === undefined) return NONE;
  const counts = countVerdicts(scorecard);
  return ALL_VERDICTS.filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${signOf(verdict)}${counts[verdict]}`)
    .join(" ");
}

/** The sign that stands before the word. */
function signOf(verdict: Verdict): string {
  return VERDICTS[verdict].zh.slice(0, 1);
}

/** ✓ 达标，✗ 未达标 … of those that occur. */
function signsNote(forms: readonly RankedForm[], language: Language): readonly string[] {
  const occurring = ALL_VERDICTS.filter((verdict) =>
    forms.some(({ scorecard }) => scorecard !== undefined && countVerdicts(scorecard)[verdict] > 0),
  );
  if (occurring.length === 0) return [];
  return [occurring.map((verdict) => VERDICTS[verdict][language]).join(WORDS.comma[language])];
}

function verdictCount({ scorecard }: RankedForm, verdict: Verdict): string {
  return scorecard === undefined ? "" : String(countVerdicts(scorecard)[verdict]);
}

/** One row per department: how many forms, their mean, the money, and how much of each class was reached. */
function departmentsTable(departments: readonly DepartmentTotal[], language: Language): TitledTable {
  const level1s = [...new Set(departments.flatMap(({ classes }) => classes.map(({ level1 }) => level1)))];
  const table = makeTable(departments, [
    { heading: HEADINGS.department[language], kind: "name", cell: ({ department }) => department },
    { heading: HEADINGS.forms[language], kind: "number", cell: ({ forms }) => String(forms) },
    { heading: HEADINGS.mean[language], kind: "number", cell: ({ mean }) => points(mean) },
    {
      heading: WORDS.rating[language],
      kind: "word",
      cell: ({ rating }) => ({ text: rating, tone: ratingTone(rating) }),
    },
    ...(departments.some(({ money }) => money !== undefined)
      ? moneyColumns<DepartmentTotal>(({ money }) => money, language)
      : []),
    {
      heading: WORDS.execution[language],
      kind: "number",
      cell: ({ money }) => (money === undefined ? WORDS.notReported[language] : rateOf(money)),
    },
    ...level1s.map(
      (level1): ColumnOf<DepartmentTotal> => ({
        heading: level1,
        kind: "number",
        cell: ({ classes }) => shareOf(classes.find((one) => one.level1 === level1)),
      }),
    ),
  ]);
  return { title: TITLES.departments[language], notes: [], table };
}

/** How many forms have each rating, and how many have none. */
function ratingsTable({ ranking: { forms, across } }: RankingReport, language: Language): TitledTable {
  const without = STANDING_ORDER.filter((standing) => standing === "unscored" || standing === "unreported").map(
    (standing) => ({
      name: { text: STANDINGS[standing][language] },
      count: forms.filter((form) => form.standing === standing).length,
    }),
  );
  const rows = [
    ...across.ratings.map(({ rating, forms: count }) => ({
      name: { text: ratingName(rating)[language], tone: ratingTone(rating) },
      count,
    })),
    ...without.filter(({ count }) => count > 0),
  ];
  const table = makeTable(rows, [
    { heading: WORDS.rating[language], kind: "name", cell: ({ name }) => name },
    {
      heading: HEADINGS.forms[language],
      kind: "number",
      cell: ({ count }) => ({ text: String(count), bar: { score: exact(count), weight: exact(forms.length) } }),
    },
    {
      heading: HEADINGS.share[language],
      kind: "number",
      cell: ({ count }) => percent(exact(count).div(exact(forms.length)).mul(HUNDRED)),
    },
  ]);
  return { title: TITLES.ratings[language], notes: [], table };
}

/** One row per class, over all forms. */
function classesTable(classes: readonly ClassScore[], language: Language): TitledTable {
  const table = makeTable(classes, [
    { heading: HEADINGS.level1[language], kind: "name", cell: ({ level1 }) => level1 },
    {
      heading: WORDS.score[language],
      kind: "number",
      cell: ({ score, weight }) => ({ text: points(score), bar: { score, weight } }),
    },
    { heading: WORDS.weight[language], kind: "number", cell: ({ weight }) => points(weight) },
    { heading: HEADINGS.reached[language], kind: "number", cell: (one) => shareOf(one) },
  ]);
  return { title: TITLES.classes[language], notes: [], table };
}

/** How much of the points of a class was reached. */
function shareOf(classScore: ClassScore | undefined): string {
  if (classScore === undefined) return NONE;
  const { score, weight } = classScore;
  return weight.equals(0) ? NONE : percent(score.div(weight).mul(HUNDRED));
}

const STANDING_ORDER: readonly Standing[] = ["ranked", "unranked", "unscored", "unreported"];

export const TITLES = {
  ranking: { zh: "绩效目标得分排名", en: "Ranking by performance target scores" },
  forms: { zh: "各表得分", en: "by form" },
  departments: { zh: "按部门", en: "by department" },
  ratings: { zh: "等级分布", en: "spread of ratings" },
  worst: { zh: "失分最多的指标（以各表总分计）", en: "indicators that cost most points of their totals" },
  over: { zh: "大幅超出目标的指标", en: "indicators far beyond their targets" },
  exact: { zh: "恰好等于目标的指标", en: "indicators exactly at their targets" },
  classes: { zh: "按一级指标", en: "by class" },
} satisfies Record<string, Text>;

export const NOT_OFFICIAL: Text = {
  zh: "总分仅为各表目标的得分，不是财政部门对部门的正式评价",
  en: "the totals score the targets of the forms; they are not the official evaluations of the departments",
};

const UNRANKED: Text = {
  zh: "未排名：没有填报预算执行率，总分与其他表不可比",
  en: "unranked: without a rate of execution the total does not compare with the others",
};
const policyOf = sentence({ zh: "{name}（第 {version} 版）", en: "{name} (version {version})" });
const executedOf = sentence({
  zh: "{executed} 万元 ÷ {budget} 万元 = {rate}（{forms} 份表）",
  en: "{executed} ÷ {budget} (10,000 yuan) = {rate} (forms: {forms})",
});
