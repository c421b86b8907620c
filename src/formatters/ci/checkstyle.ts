import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Language } from "../../base/language.ts";
import type { FileReport } from "../../report/report.ts";
import type { Style } from "../formatter.ts";
import { messageAndHelp } from "../view/position.ts";
import { repositoryPath } from "../view/repository-path.ts";
import { findingsFormat } from "./findings-format.ts";
import { element, lines, xmlDocument } from "./xml.ts";

/** The report of Checkstyle, which Jenkins, Gitee and many others read. Its severities have our names. */
export const checkstyle = findingsFormat(({ files }, style) => {
  const elements = files.map((file) => fileElement(file, style));
  return xmlDocument(element("checkstyle", { version: "10.0" }, lines(elements)));
});

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
