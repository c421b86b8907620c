import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Text } from "../../base/language.ts";
import type { IndicatorScore } from "../../scoring/scorecard.ts";
import type { Style } from "../formatter.ts";
import { fileAndLine } from "../view/position.ts";
import { judgedAs, scoredAs, WORDS } from "../view/words.ts";
import { remark } from "./findings.ts";
import { formText, type Markup, markup } from "./markup.ts";
import { PAGE } from "./messages.ts";

/** What is said below a row: the reason, how it was judged, and what was found about it. */
export function indicatorDetails(
  score: IndicatorScore,
  findings: readonly Diagnostic[],
  style: Style,
): Markup | undefined {
  const parts = [reason(score, style), howJudged(score, style), remarks(findings, style)].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? undefined : markup`${parts}`;
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
