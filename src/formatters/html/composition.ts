import { type Exact, HUNDRED, ZERO } from "../../base/exact.ts";
import type { BlockScore, IndicatorScore, Scorecard } from "../../scoring/scorecard.ts";
import type { Style } from "../formatter.ts";
import { points } from "../view/numbers.ts";
import { blockTitle, VERDICTS, WORDS } from "../view/words.ts";
import { formText, type Markup, markup } from "./markup.ts";
import { andOthers, PAGE } from "./messages.ts";
import { bar, cell, heading, tableOf } from "./table.ts";

/** A bar for each block, and below it one for each class of its points. */
export function composition({ blocks, execution }: Scorecard, style: Style): Markup {
  const { language } = style;
  const spent = execution && barLine(markup`${WORDS.execution[language]}`, WORDS.execution[language], execution, style);
  return markup`<section class="composition"><h2>${PAGE.composition[language]}</h2>
<ul>
${blocks.map((block, index) => blockBars(block, index === 0 ? spent : undefined, style))}</ul>
</section>
`;
}

/** The execution of the budget is part of the first block that counts, which is that of the department where there is one. */
function blockBars(
  { block, counts, score, formula, classes }: BlockScore,
  spent: Markup | undefined,
  style: Style,
): Markup {
  const { language } = style;
  const title = blockTitle(block)[language];
  const name = block.kind === "task" ? markup`${title} ${formText(block.name)}` : markup`${title}`;
  const standing = (counts ? WORDS.counts : WORDS.shownOnly)[language];
  const heading = markup`<strong>${name}</strong> <small>${standing}${formula === "" ? undefined : ` · ${formula}`}</small>`;
  const bars = classes.map((one) => barLine(formText(one.level1), one.level1, one, style));
  return markup`<li class="block">${barParts(heading, title, { score, weight: HUNDRED }, style)}
<ul>${bars}${spent}</ul></li>
`;
}

interface Points {
  readonly score: Exact;
  readonly weight: Exact;
}

function barLine(label: Markup, name: string, of: Points, style: Style): Markup {
  return markup`<li>${barParts(label, name, of, style)}</li>
`;
}

function barParts(label: Markup, name: string, of: Points, { language }: Style): Markup {
  return markup`<span class="name">${label}</span> ${bar(name, of, language)} <span class="number">${points(of.score)} / ${points(of.weight)}</span>`;
}

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
