import type { Exact } from "../../base/exact.ts";
import type { BlockScore, IndicatorScore, Scorecard } from "../../scoring/scorecard.ts";
import { basisOf } from "../../settings/in-words.ts";
import type { Style } from "../formatter.ts";
import { scoreBar } from "../text/bar.ts";
import { indicatorWords } from "../view/indicator-words.ts";
import { percent, points } from "../view/numbers.ts";
import { verdictsLine } from "../view/verdict-line.ts";
import { blockTitle, RATINGS, scoredBy, VERDICTS, WORDS } from "../view/words.ts";
import { escaped, folded, row } from "./escaped.ts";
import type { Section } from "./sections.ts";

/** Whose score it is and by which rules, what came out, and what a reader must know to judge it. */
export function overview(scorecard: Scorecard, style: Style): string {
  const { language } = style;
  const { department, year, policy, notes } = scorecard;
  const { name, version } = policy;
  const rules = basisOf(policy).map((rule) => rule[language]);
  return [
    `**${escaped(department)}**<br>${escaped(scoredBy({ year, policy: name, version })[language])}<br>${escaped(rules.join(" · "))}`,
    totals(scorecard, style),
    notes.map((note) => `- ${escaped(note[language])}`).join("\n"),
  ].join("\n\n");
}

/** Of the block that is the total also its classes; several blocks have their own tables below. */
function totals(scorecard: Scorecard, { language }: Style): string {
  const { blocks, execution, total, formula, rating } = scorecard;
  const [counted, ...others] = blocks.filter(({ counts }) => counts);
  const classes = counted === undefined || others.length > 0 ? [] : counted.classes;
  const spent = execution && [
    WORDS.execution[language],
    outOf(execution),
    [bar(execution), escaped(execution.formula === "" ? percent(execution.rate) : execution.formula)].join("<br>"),
  ];
  const below = [formula, verdictsLine(scorecard, language)].filter((text) => text !== "");
  return [
    row(["", WORDS.score[language], ""]),
    row(["---", "--:", "---"]),
    ...classes.map((one) => row([escaped(one.level1), outOf(one), bar(one)])),
    ...(spent ? [row(spent)] : []),
    row([
      `**${WORDS.total[language]}**`,
      `**${points(total)} / 100.00**`,
      [`**${RATINGS[rating][language]}**`, ...below.map(escaped)].join("<br>"),
    ]),
  ].join("\n");
}

interface Points {
  readonly score: Exact;
  readonly weight: Exact;
}

function outOf({ score, weight }: Points): string {
  return `${points(score)} / ${points(weight)}`;
}

function bar({ score, weight }: Points): string {
  return scoreBar(score, weight, 20);
}

/** The table of a block; of one that is not part of the total it is folded. */
export function blockSection(blockScore: BlockScore, style: Style): Section {
  const { block, counts, score, formula } = blockScore;
  const { language } = style;
  const name = block.kind === "task" ? [block.name] : [];
  const title = [blockTitle(block)[language], ...name, `${points(score)} / 100.00`].join(" · ");
  const standing = (counts ? WORDS.counts : WORDS.shownOnly)[language];
  const table = [...(formula === "" ? [] : [escaped(formula)]), blockTable(blockScore, style)].join("\n\n");
  const heading = `${title} · ${standing}`;
  const orElse = escaped(heading);
  return counts ? { text: `### ${orElse}\n\n${table}`, orElse } : { text: folded(heading, table), orElse };
}

function blockTable({ classes, indicators }: BlockScore, { language }: Style): string {
  const { indicator, target, actual, achievement, weight, verdict } = WORDS;
  const head = [indicator, target, actual, achievement, weight, WORDS.score, verdict].map((word) => word[language]);
  return [
    row(head),
    row(["---", "---", "---", "--:", "--:", "--:", "---"]),
    ...classes.flatMap(({ level1, weight, score }) => [
      row([`**${escaped(level1)}**`, "", "", "", points(weight), points(score), ""]),
      ...indicators.filter((one) => one.level1 === level1).map((one) => row(indicatorFields(one, language))),
    ]),
  ].join("\n");
}

function indicatorFields(score: IndicatorScore, language: Style["language"]): readonly string[] {
  const { indicator, actual, achievement, verdict } = score;
  return [
    escaped(indicator.name),
    escaped(indicator.target.text),
    escaped(actual?.text ?? ""),
    achievement === undefined ? "–" : percent(achievement),
    points(score.weight),
    points(score.score),
    [VERDICTS[verdict][language], ...indicatorWords(score, language).map(escaped)].join("<br>"),
  ];
}
