import type { Exact } from "../../base/exact.ts";
import { type Language, sentence, type Text } from "../../base/language.ts";
import type { RankedForm } from "../../report/ranking.ts";
import type { RankingReport } from "../../report/ranking-report.ts";
import { points } from "./numbers.ts";
import { HEADINGS, rankText, ratingCell } from "./ranking-words.ts";
import { type Cell, makeTable, NONE, type TitledTable } from "./table.ts";
import { WORDS } from "./words.ts";

/** Rank and total beside those of the earlier ranking. */
export function movedTable({ ranking: { forms, previous } }: RankingReport, language: Language): TitledTable {
  const rankOf = (rank: number | undefined) => (rank === undefined ? NONE : String(rank));
  const totalOf = (total: Exact | undefined) => (total === undefined ? NONE : points(total));
  const table = makeTable(forms, [
    { heading: HEADINGS.department[language], kind: "name", cell: ({ facts, path }) => facts?.department ?? path },
    { heading: HEADINGS.rankBefore[language], kind: "number", cell: ({ before }) => rankOf(before?.rank) },
    { heading: HEADINGS.rank[language], kind: "number", cell: (form) => rankText(form, language) },
    {
      heading: HEADINGS.rankChange[language],
      kind: "word",
      cell: (form) => placesMoved(form, language),
    },
    { heading: HEADINGS.totalBefore[language], kind: "number", cell: ({ before }) => totalOf(before?.total) },
    { heading: WORDS.total[language], kind: "number", cell: ({ scorecard }) => totalOf(scorecard?.total) },
    {
      heading: WORDS.difference[language],
      kind: "number",
      cell: ({ scorecard, before }) => change(before?.total, scorecard?.total),
    },
    { heading: HEADINGS.ratingBefore[language], kind: "word", cell: ({ before }) => before?.rating ?? NONE },
    { heading: WORDS.rating[language], kind: "word", cell: ratingCell },
  ]);
  const gone = previous?.gone ?? [];
  return {
    title: movedSince({ path: previous?.path ?? "" })[language],
    notes: gone.length === 0 ? [] : [noMore({ names: gone.map(({ department }) => department).join("、") })[language]],
    table,
  };
}

function placesMoved({ rank, before: form }: RankedForm, language: Language): Cell {
  if (form === undefined) return { text: NEW[language], tone: "muted" };
  const before = form.rank;
  if (rank === undefined || before === undefined) return { text: NONE };
  if (before === rank) return { text: "=", tone: "muted" };
  return before > rank ? { text: `↑ ${before - rank}`, tone: "good" } : { text: `↓ ${rank - before}`, tone: "bad" };
}

function change(before: Exact | undefined, after: Exact | undefined): Cell {
  if (before === undefined || after === undefined) return { text: NONE };
  const difference = after.sub(before);
  if (difference.equals(0)) return { text: "0.00", tone: "muted" };
  const isMore = difference.gt(0);
  return { text: (isMore ? "+" : "−") + points(difference.abs()), tone: isMore ? "good" : "bad" };
}

const movedSince = sentence({ zh: "与 {path} 比较", en: "beside {path}" });
const noMore = sentence({ zh: "本次没有：{names}", en: "not in this ranking: {names}" });
const NEW: Text = { zh: "新增", en: "new" };
