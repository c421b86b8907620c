import type { Text } from "../../base/language.ts";
import type { ScoreReport } from "../../report/report.ts";
import type { Scorecard } from "../../scoring/scorecard.ts";
import { rulesOf } from "../../settings/in-words.ts";
import { countsOf } from "../counts-of.ts";
import type { Style } from "../formatter.ts";
import { besideRows } from "../view/beside-rows.ts";
import { blockSection } from "./block-section.ts";
import { composition } from "./composition.ts";
import { cover } from "./cover.ts";
import { fileFindings } from "./findings.ts";
import { fact, verdictOf } from "./heading.ts";
import { lostPoints } from "./lost-points.ts";
import { type Markup, markup } from "./markup.ts";
import { PAGE, rulesOfPolicy } from "./messages.ts";
import { movementSection } from "./movement.ts";
import type { Page } from "./page.ts";

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
