import { HUNDRED } from "../../base/exact.ts";
import type { Scorecard } from "../../scoring/scorecard.ts";
import { basisOf } from "../../settings/in-words.ts";
import type { Style } from "../formatter.ts";
import { layBlock } from "../pretty/block.ts";
import { scoreBar } from "../text/bar.ts";
import { type Cell, fitColumns, layRow } from "../text/columns.ts";
import { inert } from "../text/inert.ts";
import { wrap } from "../text/wrap.ts";
import { verdictsLine } from "../verdicts-line.ts";
import { percent, points } from "../view/numbers.ts";
import { RATINGS, scoredBy, WORDS } from "../view/words.ts";

/** A title, a table for each block, the total and what a reader must know to judge it. */
export function layScorecard(scorecard: Scorecard, style: Style): readonly (readonly string[])[] {
  return [
    layTitle(scorecard, style),
    ...scorecard.blocks.map((block) => layBlock(block, style)),
    layTotal(scorecard, style),
    ...(scorecard.notes.length === 0 ? [] : [layNotes(scorecard, style)]),
  ];
}

function layTitle({ department, year, policy }: Scorecard, { language, colour, width }: Style): readonly string[] {
  const basis = scoredBy({
    year,
    policy: policy.name,
    version: policy.version,
  })[language];
  const rules = basisOf(policy).map((rule) => rule[language]);
  return [
    ...wrap(inert(department), width).map((line) => colour.bold(line)),
    ...[basis, rules.join(" · ")].flatMap((text) => wrap(inert(text), width)).map((line) => colour.dim(line)),
  ];
}

function layTotal(scorecard: Scorecard, { language, colour, width }: Style): readonly string[] {
  const { total, formula, rating, execution } = scorecard;
  const barColumns = Math.floor(width / 4);
  const totalRow: readonly Cell[] = [
    { text: WORDS.total[language], paint: colour.bold },
    { text: scoreBar(total, HUNDRED, barColumns) },
    {
      text: `${points(total)} / 100.00`,
      align: "right",
      whole: true,
      paint: colour.bold,
    },
    { text: RATINGS[rating][language], paint: colour.bold },
  ];
  const executionRow: readonly Cell[] = execution
    ? [
        { text: WORDS.execution[language], whole: true },
        { text: scoreBar(execution.score, execution.weight, barColumns) },
        {
          text: `${points(execution.score)} / ${points(execution.weight)}`,
          align: "right",
          whole: true,
        },
        { text: percent(execution.rate) },
      ]
    : [];
  const widths = fitColumns([executionRow, totalRow], width);
  const layBelow = (text: string) =>
    text === "" ? [] : wrap(inert(text), width - INDENT.length).map((line) => colour.dim(INDENT + line));
  return [
    colour.dim("─".repeat(width)),
    ...(execution ? layRow(executionRow, widths) : []),
    ...layBelow(execution?.formula ?? ""),
    ...layRow(totalRow, widths),
    ...layBelow(formula),
    ...layBelow(verdictsLine(scorecard, language)),
  ];
}

const INDENT = "    ";

function layNotes({ notes }: Scorecard, { language, colour, width }: Style): readonly string[] {
  const lines = notes.flatMap((note) =>
    wrap(inert(note[language]), width - BULLET.length).map((line, row) => (row === 0 ? BULLET : HANGING) + line),
  );
  return [colour.dim(WORDS.notes[language]), ...lines];
}

const BULLET = "  · ";
const HANGING = "    ";
