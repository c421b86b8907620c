import { HUNDRED } from "../../base/exact.ts";
import type { Text } from "../../base/language.ts";
import type { ScoreReport } from "../../report/report.ts";
import type { BlockScore, IndicatorScore, Scorecard } from "../../scoring/scorecard.ts";
import { rulesOf } from "../../settings/in-words.ts";
import type { Style } from "../formatter.ts";
import { type BesideRows, besideRows } from "../view/beside-rows.ts";
import { movementTable } from "../view/movement.ts";
import { points } from "../view/numbers.ts";
import { dataCheck, evidenceLine, gapLine, namedErrors, nextSteps, requirementsLine } from "../view/outcome.ts";
import { blockTable, compositionTable, lossTables, publishedTable, rowsOfBlock } from "../view/scorecard.ts";
import { countVerdicts } from "../view/verdict-line.ts";
import { policyVersion, ratingName, ratingTone, WORDS } from "../view/words.ts";
import { fileFindings } from "./findings.ts";
import { indicatorDetails } from "./indicator-details.ts";
import { formText, type Markup, markup } from "./markup.ts";
import { PAGE, rulesOfPolicy } from "./messages.ts";
import type { Page } from "./page.ts";
import { achievementStrip } from "./strip.ts";
import { bar, fact, htmlTable, titledSection, verdictCounts } from "./table.ts";

export function scorePage(report: ScoreReport, style: Style): Page {
  const { scorecard, movement } = report;
  const { language } = style;
  const heading = PAGE.scoreReport[language];
  if (scorecard === undefined) {
    const cover = markup`<header class="cover"><h1>${heading}</h1>
${outcome(report, style)}</header>
`;
    return { title: heading, body: [cover, ...findings(report, style)] };
  }
  const { of, others } = besideRows(report.files, scorecard);
  const published = publishedTable(scorecard, language);
  const strip = achievementStrip(scorecard, style);
  const [losses, ...apart] = lossTables(scorecard, language);
  return {
    title: `${scorecard.department} ${scorecard.year} · ${heading}`,
    body: [
      cover(report, scorecard, style),
      titledSection(compositionTable(scorecard, language), style, "composition"),
      ...(losses === undefined ? [] : [titledSection(losses, style, "lost")]),
      ...(published === undefined ? [] : [titledSection(published, style, "published")]),
      ...(strip === undefined ? [] : [strip]),
      ...(movement === undefined
        ? []
        : [titledSection(movementTable(movement, scorecard, language), style, "movement")]),
      ...scorecard.blocks.map((block) => blockSection(block, of, style)),
      ...apart.map((table) => titledSection(table, style, "lost")),
      ...findings({ files: others }, style),
      notes(scorecard, style),
    ],
  };
}

/** Whose score it is and what came out, why points were lost and what to do first: all on the first screen. */
function cover(report: ScoreReport, scorecard: Scorecard, style: Style): Markup {
  const { language } = style;
  const { department, year, policy } = scorecard;
  const facts = [
    fact(PAGE.year[language], markup`${year}`),
    fact(PAGE.policy[language], markup`${policyVersion(policy)[language]}`),
    fact(PAGE.indicators[language], verdictCounts(countVerdicts(scorecard), style)),
    fact(PAGE.sources[language], sources(report)),
  ];
  return markup`<header class="cover">
<p class="kind">${PAGE.scoreReport[language]}</p>
<h1>${formText(department)}</h1>
<div class="outcome">
${total(scorecard, style)}${outcome(report, style)}</div>
<dl class="facts">
${facts}</dl>
</header>
`;
}

function total(scorecard: Scorecard, { language }: Style): Markup {
  const { total: score, rating } = scorecard;
  const tone = ratingTone(rating);
  return markup`<div class="total">
<p class="label">${WORDS.total[language]}</p>
<p class="figure"><strong>${points(score)}</strong> <span class="label">/ ${points(HUNDRED)}</span> <span class="rating ${tone}">${ratingName(rating)[language]}</span></p>
${bar(WORDS.total[language], { score, weight: HUNDRED }, language, tone)}
<p class="label">${gapLine(scorecard, language)}</p>
${mainLosses(scorecard, language)}</div>
`;
}

