import type { ChalkInstance } from "chalk";
import type { BlockScore, ClassScore, IndicatorScore, Verdict } from "../../scoring/scorecard.ts";
import type { Style } from "../formatter.ts";
import { scoreBar } from "../text/bar.ts";
import { type Cell, fitColumns, layRow } from "../text/columns.ts";
import { inert } from "../text/inert.ts";
import { wrap } from "../text/wrap.ts";
import { reckoning } from "../view/indicator-words.ts";
import { percent, points } from "../view/numbers.ts";
import { fileAndLine } from "../view/position.ts";
import { blockTitle, VERDICTS, WORDS } from "../view/words.ts";

/** The table of one block: its indicators by class, each class with its points. */
export function layBlock(blockScore: BlockScore, style: Style): readonly string[] {
  const { classes, indicators } = blockScore;
  const header = headerOf(style);
  const rows = indicators.map((indicator) => rowOf(indicator, style));
  const widths = fitColumns([header, ...rows], style.width);
  return [
    ...layTitle(blockScore, style),
    ...layRow(header, widths),
    ...classes.flatMap((classScore) => [
      ...layClass(classScore, style),
      ...indicators.flatMap((indicator, index) =>
        indicator.level1 === classScore.level1
          ? [...layRow(rows[index] ?? [], widths), ...layReckoning(indicator, style)]
          : [],
      ),
    ]),
  ];
}

function layTitle(blockScore: BlockScore, { language, colour, width }: Style): readonly string[] {
  const { block, counts, score, formula } = blockScore;
  const standing = counts ? WORDS.counts[language] : WORDS.shownOnly[language];
  const name = block.kind === "task" ? `  ${inert(block.name)}` : "";
  const title = `${blockTitle(block)[language]}${name}  ${points(score)} / 100.00`;
  const reckoning = formula === "" ? [] : wrap(inert(formula), width - INDENT.length);
  return [
    ...wrap(`${title}  ${standing}`, width).map((line) => colour.bold(line)),
    ...reckoning.map((line) => colour.dim(INDENT + line)),
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

function layClass({ level1, weight, score }: ClassScore, { colour, width }: Style): readonly string[] {
  const parts = [inert(level1), scoreBar(score, weight, Math.floor(width / 4)), `${points(score)} / ${points(weight)}`];
  const text = parts.filter((part) => part !== "").join("  ");
  return wrap(text, width).map((line) => colour.cyan(line));
}

/** Below a row, with the place of an actual that is not good enough. */
function layReckoning(score: IndicatorScore, { language, colour, width }: Style): readonly string[] {
  const { actual, verdict } = score;
  const place = verdict === "met" ? undefined : fileAndLine(actual?.place);
  const parts = [...reckoning(score, language), ...(place === undefined ? [] : [place])];
  return parts.length === 0
    ? []
    : wrap(inert(parts.join(" · ")), width - INDENT.length).map((line) => colour.dim(INDENT + line));
}

const INDENT = "    ";

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
