import { HUNDRED } from "../../base/exact.ts";
import type { Text } from "../../base/language.ts";
import type { ScoreReport } from "../../report/report.ts";
import type { BlockScore, ClassScore, Scorecard } from "../../scoring/scorecard.ts";
import { rulesOf } from "../../settings/in-words.ts";
import type { Style } from "../formatter.ts";
import { type BesideRows, besideRows } from "../view/beside-rows.ts";
import { percent, points } from "../view/numbers.ts";
import { countsOf, countVerdicts } from "../view/verdict-line.ts";
import { blockTitle, policyVersion, WORDS } from "../view/words.ts";
import { composition, lostPoints } from "./composition.ts";
import { fileFindings } from "./findings.ts";
import { indicatorRows } from "./indicator-rows.ts";
import { formText, type Markup, markup } from "./markup.ts";
import { PAGE, rulesOfPolicy } from "./messages.ts";
import { movementSection } from "./movement.ts";
import type { Page } from "./page.ts";
import { bar, fact, heading, ratingMark, TONES, verdictCounts, verdictOf } from "./table.ts";

export function scorePage(report: ScoreReport, style: Style): Page {
  const { scorecard } = report;
  const heading = PAGE.scoreReport[style.language];
  if (scorecard === undefined) {
    return {
      title: heading,
      body: [unscored(report, style), ...findings(report, style)],
    };
  }
  const { of, others } = besideRows(report.files, scorecard);
  const lost = lostPoints(scorecard, style);
  return {
    title: `${scorecard.department} ${scorecard.year} · ${heading}`,
    body: [
      cover(report, scorecard, style),
      notes(scorecard, style),
      ...(report.movement === undefined ? [] : [movementSection(report.movement, scorecard, style)]),
      composition(scorecard, style),
      ...(lost === undefined ? [] : [lost]),
      ...scorecard.blocks.map((block) => blockSection(block, of, style)),
      ...findings({ files: others }, style),
    ],
  };
}

function unscored(report: ScoreReport, style: Style): Markup {
  return markup`<header class="cover"><h1>${PAGE.scoreReport[style.language]}</h1>
<dl>${fact(PAGE.result[style.language], verdictOf(report, style))}${fact(PAGE.indicators[style.language], markup`${countsOf(report.summary, style.language)}`)}</dl></header>
`;
}

/** What the total is and is not, and the rules by which it can be computed again. */
function notes({ notes, policy }: Scorecard, { language }: Style): Markup {
  const items = (texts: readonly Text[]) => texts.map((text) => markup`<li>${text[language]}</li>`);
  return markup`<section class="notes"><h2>${PAGE.notes[language]}</h2><ul>${items(notes)}</ul>
<details><summary>${rulesOfPolicy(policy)[language]}</summary><ul>${items(rulesOf(policy))}</ul></details></section>
`;
}

/** What does not belong to one row. */
function findings({ files }: Pick<ScoreReport, "files">, style: Style): readonly Markup[] {
  const listed = files.filter(({ diagnostics }) => diagnostics.length > 0);
  if (listed.length === 0) return [];
  return [
    markup`<section><h2>${PAGE.otherFindings[style.language]}</h2>${listed.map((file) => fileFindings(file, style))}</section>
`,
  ];
}

/** Whose score it is, by which rules, and what came out. */
function cover(report: ScoreReport, scorecard: Scorecard, style: Style): Markup {
  const { language } = style;
  const { department, year, policy, execution } = scorecard;
  return markup`<header class="cover">
<p class="kind">${PAGE.scoreReport[language]}</p>
<h1>${formText(department)}</h1>
<div class="outcome">
${total(scorecard, style)}<dl>
${fact(PAGE.year[language], markup`${year}`)}${fact(PAGE.policy[language], markup`${policyVersion(policy)[language]}`)}${execution && fact(WORDS.execution[language], markup`${percent(execution.rate)}`)}${fact(PAGE.indicators[language], verdictCounts(countVerdicts(scorecard), style))}${fact(WORDS.findings[language], markup`${countsOf(report.summary, language)}`)}${fact(PAGE.result[language], verdictOf(report, style))}${fact(PAGE.sources[language], sources(report))}</dl>
</div>
</header>
`;
}

function sources({ files }: ScoreReport): Markup {
  return markup`${files.map(({ path }) => markup`<span class="source">${path}</span>`)}`;
}

function total({ total: score, formula, rating }: Scorecard, style: Style): Markup {
  const { language } = style;
  const sum = formula === "" ? undefined : markup`<p class="formula">${formula}</p>`;
  return markup`<div class="total">
<p class="label">${WORDS.total[language]}</p>
<p class="figure"><strong>${points(score)}</strong> <span class="label">/ ${points(HUNDRED)}</span> ${ratingMark(rating, style)}</p>
${bar(WORDS.total[language], { score, weight: HUNDRED }, language, TONES[rating])}
${sum}</div>
`;
}

/** The indicators of a block in a table, by class. Roles are spelled out because on a phone the rows are shown as cards. */
function blockSection(blockScore: BlockScore, findingsOf: BesideRows["of"], style: Style): Markup {
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
