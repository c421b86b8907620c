import { HUNDRED } from "../../base/exact.ts";
import type { ScoreReport } from "../../report/report.ts";
import type { Scorecard } from "../../scoring/scorecard.ts";
import { basisOf } from "../../settings/in-words.ts";
import type { Style } from "../formatter.ts";
import { scoreBar } from "../text/bar.ts";
import { inert } from "../text/inert.ts";
import { wrap } from "../text/wrap.ts";
import { points } from "../view/numbers.ts";
import {
  dataCheck,
  evidenceLine,
  gapLine,
  namedErrors,
  nextSteps,
  requirementsLine,
  type Saying,
} from "../view/outcome.ts";
import { blockTable, compositionTable, lossTables, publishedTable } from "../view/scorecard.ts";
import { ratingName, ratingTone, scoredBy, WORDS } from "../view/words.ts";
import { painter, renderTitled } from "./table.ts";

/** Whose score it is, what came out, whether the data hold, and what to do first: all that fits on the first screen. */
export function renderOutcome(report: ScoreReport, style: Style): readonly (readonly string[])[] {
  const { scorecard } = report;
  const { language } = style;
  const steps = nextSteps(report, language);
  const asked = requirementsLine(report, language);
  return [
    ...(scorecard === undefined ? [] : [[...renderTitle(scorecard, style), ...renderTotal(scorecard, style)]]),
    [
      ...renderSaying(dataCheck(report, language), style),
      ...namedErrors(report, language).flatMap((error) => renderItem("✗ ", error, style)),
      ...(asked === undefined ? [] : renderSaying(asked, style)),
    ],
    ...(steps.length === 0 ? [] : [renderSteps(steps, style)]),
  ];
}

/** Where the points come from and where they went, then every block. */
export function renderScorecard(scorecard: Scorecard, style: Style): readonly (readonly string[])[] {
  const { language } = style;
  const published = publishedTable(scorecard, language);
  const tables = [
    compositionTable(scorecard, language),
    ...lossTables(scorecard, language),
    ...(published === undefined ? [] : [published]),
    ...scorecard.blocks.map((block) => blockTable(block, language)),
  ];
  const remarks = [...scorecard.notes.map((note) => note[language]), evidenceLine(scorecard, language)];
  return [...tables.map((table) => renderTitled(table, style)), renderNotes(remarks, style)];
}

function renderTitle({ department, year, policy }: Scorecard, { language, colour, width }: Style): readonly string[] {
  const { name, version } = policy;
  const rules = basisOf(policy).map((rule) => rule[language]);
  const basis = [scoredBy({ year, policy: name, version })[language], rules.join(" · ")];
  return [
    ...wrap(inert(department), width).map((line) => colour.bold(line)),
    ...basis.flatMap((text) => wrap(inert(text), width)).map((line) => colour.dim(line)),
  ];
}

function renderTotal(scorecard: Scorecard, { language, colour, width }: Style): readonly string[] {
  const { total, rating } = scorecard;
  const bar = scoreBar(total, HUNDRED, Math.floor(width / 4));
  const words = `${WORDS.total[language]}  ${points(total)} / 100.00  ${ratingName(rating)[language]}`;
  const paint = painter(ratingTone(rating), colour);
  return wrap(`${words}  ${bar}  ${gapLine(scorecard, language)}`, width).map((line) => colour.bold(paint(line)));
}

export function renderSaying({ text, tone }: Saying, { colour, width }: Style): readonly string[] {
  return wrap(inert(text), width).map((line) => colour.bold(painter(tone, colour)(line)));
}

function renderSteps(steps: readonly string[], style: Style): readonly string[] {
  return [
    style.colour.bold(WORDS.nextSteps[style.language]),
    ...steps.flatMap((step, index) => renderItem(`${index + 1}. `, step, style)),
  ];
}

function renderNotes(notes: readonly string[], style: Style): readonly string[] {
  const { colour, language } = style;
  const lines = notes.filter((note) => note !== "").flatMap((note) => renderItem("· ", note, style));
  return [colour.dim(WORDS.notes[language]), ...lines];
}

/** A text that hangs below its own beginning. */
function renderItem(mark: string, text: string, { width }: Style): readonly string[] {
  const indent = "  ";
  const hanging = " ".repeat(indent.length + mark.length);
  return wrap(inert(text), width - hanging.length).map((line, row) => (row === 0 ? indent + mark : hanging) + line);
}
