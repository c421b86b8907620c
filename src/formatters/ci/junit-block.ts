import type { Diagnostic, Severity } from "../../base/diagnostic.ts";
import type { Language } from "../../base/language.ts";
import { isAtLeast } from "../../report/gate.ts";
import type { Report } from "../../report/report.ts";
import type { BlockScore, IndicatorScore, Verdict } from "../../scoring/scorecard.ts";
import type { Style } from "../formatter.ts";
import type { BesideRows } from "../view/beside-rows.ts";
import { percent, points } from "../view/numbers.ts";
import { fileAndLine, messageAndHelp } from "../view/position.ts";
import { blockTitle, VERDICTS, WORDS } from "../view/words.ts";
import type { TestCase, TestSuite } from "./junit-suites.ts";

/** The indicators of a block, each a case that also tells what was found about it. */
export function blockSuite(
  { block, score, indicators }: BlockScore,
  findingsOf: BesideRows["of"],
  { failOn, verdict }: Pick<Report, "failOn" | "verdict">,
  { language }: Style,
): TestSuite {
  const classname =
    block.kind === "task" ? `${blockTitle(block)[language]} ${block.name}` : blockTitle(block)[language];
  const cases = indicators.map((indicator): TestCase => {
    const findings = findingsOf(indicator);
    return {
      classname,
      name: indicator.indicator.name,
      outcome: verdict === "pass" ? PASSED[indicator.verdict] : outcomeOf(indicator, findings, failOn),
      type: indicator.verdict,
      message: [
        headline(indicator, language),
        ...explanationOf(indicator, language),
        ...findings.map((finding) => `${finding.code}: ${messageAndHelp(finding, language, " · ")}`),
      ].join("\n"),
    };
  });
  return { name: classname, cases, properties: { score: points(score) } };
}

function outcomeOf(
  { verdict }: IndicatorScore,
  findings: readonly Diagnostic[],
  failOn: Severity,
): TestCase["outcome"] {
  const outcome = OUTCOMES[verdict];
  return outcome === "passed" && findings.some(({ severity }) => isAtLeast(severity, failOn)) ? "failure" : outcome;
}

/** Of a run that passes nothing fails: what is unmet is set apart, and the run says how it counted. */
const PASSED: Readonly<Record<Verdict, TestCase["outcome"]>> = {
  met: "passed",
  unmet: "skipped",
  undecided: "skipped",
  missing: "skipped",
  "not-applicable": "skipped",
};

/** No data is never a pass: it is an error, as is what could not be decided. */
const OUTCOMES: Readonly<Record<Verdict, TestCase["outcome"]>> = {
  met: "passed",
  unmet: "failure",
  undecided: "error",
  missing: "error",
  "not-applicable": "skipped",
};

/** ✗ 未达标：目标 不少于4场，实际 3场，完成率 75 %，得分 9.38 / 12.50 */
function headline({ indicator, actual, verdict, achievement, score, weight }: IndicatorScore, language: Language) {
  const facts = [
    `${WORDS.target[language]} ${indicator.target.text}`,
    ...(actual === undefined ? [] : [`${WORDS.actual[language]} ${actual.text}`]),
    ...(achievement === undefined ? [] : [`${WORDS.achievement[language]} ${percent(achievement)}`]),
    `${WORDS.score[language]} ${points(score)} / ${points(weight)}`,
  ];
  return VERDICTS[verdict][language] + WORDS.colon[language] + facts.join(WORDS.comma[language]);
}

function explanationOf({ formula, because, reason, actual }: IndicatorScore, language: Language): readonly string[] {
  const place = fileAndLine(actual?.place);
  return [
    ...(formula === "" ? [] : [formula]),
    ...(because === undefined ? [] : [because[language]]),
    ...(reason === "" ? [] : [WORDS.reason[language] + WORDS.colon[language] + reason]),
    ...(place === undefined ? [] : [place]),
  ];
}
