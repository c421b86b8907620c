import type { ChalkInstance } from "chalk";
import { HUNDRED } from "../../base/exact.ts";
import type { BlockScore, ClassScore, IndicatorScore, Scorecard, Verdict } from "../../scoring/scorecard.ts";
import { basisOf } from "../../settings/in-words.ts";
import type { Style } from "../formatter.ts";
import { scoreBar } from "../text/bar.ts";
import { type Cell, fitColumns, renderRow } from "../text/columns.ts";
import { inert } from "../text/inert.ts";
import { wrap } from "../text/wrap.ts";
import { indicatorWords } from "../view/indicator-words.ts";
import { percent, points } from "../view/numbers.ts";
import { fileAndLine } from "../view/position.ts";
import { verdictsLine } from "../view/verdict-line.ts";
import { blockTitle, RATINGS, scoredBy, VERDICTS, WORDS } from "../view/words.ts";

/** A title, a table for each block, the total and what a reader must know to judge it. */
export function renderScorecard(scorecard: Scorecard, style: Style): readonly (readonly string[])[] {
  return [
    renderTitle(scorecard, style),
    ...scorecard.blocks.map((block) => renderBlock(block, style)),
    renderTotal(scorecard, style),
    ...(scorecard.notes.length === 0 ? [] : [renderNotes(scorecard, style)]),
  ];
}

function renderTitle({ department, year, policy }: Scorecard, { language, colour, width }: Style): readonly string[] {
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

function renderTotal(scorecard: Scorecard, { language, colour, width }: Style): readonly string[] {
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
  const renderBelow = (text: string) =>
    text === "" ? [] : wrap(inert(text), width - INDENT.length).map((line) => colour.dim(INDENT + line));
  return [
    colour.dim("─".repeat(width)),
    ...(execution ? renderRow(executionRow, widths) : []),
    ...renderBelow(execution?.formula ?? ""),
    ...renderRow(totalRow, widths),
    ...renderBelow(formula),
    ...renderBelow(verdictsLine(scorecard, language)),
  ];
}

const INDENT = "    ";

function renderNotes({ notes }: Scorecard, { language, colour, width }: Style): readonly string[] {
  const lines = notes.flatMap((note) =>
    wrap(inert(note[language]), width - BULLET.length).map((line, row) => (row === 0 ? BULLET : HANGING) + line),
  );
  return [colour.dim(WORDS.notes[language]), ...lines];
}

const BULLET = "  · ";
const HANGING = "    ";

/** The table of one block: its indicators by class, each class with its points. */
function renderBlock(blockScore: BlockScore, style: Style): readonly string[] {
  const { classes, indicators } = blockScore;
  const header = headerOf(style);
  const rows = indicators.map((indicator) => rowOf(indicator, style));
  const widths = fitColumns([header, ...rows], style.width);
  return [
    ...renderBlockTitle(blockScore, style),
    ...renderRow(header, widths),
    ...classes.flatMap((classScore) => [
      ...renderClass(classScore, style),
      ...indicators.flatMap((indicator, index) =>
        indicator.level1 === classScore.level1
          ? [...renderRow(rows[index] ?? [], widths), ...renderWords(indicator, style)]
          : [],
      ),
    ]),
  ];
}

function renderBlockTitle(blockScore: BlockScore, { language, colour, width }: Style): readonly string[] {
  const { block, counts, score, formula } = blockScore;
  const standing = counts ? WORDS.counts[language] : WORDS.shownOnly[language];
  const name = block.kind === "task" ? `  ${inert(block.name)}` : "";
  const title = `${blockTitle(block)[language]}${name}  ${points(score)} / 100.00`;
  const sum = formula === "" ? [] : wrap(inert(formula), width - INDENT.length);
  return [
    ...wrap(`${title}  ${standing}`, width).map((line) => colour.bold(line)),
    ...sum.map((line) => colour.dim(INDENT + line)),
    colour.dim("─".repeat(width)),
  ];
}

function headerOf({ language, colour, width }: Style): readonly Cell[] {
  const { indicator, target, actual, achievement, weight, score, verdict } = WORDS;
  const paint = colour.dim;
  return [
    { text: indicator[language], paint },
    { text: target[language], paint },
    { text: actual[language], paint },
    { text: achievement[language], paint, align: "right", whole: true },
    { text: weight[language], paint, align: "right", whole: true },
    { text: score[language], paint, align: "right", whole: true },
    ...(barColumns(width) > 0 ? [{ text: "", paint }] : []),
    { text: verdict[language], paint },
  ];
}

function rowOf(score: IndicatorScore, { language, colour, width }: Style): readonly Cell[] {
  const { indicator, actual, achievement, verdict } = score;
  const paint = painter(verdict, colour);
  const columns = barColumns(width);
  return [
    { text: inert(indicator.name) },
    { text: inert(indicator.target.text) },
    { text: inert(actual?.text ?? "") },
    {
      text: achievement === undefined ? "–" : percent(achievement),
      align: "right",
      whole: true,
    },
    { text: points(score.weight), align: "right", whole: true },
    { text: points(score.score), align: "right", whole: true },
    ...(columns > 0
      ? [
          {
            text: scoreBar(score.score, score.weight, columns),
            paint,
            whole: true,
          },
        ]
      : []),
    { text: VERDICTS[verdict][language], paint, whole: true },
  ];
}

/** None where the words need all the room. */
function barColumns(width: number): number {
  if (width < 72) return 0;
  return width < 100 ? 5 : 10;
}

function renderClass({ level1, weight, score }: ClassScore, { colour, width }: Style): readonly string[] {
  const parts = [inert(level1), scoreBar(score, weight, Math.floor(width / 4)), `${points(score)} / ${points(weight)}`];
  const text = parts.filter((part) => part !== "").join("  ");
  return wrap(text, width).map((line) => colour.cyan(line));
}

/** Below a row, with the place of an actual that is not good enough. */
function renderWords(score: IndicatorScore, { language, colour, width }: Style): readonly string[] {
  const { actual, verdict } = score;
  const place = verdict === "met" ? undefined : fileAndLine(actual?.place);
  const parts = [...indicatorWords(score, language), ...(place === undefined ? [] : [place])];
  return parts.length === 0
    ? []
    : wrap(inert(parts.join(" · ")), width - INDENT.length).map((line) => colour.dim(INDENT + line));
}

function painter(verdict: Verdict, colour: ChalkInstance): ChalkInstance {
  switch (verdict) {
    case "met":
      return colour.green;
    case "unmet":
      return colour.red;
    case "undecided":
    case "missing":
      return colour.yellow;
    case "not-applicable":
      return colour.dim;
  }
}
