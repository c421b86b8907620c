import type { BlockScore, IndicatorScore, Scorecard } from "../../scoring/scorecard.ts";
import type { Style } from "../formatter.ts";
import { blockTitle, RATINGS, scoredBy, VERDICTS, WORDS } from "../messages.ts";
import { percent, points } from "../numbers.ts";
import { escaped, row } from "./escaped.ts";

export function scorecardSections(scorecard: Scorecard, style: Style): readonly string[] {
  return [
    overview(scorecard, style),
    ...scorecard.blocks.map((block) => blockTable(block, style)),
    ...(scorecard.notes.length === 0 ? [] : [notesList(scorecard, style)]),
  ];
}

function overview(scorecard: Scorecard, { language }: Style): string {
  const { department, year, policy, total, formula, rating, execution } = scorecard;
  const basis = scoredBy({
    year,
    policy: policy.name,
    version: policy.version,
  })[language];
  const spent = execution && [
    WORDS.execution[language],
    `${points(execution.score)} / ${points(execution.weight)}`,
    escaped(execution.formula === "" ? percent(execution.rate) : execution.formula),
  ];
  return [
    `**${escaped(department)}**  `,
    escaped(basis),
    "",
    row(["", WORDS.score[language], ""]),
    row(["---", "--:", "---"]),
    ...(spent ? [row(spent)] : []),
    row([
      `**${WORDS.total[language]}**`,
      `**${points(total)} / 100.00**`,
      `**${RATINGS[rating][language]}**${formula === "" ? "" : `<br>${escaped(formula)}`}`,
    ]),
  ].join("\n");
}

function blockTable({ block, counts, score, formula, classes, indicators }: BlockScore, { language }: Style): string {
  const { indicator, target, actual, achievement, weight, verdict, counts: counted, shownOnly } = WORDS;
  const title = [blockTitle(block)[language], escaped(block.name), `${points(score)} / 100.00`].join(" · ");
  const head = [indicator, target, actual, achievement, weight, WORDS.score, verdict].map((word) => word[language]);
  return [
    `### ${title}`,
    "",
    [(counts ? counted : shownOnly)[language], ...(formula === "" ? [] : [escaped(formula)])].join(" · "),
    "",
    row(head),
    row(["---", "---", "---", "--:", "--:", "--:", "---"]),
    ...classes.flatMap((classScore) => [
      row([`**${escaped(classScore.level1)}**`, "", "", "", points(classScore.weight), points(classScore.score), ""]),
      ...indicators
        .filter(({ level1 }) => level1 === classScore.level1)
        .map((indicatorScore) => row(indicatorFields(indicatorScore, language))),
    ]),
  ].join("\n");
}

function indicatorFields(score: IndicatorScore, language: Style["language"]): readonly string[] {
  const { indicator, actual, achievement, verdict, formula, because, reason } = score;
  const why = reason === "" ? "" : WORDS.reason[language] + WORDS.colon[language] + reason;
  const reckoning = [formula, because?.[language] ?? "", why].filter((part) => part !== "").map(escaped);
  return [
    escaped(indicator.name),
    escaped(indicator.target.text),
    escaped(actual?.text ?? ""),
    achievement === undefined ? "–" : percent(achievement),
    points(score.weight),
    points(score.score),
    [VERDICTS[verdict][language], ...reckoning].join("<br>"),
  ];
}

function notesList({ notes }: Scorecard, { language }: Style): string {
  return notes.map((note) => `- ${escaped(note[language])}`).join("\n");
}
