import { HUNDRED } from "../../base/exact.ts";
import type { ScoreReport } from "../../report/report.ts";
import type { Scorecard } from "../../scoring/scorecard.ts";
import { countsOf } from "../counts-of.ts";
import type { Style } from "../formatter.ts";
import { countVerdicts } from "../ranking/count-verdicts.ts";
import { percent, points } from "../view/numbers.ts";
import { policyVersion, WORDS } from "../view/words.ts";
import { bar } from "./bar.ts";
import { formText } from "./form-text.ts";
import { fact, verdictOf } from "./heading.ts";
import { type Markup, markup } from "./markup.ts";
import { PAGE } from "./messages.ts";
import { ratingMark, TONES } from "./rating-mark.ts";
import { verdictCounts } from "./verdict-counts.ts";

/** Whose score it is, by which rules, and what came out. */
export function cover(report: ScoreReport, scorecard: Scorecard, style: Style): Markup {
  const { language } = style;
  const { department, year, policy, execution } = scorecard;
  return markup`<header class="cover">
<p class="kind">${PAGE.scoreReport[language]}</p>
<h1>${formText(department)}</h1>
<div class="outcome">
${total(scorecard, style)}<dl>
${fact(PAGE.year[language], markup`${year}`)}${fact(PAGE.policy[language], markup`${policyVersion(policy)[language]}`)}${execution && fact(WORDS.execution[language], markup`${percent(execution.rate)}`)}${fact(PAGE.indicators[language], verdictCounts(countVerdicts(scorecard), style))}${fact(WORDS.findings[language], markup`${countsOf(report.summary, language)}`)}${fact(PAGE.result[language], verdictOf(report, style))}${fact(PAGE.sources[language], sources(report))}</dl>
</div>
</header>
`;
}

function sources({ files }: ScoreReport): Markup {
  return markup`${files.map(({ path }) => markup`<span class="source">${path}</span>`)}`;
}

function total({ total: score, formula, rating }: Scorecard, style: Style): Markup {
  const { language } = style;
  const reckoning = formula === "" ? undefined : markup`<p class="formula">${formula}</p>`;
  return markup`<div class="total">
<p class="label">${WORDS.total[language]}</p>
<p class="figure"><strong>${points(score)}</strong> <span class="label">/ ${points(HUNDRED)}</span> ${ratingMark(rating, style)}</p>
${bar(WORDS.total[language], { score, weight: HUNDRED }, language, TONES[rating])}
${reckoning}</div>
`;
}
