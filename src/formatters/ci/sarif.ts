import type { Place } from "../../base/diagnostic.ts";
import type { Language } from "../../base/language.ts";
import type { Formatter, Style } from "../formatter.ts";
import { printJson } from "../json/print-json.ts";
import { messageAndHelp } from "../message-and-help.ts";
import { artifactUri } from "../sarif/artifact-uri.ts";
import { LEVELS } from "../sarif/levels.ts";
import { ruleDescriptors } from "../sarif/rule-descriptors.ts";
import { type ListedFinding, listFindings } from "../view/list-findings.ts";
import { resultsLeftOut } from "../view/words.ts";

/** GitHub refuses a file with more results in a run. */
const MOST_RESULTS = 25_000;

/** SARIF 2.1.0 (OASIS), as code scanning services read it. */
export const sarif: Formatter = (report, style) => {
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
};

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
