import { HUNDRED } from "../../base/exact.ts";
import type { ScoreReport } from "../../report/report.ts";
import type { BlockScore, Scorecard } from "../../scoring/scorecard.ts";
import { basisOf } from "../../settings/in-words.ts";
import type { Style } from "../formatter.ts";
import { scoreBar } from "../text/bar.ts";
import { points } from "../view/numbers.ts";
import { dataCheck, evidenceLine, gapLine, nextSteps, requirementsLine } from "../view/outcome.ts";
import { blockTable, compositionTable, lossTables, publishedTable } from "../view/scorecard.ts";
import { ratingName, scoredBy, WORDS } from "../view/words.ts";
import { escaped, folded } from "./escaped.ts";
import type { Section } from "./sections.ts";
import { markdownTable, titledTable } from "./table.ts";

/** Whose score it is, what came out, whether the data hold, and what to do first. */
export function outcomeSections(report: ScoreReport, style: Style): readonly Section[] {
  const { language } = style;
  const { scorecard } = report;
  const asked = requirementsLine(report, language);
  const lines = [dataCheck(report, language), ...(asked === undefined ? [] : [asked])];
  const steps = nextSteps(report, language).map((step, index) => `${index + 1}. ${escaped(step)}`);
  return [
    ...(scorecard === undefined ? [] : [{ text: heading(scorecard, style) }]),
    { text: lines.map(({ text }) => `**${escaped(text)}**`).join("<br>") },
    ...(steps.length === 0 ? [] : [{ text: [`### ${WORDS.nextSteps[language]}`, "", ...steps].join("\n") }]),
  ];
}

function heading(scorecard: Scorecard, { language }: Style): string {
  const { department, year, policy, total, rating } = scorecard;
  const { name, version } = policy;
  const rules = basisOf(policy).map((rule) => rule[language]);
  const result = `${WORDS.total[language]} ${points(total)} / ${points(HUNDRED)} ${ratingName(rating)[language]}`;
  return [
    `## ${escaped(department)}`,
    `**${escaped(result)}** ${scoreBar(total, HUNDRED, 20)} ${escaped(gapLine(scorecard, language))}`,
    [scoredBy({ year, policy: name, version })[language], rules.join(" · ")].map(escaped).join("<br>"),
  ].join("\n\n");
}

/** Where the points come from and where they went, then every block. */
export function scoreSections(scorecard: Scorecard, style: Style): readonly Section[] {
  const { language } = style;
  const published = publishedTable(scorecard, language);
  const tables = [
    compositionTable(scorecard, language),
    ...lossTables(scorecard, language),
    ...(published === undefined ? [] : [published]),
  ];
  const remarks = [...scorecard.notes.map((note) => note[language]), evidenceLine(scorecard, language)];
  return [
    ...tables.map((table) => ({ text: titledTable(table) })),
    { text: remarks.flatMap((remark) => (remark === "" ? [] : [`- ${escaped(remark)}`])).join("\n") },
    ...scorecard.blocks.map((block) => blockSection(block, style)),
  ];
}

/** The table of a block; of one that is not part of the total it is folded. */
function blockSection(blockScore: BlockScore, { language }: Style): Section {
  const titled = blockTable(blockScore, language);
  if (blockScore.counts) return { text: titledTable(titled), orElse: escaped(titled.title) };
  const { title, notes, table } = titled;
  return { text: folded(title, [...notes.map(escaped), markdownTable(table)].join("\n\n")), orElse: escaped(title) };
}
