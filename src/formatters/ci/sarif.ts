import type { CodeFacts } from "../../base/define-code.ts";
import type { Diagnostic, Fix, Place, Point, Severity } from "../../base/diagnostic.ts";
import type { Language } from "../../base/language.ts";
import type { FileReport, Report } from "../../report/report.ts";
import type { Style } from "../formatter.ts";
import { printJson } from "../json/print-json.ts";
import { inert } from "../text/inert.ts";
import { type ListedFinding, listFindings } from "../view/list-findings.ts";
import { codePage, homePage } from "../view/pages.ts";
import { messageAndHelp } from "../view/position.ts";
import { repositoryPath } from "../view/repository-path.ts";
import { resultsLeftOut, WORDS } from "../view/words.ts";
import { findingsFormat } from "./findings-format.ts";

/** GitHub refuses a file with more results in a run. */
const MOST_RESULTS = 25_000;

/** SARIF 2.1.0 (OASIS), as code scanning services read it. */
export const sarif = findingsFormat((report, style) => {
  const { language, tool } = style;
  const all = listFindings(report);
  const shown = all.slice(0, MOST_RESULTS);
  const rules = ruleDescriptors(shown, style);
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const run = {
    tool: { driver: { name: tool.name, version: tool.version, informationUri: homePage(tool), rules } },
    language: language === "zh" ? "zh-CN" : "en-US",
    columnKind: "utf16CodeUnits",
    invocations: [invocation(report, all.length - shown.length, language)],
    results: shown.map((finding) => result(finding, indices, style)),
  };
  return `${printJson({ $schema: SCHEMA, version: "2.1.0", runs: [run] })}\n`;
});

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** A run that is no pass is no success, also where no result says why. */
function invocation({ verdict, reasons }: Report, leftOut: number, language: Language) {
  const notifications = [
    ...reasons.map((reason) => notification("error", inert(reason[language]))),
    ...(leftOut === 0 ? [] : [notification("warning", resultsLeftOut({ most: MOST_RESULTS, leftOut })[language])]),
  ];
  return {
    executionSuccessful: verdict === "pass",
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  };
}

function notification(level: "error" | "warning", text: string) {
  return { level, message: { text: unlinked(text) } };
}

function result({ file, diagnostic, fingerprint }: ListedFinding, indices: ReadonlyMap<string, number>, style: Style) {
  const { code, severity, place, fix } = diagnostic;
  const artifactLocation = { uri: artifactUri(file.path, style) };
  return {
    ruleId: code,
    ruleIndex: indices.get(code),
    level: LEVELS[severity],
    message: { text: unlinked(messageAndHelp(diagnostic, style.language, "\n")) },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: region(place),
        },
      },
    ],
    // Not GitHub's own primaryLocationLineHash, which its upload computes and then compares.
    partialFingerprints: { "perfFingerprint/v1": fingerprint },
    ...(fix && { fixes: [fixData(fix, file, diagnostic, artifactLocation, style)] }),
  };
}

/** What `--fix` would write. */
function fixData(
  fix: Fix,
  { source }: FileReport,
  { help, message }: Diagnostic,
  artifactLocation: { readonly uri: string },
  { language }: Style,
) {
  const replacements = fix.map(({ start, end, insert }) => ({
    deletedRegion: { charOffset: start, charLength: end - start, ...regionOf(source, start, end) },
    insertedContent: { text: insert },
  }));
  const text = unlinked(inert((help ?? message)[language]));
  return { description: { text }, artifactChanges: [{ artifactLocation, replacements }] };
}

/** Lines and columns of offsets; both are UTF-16 units. */
function regionOf(source: string, start: number, end: number) {
  const [from, to] = [pointAt(source, start), pointAt(source, end)];
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

function pointAt(source: string, offset: number): Point {
  const above = source.slice(0, offset).split("\n");
  return { line: above.length, column: (above.at(-1)?.length ?? 0) + 1 };
}

/** GitHub wants a line; what is about the file as a whole is shown at the first. */
function region({ start, end }: Place) {
  return {
    startLine: start?.line ?? 1,
    startColumn: start?.column,
    endLine: end?.line,
    endColumn: end?.column,
  };
}

/** Viewers make [text](target) in a message a link. */
function unlinked(text: string): string {
  return text.replaceAll("](", "] (");
}

/** A path as URI reference: relative to the repository, or file:///… for an absolute path; 表.yaml is %E8%A1%A8.yaml. */
export function artifactUri(path: string, style: Pick<Style, "repository">): string {
  const file = repositoryPath(path, style);
  const uri = file.split("/").map(encoded).join("/");
  if (file.startsWith("/")) return `file://${uri}`;
  return /^[A-Za-z]:\//.test(file) ? `file:///${uri.replace("%3A", ":")}` : uri;
}

/** Halves of surrogate pairs have no encoding in UTF-8. */
function encoded(segment: string): string {
  return encodeURIComponent(segment.replaceAll(/\p{Cs}/gu, "\uFFFD"));
}

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** What a viewer shows about the codes that occur, in the order in which they first do. */
function ruleDescriptors(findings: readonly ListedFinding[], style: Style) {
  const { rules = [] } = style;
  const codes = new Set(findings.map(({ diagnostic }) => diagnostic.code));
  const known = new Map(rules.map((rule) => [rule.code, rule]));
  return Array.from(codes, (code) => descriptor(code, known.get(code), style));
}

/** GitHub asks for a short description of every rule. */
function descriptor(code: string, rule: CodeFacts | undefined, { language, tool }: Style) {
  const name = nameOf(code);
  if (rule === undefined) return { id: code, name, shortDescription: { text: code } };
  const { title, explanation, basis, severity } = rule;
  const source = basis === undefined ? "" : `\n${WORDS.basis[language]}${WORDS.colon[language]}${basis[language]}`;
  return {
    id: code,
    name,
    shortDescription: { text: title[language] },
    fullDescription: { text: explanation[language] },
    help: { text: explanation[language] + source },
    helpUri: codePage(tool, code),
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

/** class/unknown-level1 → ClassUnknownLevel1: SARIF has names in Pascal case, which are not to repeat the id. */
function nameOf(code: string): string {
  return code
    .split(/[/-]/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
}
