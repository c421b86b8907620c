import { HUNDRED } from "../../base/exact.ts";
import type { BlockScore, ClassScore } from "../../scoring/scorecard.ts";
import type { Style } from "../formatter.ts";
import type { BesideRows } from "../view/beside-rows.ts";
import { points } from "../view/numbers.ts";
import { blockTitle, WORDS } from "../view/words.ts";
import { formText } from "./form-text.ts";
import { indicatorRows } from "./indicator-rows.ts";
import { type Markup, markup } from "./markup.ts";
import { PAGE } from "./messages.ts";
import { heading } from "./table.ts";

/** The indicators of a block in a table, by class. Roles are spelled out because on a phone the rows are shown as cards. */
export function blockSection(blockScore: BlockScore, findingsOf: BesideRows["of"], style: Style): Markup {
  const { block, counts, score, formula, classes, indicators } = blockScore;
  const { language } = style;
  const { indicator, target, actual, achievement, weight, score: scored, verdict } = WORDS;
  const head = [
    ...[indicator, target, actual].map((word) => heading(word[language])),
    ...[achievement, weight, scored].map((word) => heading(word[language], "number")),
    heading(verdict[language]),
  ];
  return markup`<section>
<header class="head"><h2>${blockTitle(block)[language]}${block.kind === "task" ? markup` ${formText(block.name)}` : undefined} <span class="number">${points(score)} / ${points(HUNDRED)}</span></h2>
<p class="standing">${(counts ? WORDS.counts : WORDS.shownOnly)[language]}${formula === "" ? undefined : markup` · ${formula}`}</p>
${goal(block.goal, style)}</header>
<table role="table">
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
${classes.map((one) => [
  classRow(one, style),
  ...indicators.filter(({ level1 }) => level1 === one.level1).map((row) => indicatorRows(row, findingsOf(row), style)),
])}</table>
</section>
`;
}

function goal(text: string, { language }: Style): Markup | undefined {
  if (text.trim() === "") return undefined;
  return markup`<details class="goal"><summary>${PAGE.goal[language]}</summary><p>${formText(text)}</p></details>
`;
}

function classRow({ level1, weight, score }: ClassScore, { language }: Style): Markup {
  return markup`<tbody role="rowgroup" class="class"><tr role="row"><th role="rowheader" scope="row" colspan="4">${formText(level1)}</th><td role="cell" class="number" data-label="${WORDS.weight[language]}">${points(weight)}</td><td role="cell" class="number" data-label="${WORDS.score[language]}">${points(score)}</td><td role="cell"></td></tr></tbody>
`;
}
