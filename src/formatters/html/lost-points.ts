import { ZERO } from "../../base/exact.ts";
import type { IndicatorScore, Scorecard } from "../../scoring/scorecard.ts";
import type { Style } from "../formatter.ts";
import { points } from "../view/numbers.ts";
import { VERDICTS, WORDS } from "../view/words.ts";
import { formText } from "./form-text.ts";
import { type Markup, markup } from "./markup.ts";
import { andOthers, PAGE } from "./messages.ts";
import { cell, heading, tableOf } from "./table.ts";

/** The indicators that cost most, of those that are part of the total: what is asked about first. */
export function lostPoints({ blocks }: Scorecard, style: Style): Markup | undefined {
  const { language } = style;
  const short = blocks
    .filter(({ counts }) => counts)
    .flatMap(({ indicators }) => indicators)
    .filter(({ score, weight }) => score.lt(weight))
    .toSorted((one, other) => lostBy(other).compare(lostBy(one)));
  if (short.length === 0) return undefined;
  const rest = short.slice(MOST_ROWS).reduce((sum, one) => sum.add(lostBy(one)), ZERO);
  const others = { count: short.length - MOST_ROWS, points: points(rest) };
  const head = [
    ...[WORDS.indicator, WORDS.target, WORDS.actual].map((word) => heading(word[language])),
    heading(PAGE.lost[language], "number"),
    heading(WORDS.verdict[language]),
  ];
  return markup`<section class="lost"><h2>${PAGE.lostPoints[language]}</h2>
${tableOf(
  head,
  short.slice(0, MOST_ROWS).map((one) => row(one, style)),
)}${others.count > 0 ? markup`<p class="standing">${andOthers(others)[language]}</p>` : undefined}</section>
`;
}

const MOST_ROWS = 10;

function lostBy({ score, weight }: IndicatorScore) {
  return weight.sub(score);
}

function row(score: IndicatorScore, { language }: Style): Markup {
  const { indicator, actual, verdict, reason } = score;
  const why =
    reason === ""
      ? undefined
      : markup`<small>${WORDS.reason[language]}${WORDS.colon[language]}${formText(reason)}</small>`;
  return markup`<tr role="row"><th role="rowheader" scope="row">${formText(indicator.name)}${why}</th>${[
    cell(WORDS.target[language], formText(indicator.target.text)),
    cell(WORDS.actual[language], actual === undefined ? markup`–` : formText(actual.text)),
    cell(PAGE.lost[language], markup`−${points(lostBy(score))}`, "number"),
    cell(WORDS.verdict[language], markup`<span class="verdict ${verdict}">${VERDICTS[verdict][language]}</span>`),
  ]}</tr>`;
}
