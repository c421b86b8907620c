import { type Language, sentence, type Text } from "../../base/language.ts";
import type { AcrossRow, RankedForm } from "../../report/ranking.ts";
import { percent, points } from "./numbers.ts";
import { HEADINGS } from "./ranking-words.ts";
import { makeTable, NONE, type TitledTable } from "./table.ts";
import { VERDICT_TONES, VERDICTS, WORDS } from "./words.ts";

/** Indicators of several forms in one table. */
export function acrossTable(title: Text, rows: readonly AcrossRow[], most: number, language: Language): TitledTable {
  const table = makeTable(
    rows.slice(0, most),
    [
      { heading: WORDS.indicator[language], kind: "name", cell: ({ score }) => score.indicator.name },
      { heading: HEADINGS.department[language], kind: "form", cell: ({ form }) => departmentOf(form) },
      { heading: WORDS.target[language], kind: "form", cell: ({ score }) => score.indicator.target.text },
      { heading: WORDS.actual[language], kind: "form", cell: ({ score }) => score.actual?.text ?? NONE },
      { heading: WORDS.achievement[language], kind: "number", cell: ({ score }) => percent(score.achievement) },
      {
        heading: WORDS.lost[language],
        kind: "number",
        cell: ({ lost }) => (lost.gt(0) ? { text: `−${points(lost)}`, tone: "bad" } : points(lost)),
      },
      {
        heading: WORDS.verdict[language],
        kind: "word",
        cell: ({ score }) => ({ text: VERDICTS[score.verdict][language], tone: VERDICT_TONES[score.verdict] }),
      },
    ],
    ({ score }) => (score.reason === "" ? [] : [WORDS.reason[language] + WORDS.colon[language] + score.reason]),
  );
  const more = rows.length - most;
  return { title: title[language], notes: more > 0 ? [notListedHere({ count: more })[language]] : [], table };
}

function departmentOf({ facts, path }: RankedForm): string {
  return facts === undefined ? path : `${facts.department} ${facts.year}`;
}

const notListedHere = sentence({ zh: "另有 {count} 项未列出", en: "not listed: {count}" });