/** The greatest losses in a few words; the table below has them all. */
function mainLosses(scorecard: Scorecard, language: Style["language"]): Markup | undefined {
  const [losses] = lossTables(scorecard, language, MOST_ON_COVER);
  if (losses === undefined) return undefined;
  const rows = losses.table.rows.map(({ cells: [name, lost, target, actual], kind, below = [] }) => {
    const facts = [target, actual].map((cell) => cell?.text ?? "").filter((text) => text !== "");
    const why = [facts.join(" → "), ...below].filter((text) => text !== "").join(" · ");
    return markup`<li class="${kind ?? "entry"}"><span>${formText(name?.text ?? "")}<small>${why}</small></span> <span class="number bad">${lost?.text}</span></li>
`;
  });
  return markup`<h2>${WORDS.lost[language]}</h2>
<ul class="losses">
${rows}</ul>
`;
}

const MOST_ON_COVER = 3;

/** Whether the data hold, with the errors named, and what to do first. */
function outcome(report: ScoreReport, { language }: Style): Markup {
  const errors = namedErrors(report, language).map((error) => markup`<li>${error}</li>`);
  const asked = requirementsLine(report, language);
  const steps = nextSteps(report, language).map((step) => markup`<li>${step}</li>`);
  const lines = [dataCheck(report, language), ...(asked === undefined ? [] : [asked])].map(
    ({ text, tone }) => markup`<p class="check ${tone}"><strong>${text}</strong></p>
`,
  );
  return markup`<div class="checks">
${lines}${errors.length === 0 ? undefined : markup`<ul class="errors">${errors}</ul>`}
${steps.length === 0 ? undefined : markup`<h2>${WORDS.nextSteps[language]}</h2><ol class="steps">${steps}</ol>`}</div>
`;
}

function sources({ files }: ScoreReport): Markup {
  return markup`${files.map(({ path }) => markup`<span class="source">${path}</span>`)}`;
}

/** The indicators of a block in a table, by class; how each was judged unfolds below it. */
function blockSection(blockScore: BlockScore, findingsOf: BesideRows["of"], style: Style): Markup {
  const { language } = style;
  const { title, notes: remarks, table } = blockTable(blockScore, language);
  const scores = rowsOfBlock(blockScore);
  const details = (_: unknown, index: number) => {
    const score: IndicatorScore | undefined = scores[index];
    return score && indicatorDetails(score, findingsOf(score), style);
  };
  // What is below a row is said in its details.
  const plain = { ...table, rows: table.rows.map(({ below: _, ...row }) => row) };
  return markup`<section class="block">
<header class="head"><h2>${formText(title)}</h2>
${remarks.map((note) => markup`<p class="standing">${note}</p>`)}
${goal(blockScore.block.goal, style)}</header>
${htmlTable(plain, style, details, "indicator")}</section>
`;
}

function goal(text: string, { language }: Style): Markup | undefined {
  if (text.trim() === "") return undefined;
  return markup`<details class="goal"><summary>${PAGE.goal[language]}</summary><p>${formText(text)}</p></details>
`;
}

/** What the total is and is not, and the rules by which it can be computed again. */
function notes(scorecard: Scorecard, { language }: Style): Markup {
  const { policy } = scorecard;
  const items = (texts: readonly Text[]) => texts.map((text) => markup`<li>${text[language]}</li>`);
  const evidence = evidenceLine(scorecard, language);
  return markup`<section class="notes"><h2>${PAGE.notes[language]}</h2><ul>${items(scorecard.notes)}${evidence === "" ? undefined : markup`<li>${evidence}</li>`}</ul>
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
