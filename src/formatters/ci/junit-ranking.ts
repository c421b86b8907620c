import type { RankingFormatter } from "../formatter.ts";
import { suitesOf } from "./junit.ts";
import { type TestSuite, testSuites } from "./junit-block.ts";
import { xmlDocument } from "./xml.ts";

/** The suites of each form, named after its file: blocks and indicators of two years have the same names. */
export const junit: RankingFormatter = ({ forms }, style) => {
  const suites = forms.flatMap(({ path, report }) => suitesOf(report, style).map((suite) => named(suite, path)));
  return xmlDocument(testSuites(style.tool.name, suites));
};

function named(suite: TestSuite, path: string): TestSuite {
  const withPath = (name: string) => (name === path ? name : `${path} · ${name}`);
  return {
    ...suite,
    name: withPath(suite.name),
    cases: suite.cases.map((one) => ({ ...one, classname: withPath(one.classname) })),
  };
}
