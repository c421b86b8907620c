import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Language, Text } from "../../base/language.ts";
import type { FileReport } from "../../report/report.ts";
import type { Style } from "../formatter.ts";
import { inert } from "../text/inert.ts";
import { messageAndHelp } from "../view/position.ts";
import { repositoryPath } from "../view/repository-path.ts";
import { findingsFormat } from "./findings-format.ts";
import { element, lines, xmlDocument } from "./xml.ts";

/** The report of Checkstyle, which Jenkins, Gitee and many others read. Its severities have our names. */
export const checkstyle = findingsFormat(({ files, reasons }, style) => {
  const elements = [...files.map((file) => fileElement(file, style)), ...runElement(reasons, style)];
  return xmlDocument(element("checkstyle", { version: "10.0" }, lines(elements)));
});

/** Why the run is no pass, which may be more than any finding says: for who counts errors. */
function runElement(reasons: readonly Text[], { language, tool }: Style): readonly string[] {
  if (reasons.length === 0) return [];
  const errors = reasons.map((reason) =>
    element("error", { line: 1, severity: "error", message: inert(reason[language]), source: tool.name }),
  );
  return [element("file", { name: tool.name }, lines(errors))];
}

function fileElement({ path, diagnostics }: FileReport, style: Style): string {
  const errors = diagnostics.map((diagnostic) => errorElement(diagnostic, style.language));
  return element("file", { name: repositoryPath(path, style) }, lines(errors));
}

/** Its readers expect a line; what is about the file as a whole is said at the first. */
function errorElement(diagnostic: Diagnostic, language: Language): string {
  const { place, severity, code } = diagnostic;
  const message = messageAndHelp(diagnostic, language, " · ");
  return element("error", {
    line: place.start?.line ?? 1,
    column: place.start?.column,
    severity,
    message,
    source: code,
  });
}
