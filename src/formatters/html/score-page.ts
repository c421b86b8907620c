import type { ScoreReport } from "../../report/report.ts";
import { besideRows } from "../beside-rows.ts";
import type { Style } from "../formatter.ts";
import { blockSection } from "./block-section.ts";
import { composition } from "./composition.ts";
import { cover } from "./cover.ts";
import { fileFindings } from "./file-findings.ts";
import { countsOf, fact, verdictOf } from "./heading.ts";
import { type Markup, markup } from "./markup.ts";
import { PAGE } from "./messages.ts";
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
  return {
    title: `${scorecard.department} ${scorecard.year} · ${heading}`,
    body: [
      cover(report, scorecard, style),
      composition(scorecard, style),
      ...notes(scorecard.notes, style),
      ...scorecard.blocks.map((block) => blockSection(block, of, style)),
      ...findings({ files: others }, style),
    ],
  };
}

function unscored(report: ScoreReport, style: Style): Markup {
  return markup`<header class="cover"><h1>${PAGE.scoreReport[style.language]}</h1>
<dl>${fact(PAGE.result[style.language], verdictOf(report, style))}${fact(PAGE.indicators[style.language], markup`${countsOf(report, style)}`)}</dl></header>
`;
}

function notes(texts: ScoreReport["reasons"], { language }: Style): readonly Markup[] {
  if (texts.length === 0) return [];
  const items = texts.map((text) => markup`<li>${text[language]}</li>`);
  return [
    markup`<section class="notes"><h2>${PAGE.notes[language]}</h2><ul>${items}</ul></section>
`,
  ];
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
