import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Text } from "../../base/language.ts";
import type { IndicatorScore } from "../../scoring/scorecard.ts";
import type { Style } from "../formatter.ts";
import { percent, points } from "../view/numbers.ts";
import { fileAndLine } from "../view/position.ts";
import { judgedAs, scoredAs, VERDICTS, WORDS } from "../view/words.ts";
import { remark } from "./findings.ts";
import { formText, type Markup, markup } from "./markup.ts";
import { PAGE } from "./messages.ts";
import { bar, cell } from "./table.ts";

/** One indicator; how it was judged unfolds below, and what was found about it stands there. */
export function indicatorRows(score: IndicatorScore, findings: readonly Diagnostic[], style: Style): Markup {
  const more = [reason(score, style), howJudged(score, style), remarks(findings, style)].filter(
    (part) => part !== undefined,
  );
  const moreRow = markup`
<tr role="row" class="more"><td role="cell" colspan="7">${more}</td></tr>`;
  return markup`<tbody role="rowgroup" class="indicator">${valuesRow(score, style)}${more.length === 0 ? undefined : moreRow}</tbody>
`;
}

function valuesRow(
  { indicator, actual, achievement, weight, verdict, score }: IndicatorScore,
  { language }: Style,
): Markup {
  const { name, level2, target } = indicator;
  const cells = [
    cell(WORDS.target[language], formText(target.text)),
    cell(WORDS.actual[language], actual === undefined ? markup`–` : formText(actual.text)),
    cell(WORDS.achievement[language], markup`${achievement === undefined ? "–" : percent(achievement)}`, "number"),
    cell(WORDS.weight[language], markup`${points(weight)}`, "number"),
    cell(WORDS.score[language], markup`${points(score)}${bar(name, { score, weight }, language, verdict)}`, "number"),
    cell(WORDS.verdict[language], markup`<span class="verdict ${verdict}">${VERDICTS[verdict][language]}</span>`),
  ];
  return markup`<tr role="row"><th role="rowheader" scope="row">${formText(name)}${level2 === "" ? undefined : markup` <small>${formText(level2)}</small>`}</th>${cells}</tr>`;
}

function reason(score: IndicatorScore, { language }: Style): Markup | undefined {
  if (score.reason === "") return undefined;
  return markup`<p class="reason">${labelled(WORDS.reason, score.reason, language)}</p>`;
}

function labelled(label: Text, text: string, language: Style["language"]): Markup {
  return markup`<span class="label">${label[language]}${WORDS.colon[language]}</span>${formText(text)}`;
}

/** What an auditor needs to compute the points again. */
function howJudged(score: IndicatorScore, style: Style): Markup | undefined {
  const { language } = style;
  const { indicator, level1, effectiveNotation, formula, because, evidence, actual } = score;
  const { explanation, formula: definition } = indicator;
  const place = fileAndLine(actual?.place);
  const lines = [
    ...(formula === "" ? [] : [markup`<span class="formula">${formula}</span>`]),
    ...(effectiveNotation === "" ? [] : [judgement(score, style)]),
    ...(level1 === indicator.level1 ? [] : [markup`${scoredAs({ level1 })[language]}`]),
    ...(because === undefined ? [] : [markup`${because[language]}`]),
    ...(explanation === "" ? [] : [labelled(PAGE.explanation, explanation, language)]),
    ...(definition === "" ? [] : [labelled(PAGE.definition, definition, language)]),
    ...(evidence === "" ? [] : [labelled(WORDS.evidence, evidence, language)]),
    ...(place === undefined ? [] : [markup`${place}`]),
  ];
  if (lines.length === 0) return undefined;
  return markup`<details><summary>${PAGE.howJudged[language]}</summary><ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul></details>`;
}

/** In words, and as the machine formats have it. */
function judgement({ effectiveMeaning, effectiveNotation }: IndicatorScore, { language }: Style): Markup {
  return markup`${judgedAs({ meaning: effectiveMeaning })[language]} <code>${effectiveNotation}</code>`;
}

function remarks(findings: readonly Diagnostic[], style: Style): Markup | undefined {
  if (findings.length === 0) return undefined;
  return markup`<ul class="remarks">${findings.map((finding) => markup`<li>${remark(finding, style)}</li>`)}</ul>`;
}
