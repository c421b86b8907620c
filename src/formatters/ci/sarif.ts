import type { CodeFacts } from "../../base/define-code.ts";
import type { Place, Severity } from "../../base/diagnostic.ts";
import type { Language } from "../../base/language.ts";
import type { Style } from "../formatter.ts";
import { printJson } from "../json/print-json.ts";
import { type ListedFinding, listFindings } from "../view/list-findings.ts";
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
    tool: { driver: { name: tool.name, version: tool.version, rules } },
    language: language === "zh" ? "zh-CN" : "en-US",
    columnKind: "utf16CodeUnits",
    invocations: [invocation(all.length - shown.length, language)],
    results: shown.map((finding) => result(finding, indices, style)),
  };
  return `${printJson({ $schema: SCHEMA, version: "2.1.0", runs: [run] })}\n`;
});

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** The program did its work, whatever it found. */
function invocation(leftOut: number, language: Language) {
  if (leftOut === 0) return { executionSuccessful: true };
  const text = resultsLeftOut({ most: MOST_RESULTS, leftOut })[language];
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [{ level: "warning", message: { text } }],
  };
}

function result({ path, diagnostic, fingerprint }: ListedFinding, indices: ReadonlyMap<string, number>, style: Style) {
  const { code, severity, place } = diagnostic;
  return {
    ruleId: code,
    ruleIndex: indices.get(code),
    level: LEVELS[severity],
    message: { text: unlinked(messageAndHelp(diagnostic, style.language, "\n")) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: artifactUri(path, style) },
          region: region(place),
        },
      },
    ],
    // Not GitHub's own primaryLocationLineHash, which its upload computes and then compares.
    partialFingerprints: { "perfFingerprint/v1": fingerprint },
  };
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
function ruleDescriptors(findings: readonly ListedFinding[], { rules = [], language }: Style) {
  const codes = new Set(findings.map(({ diagnostic }) => diagnostic.code));
  const known = new Map(rules.map((rule) => [rule.code, rule]));
  return Array.from(codes, (code) => descriptor(code, known.get(code), language));
}

/** GitHub asks for a short description of every rule. */
function descriptor(code: string, rule: CodeFacts | undefined, language: Language) {
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
