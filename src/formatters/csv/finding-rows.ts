import type { Language } from "../../base/language.ts";
import type { Report } from "../../report/report.ts";
import { SEVERITIES, WORDS } from "../view/words.ts";

/** A heading, and a row for each finding in the order of the files. */
export function findingRows({ files }: Report, language: Language): readonly (readonly string[])[] {
  const { file, line, column, severity, code, message, remedy } = WORDS;
  const rows = files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ severity, code, message, help, place: { start } }) => [
      path,
      start === undefined ? "" : String(start.line),
      start === undefined ? "" : String(start.column),
      SEVERITIES[severity][language],
      code,
      message[language],
      help?.[language] ?? "",
    ]),
  );
  return [[file, line, column, severity, code, message, remedy].map((word) => word[language]), ...rows];
}
