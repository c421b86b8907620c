import type { Severity } from "../../base/diagnostic.ts";
import type { Language } from "../../base/language.ts";
import { SEVERITIES } from "../../report/gate.ts";
import { findingsOf } from "../../report/messages.ts";
import type { Report } from "../../report/report.ts";
import type { Style } from "../formatter.ts";
import { inert } from "../text/inert.ts";
import { type ListedFinding, listFindings } from "../view/list-findings.ts";
import { messageAndHelp } from "../view/position.ts";
import { repositoryPath } from "../view/repository-path.ts";
import { verdictLine } from "../view/verdict-line.ts";
import { notAnnotated, WORDS } from "../view/words.ts";
import { findingsFormat } from "./findings-format.ts";

/** GitHub shows that many annotations of a kind per step and drops the others without a word. */
const MOST_ANNOTATIONS = 10;

/** Workflow commands, which GitHub Actions turns into annotations, and two lines for who reads the log. */
export const github = findingsFormat((report, style) => {
  const { language } = style;
  const findings = listFindings(report);
  const annotations = SEVERITIES.flatMap((severity) =>
    findings
      .filter(({ diagnostic }) => diagnostic.severity === severity)
      .slice(0, MOST_ANNOTATIONS)
      .map((finding) => annotation(finding, style)),
  );
  const lines = [...annotations, ...failure(report, language), ...rest(findings, language)];
  return `${[...lines, plain(verdictLine(report, language))].join("\n")}\n`;
});

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

function annotation({ file: { path }, diagnostic }: ListedFinding, style: Style): string {
  const { severity, code, place } = diagnostic;
  const { start, end } = place;
  // GitHub refuses columns where the lines are different.
  const isOneLine = end === undefined || end.line === start?.line;
  const properties = {
    file: repositoryPath(path, style),
    line: start?.line,
    endLine: end?.line,
    col: isOneLine ? start?.column : undefined,
    endColumn: isOneLine ? end?.column : undefined,
    title: code,
  };
  return command(COMMANDS[severity], properties, messageAndHelp(diagnostic, style.language, "\n"));
}

/** What no annotation tells of, such as a total below the minimum. */
function failure(report: Report, language: Language): readonly string[] {
  const isTold = report.verdict === "pass" || report.files.some(({ diagnostics }) => diagnostics.some(isError));
  return isTold ? [] : [command("error", {}, verdictLine(report, language))];
}

function isError({ severity }: { readonly severity: Severity }): boolean {
  return severity === "error";
}

function rest(findings: readonly ListedFinding[], language: Language): readonly string[] {
  const counts = SEVERITIES.map((severity) => {
    const count = findings.filter(({ diagnostic }) => diagnostic.severity === severity).length;
    return { severity, more: count - MOST_ANNOTATIONS };
  }).filter(({ more }) => more > 0);
  if (counts.length === 0) return [];
  const more = counts.map(({ severity, more }) => findingsOf(more, severity)[language]).join(WORDS.comma[language]);
  return [notAnnotated({ most: MOST_ANNOTATIONS, more })[language]];
}

type Properties = Readonly<Record<string, string | number | undefined>>;

function command(name: string, properties: Properties, message: string): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name}${written.length === 0 ? "" : ` ${written.join(",")}`}::${escaped(message)}`;
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escaped(inert(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** The runner also obeys ##[…] in the middle of a line. */
function plain(line: string): string {
  return line.replaceAll("##[", "## [");
}
