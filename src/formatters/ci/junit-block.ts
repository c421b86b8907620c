import type { Diagnostic, Severity } from "../../base/diagnostic.ts";
import type { Language } from "../../base/language.ts";
import { isAtLeast } from "../../report/gate.ts";
import type { BlockScore, IndicatorScore, Verdict } from "../../scoring/scorecard.ts";
import type { Style } from "../formatter.ts";
import type { BesideRows } from "../view/beside-rows.ts";
import { percent, points } from "../view/numbers.ts";
import { fileAndLine, messageAndHelp } from "../view/position.ts";
import { blockTitle, VERDICTS, WORDS } from "../view/words.ts";
import { element, lines, xmlText } from "./xml.ts";

/** The indicators of a block, each a case that also tells what was found about it. */
export function blockSuite(
  { block, score, indicators }: BlockScore,
  findingsOf: BesideRows["of"],
  failOn: Severity,
  { language }: Style,
): TestSuite {
  const classname =
    block.kind === "task" ? `${blockTitle(block)[language]} ${block.name}` : blockTitle(block)[language];
  const cases = indicators.map((indicator): TestCase => {
    const findings = findingsOf(indicator);
    return {
      classname,
      name: indicator.indicator.name,
      outcome: outcomeOf(indicator, findings, failOn),
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

export interface TestCase {
  readonly classname: string;
  readonly name: string;
  /** `error`: could not be judged. */
  readonly outcome: "passed" | "failure" | "error" | "skipped";
  readonly type?: string;
  /** "" where there is nothing to say. */
  readonly message: string;
}

export interface TestSuite {
  readonly name: string;
  readonly cases: readonly TestCase[];
  readonly properties: Readonly<Record<string, string>>;
}

export function testSuites(name: string, suites: readonly TestSuite[]): string {
  const cases = suites.flatMap((suite) => suite.cases);
  const counts = {
    tests: cases.length,
    failures: count(cases, "failure"),
    errors: count(cases, "error"),
  };
  return element("testsuites", { name, ...counts }, lines(suites.map(suiteElement)));
}

function suiteElement({ name, cases, properties }: TestSuite): string {
  const counts = {
    tests: cases.length,
    failures: count(cases, "failure"),
    errors: count(cases, "error"),
    skipped: count(cases, "skipped"),
  };
  const facts = Object.entries(properties).map(([key, value]) => element("property", { name: key, value }));
  const head = facts.length === 0 ? [] : [element("properties", {}, lines(facts))];
  return element("testsuite", { name, ...counts }, lines([...head, ...cases.map(caseElement)]));
}

function caseElement({ classname, name, outcome, type, message }: TestCase): string {
  return element("testcase", { classname, name }, outcomeElement(outcome, type, message));
}

/** The first line is what a list shows. */
function outcomeElement(outcome: TestCase["outcome"], type: string | undefined, text: string): string {
  const [message] = text.split("\n");
  if (outcome === "passed") return text === "" ? "" : element("system-out", {}, xmlText(text));
  return element(outcome, { type, message }, xmlText(text));
}

function count(cases: readonly TestCase[], outcome: TestCase["outcome"]): number {
  return cases.filter((one) => one.outcome === outcome).length;
}
