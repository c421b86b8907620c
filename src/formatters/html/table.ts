import type { Exact } from "../../base/exact.ts";
import type { Language } from "../../base/language.ts";
import type { Rating, Verdict } from "../../scoring/scorecard.ts";
import type { Style } from "../formatter.ts";
import { points } from "../view/numbers.ts";
import { ALL_VERDICTS, type Decision } from "../view/verdict-line.ts";
import { RATINGS, VERDICTS, WORDS } from "../view/words.ts";
import { type Markup, markup } from "./markup.ts";
import { barShows } from "./messages.ts";

/** A table whose rows become cards on a phone, for which its roles are spelled out. */
export function tableOf(head: readonly Markup[], rows: readonly Markup[]): Markup {
  const bodies = rows.map(
    (row) => markup`<tbody role="rowgroup">${row}</tbody>
`,
  );
  return markup`<table role="table">
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
${bodies}</table>
`;
}

/** @param kind `number` where the column is of numbers, which stand to the right */
export function heading(word: string, kind = ""): Markup {
  return markup`<th role="columnheader" scope="col"${kind === "" ? undefined : markup` class="${kind}"`}>${word}</th>`;
}

/** @param label the heading of its column, which a card shows beside it */
export function cell(label: string, content: Markup, kind = ""): Markup {
  return markup`<td role="cell"${kind === "" ? undefined : markup` class="${kind}"`} data-label="${label}">${content}</td>`;
}

/** The part of the points that was reached, as a drawing with a name and a description. Nothing where there were none to reach. */
export function bar(
  name: string,
  { score, weight }: { readonly score: Exact; readonly weight: Exact },
  language: Language,
  tone = "",
): Markup {
  if (weight.equals(0)) return markup``;
  const shown = barShows({ score: points(score), weight: points(weight) })[language];
  return markup`<svg class="bar ${tone}" role="img" viewBox="0 0 100 8" preserveAspectRatio="none"><title>${name}</title><desc>${shown}</desc><rect class="track" width="100" height="8"/><rect class="fill" width="${width(score.div(weight))}" height="8"/></svg>`;
}

/** Per cent; only what is nothing looks empty. */
function width(share: Exact): string {
  const percent = Math.min(100, Math.max(0, share.mul(100).valueOf()));
  return percent > 0 && percent < 1 ? "1" : percent.toFixed(1);
}

/** The rating in a frame of its colour. */
export function ratingMark(rating: Rating, { language }: Style): Markup {
  return markup`<span class="rating ${TONES[rating]}">${RATINGS[rating][language]}</span>`;
}

/** A rating → the colour of its frame and of the bar of the total. */
export const TONES: Readonly<Record<Rating, string>> = {
  优: "good",
  良: "fine",
  中: "middling",
  差: "bad",
};

/** ✓ 达标 18 ✗ 未达标 3: also the key to the signs in the tables. */
export function verdictCounts(counts: Readonly<Record<Verdict, number>>, { language }: Style): Markup {
  const shown = ALL_VERDICTS.filter((verdict) => counts[verdict] > 0);
  return markup`${shown.map((verdict) => markup`<span class="verdict ${verdict}">${VERDICTS[verdict][language]} ${counts[verdict]}</span> `)}`;
}

/** A pair of a list of facts. */
export function fact(name: string, value: Markup): Markup {
  return markup`<div><dt>${name}</dt><dd>${value}</dd></div>
`;
}

/** ✗ 未通过, with the reasons as a list, or of a pass what was asked for: the same that the exit status says. */
export function verdictOf({ verdict, reasons, kept = [] }: Decision, { language }: Style): Markup {
  const texts = verdict === "pass" ? kept : reasons;
  const why = texts.map((text) => markup`<li>${text[language]}</li>`);
  return markup`<strong class="${verdict}">${WORDS[verdict][language]}</strong>${why.length === 0 ? undefined : markup`<ul>${why}</ul>`}`;
}
