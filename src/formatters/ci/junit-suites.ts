import { element, lines, xmlText } from "./xml.ts";

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
  readonly properties?: Readonly<Record<string, string>>;
}

/** The root element; within a suite the second case of a name is called “name #2”. */
export function testSuites(name: string, suites: readonly TestSuite[]): string {
  const cases = suites.flatMap((suite) => suite.cases);
  const counts = {
    tests: cases.length,
    failures: count(cases, "failure"),
    errors: count(cases, "error"),
  };
  return element("testsuites", { name, ...counts }, lines(suites.map(suiteElement)));
}

function suiteElement({ name, cases, properties = {} }: TestSuite): string {
  const counts = {
    tests: cases.length,
    failures: count(cases, "failure"),
    errors: count(cases, "error"),
    skipped: count(cases, "skipped"),
  };
  const facts = Object.entries(properties).map(([key, value]) => element("property", { name: key, value }));
  const head = facts.length === 0 ? [] : [element("properties", {}, lines(facts))];
  return element("testsuite", { name, ...counts }, lines([...head, ...withOwnNames(cases).map(caseElement)]));
}

/** Servers follow a case from run to run by its name, so no name depends on a line, and none occurs twice. */
function withOwnNames(cases: readonly TestCase[]): readonly TestCase[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return cases.map((one) => {
    let name = one.name;
    while (taken.has(name)) {
      const ordinal = (counts.get(one.name) ?? 1) + 1;
      counts.set(one.name, ordinal);
      name = `${one.name} #${ordinal}`;
    }
    taken.add(name);
    return { ...one, name };
  });
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
