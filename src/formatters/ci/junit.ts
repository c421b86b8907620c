import { isAtLeast } from "../../report/gate.ts";
import { type FileReport, indicatorOf, type Report } from "../../report/report.ts";
import type { Format, Style } from "../formatter.ts";
import { inert } from "../text/inert.ts";
import { besideRows } from "../view/beside-rows.ts";
import { messageAndHelp, position } from "../view/position.ts";
import { WORDS } from "../view/words.ts";
import { blockSuite } from "./junit-block.ts";
import { type TestCase, type TestSuite, testSuites } from "./junit-suites.ts";
import { xmlDocument } from "./xml.ts";

/** JUnit XML as Jenkins' junit-10.xsd has it, for the test page of a CI server: a case per finding, or per indicator. */
export const junit = {
  report: (report, style) =>
    xmlDocument(testSuites(style.tool.name, [...suitesOf(report, style), ...runSuite(report, style)])),
  /** The suites of each form, named after its file: blocks and indicators of two years have the same names. */
  ranking: (report, style) => {
    const suites = report.forms.flatMap((form) => suitesOf(form.report, style).map((suite) => named(suite, form.path)));
    return xmlDocument(testSuites(style.tool.name, [...suites, ...runSuite(report, style)]));
  },
} satisfies Format;

/** An error for each reason why the run is no pass, which may be more than any finding says. */
function runSuite({ reasons }: Pick<Report, "reasons">, { language, tool }: Style): readonly TestSuite[] {
  if (reasons.length === 0) return [];
  const cases = reasons.map(
    (reason): TestCase => ({
      classname: tool.name,
      name: WORDS.dataCheck[language],
      outcome: "error",
      message: inert(reason[language]),
    }),
  );
  return [{ name: tool.name, cases }];
}

function named(suite: TestSuite, path: string): TestSuite {
  const withPath = (name: string) => (name === path ? name : `${path} · ${name}`);
  return {
    ...suite,
    name: withPath(suite.name),
    cases: suite.cases.map((one) => ({ ...one, classname: withPath(one.classname) })),
  };
}

/** A suite per block and for what is about none of its rows; of findings alone a suite per file. */
function suitesOf(report: Report, style: Style): readonly TestSuite[] {
  if (report.kind === "validation") return report.files.map((file) => fileSuite(file, report, style));
  const { scorecard, files } = report;
  if (scorecard === undefined) return failing(files.map((file) => fileSuite(file, report, style)));
  const { of, others } = besideRows(files, scorecard);
  return [
    ...scorecard.blocks.map((block) => blockSuite(block, of, report, style)),
    ...failing(others.map((file) => fileSuite(file, report, style))),
  ];
}

/** Beside the indicators only what keeps the report from passing: what passes would be counted as one of them. */
function failing(suites: readonly TestSuite[]): readonly TestSuite[] {
  return suites
    .map((suite) => ({
      ...suite,
      cases: suite.cases.filter(({ outcome }) => outcome === "failure"),
    }))
    .filter(({ cases }) => cases.length > 0);
}

function fileSuite(file: FileReport, { failOn }: Report, { language }: Style): TestSuite {
  const { path, diagnostics } = file;
  const clean: TestCase = {
    classname: path,
    name: WORDS.clean[language],
    outcome: "passed",
    message: "",
  };
  const cases = diagnostics.map((diagnostic): TestCase => {
    const { severity, code, place } = diagnostic;
    const where = position(place);
    return {
      classname: path,
      name: [code, indicatorOf(file, diagnostic)].filter((part) => part !== "").join(" "),
      outcome: isAtLeast(severity, failOn) ? "failure" : "passed",
      type: severity,
      message: (where === "" ? "" : `${where} `) + messageAndHelp(diagnostic, language, "\n"),
    };
  });
  return { name: path, cases: cases.length === 0 ? [clean] : cases };
}
