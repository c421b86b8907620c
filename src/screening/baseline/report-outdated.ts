import type { Diagnostic } from "../../base/diagnostic.ts";
import { defineFinding } from "../../base/finding-code.ts";
import { sentence } from "../../base/language.ts";
import { makeFileReport } from "../../report/make-report.ts";
import type { FileReport } from "../../report/report.ts";
import type { Baseline, KnownFinding } from "../baseline.ts";

/** What a baseline knows and does not occur any more, one finding per file, at its place in the baseline. */
export function reportOutdated(file: string, text: string, outdated: Baseline): FileReport {
  const lines = text.split("\n");
  const told = Array.from(outdated).filter(([, known]) => known.length > 0);
  const diagnostics = told.map(([path, known]) => tell(file, path, known, lines));
  return makeFileReport(file, text, diagnostics);
}

function tell(file: string, path: string, known: readonly KnownFinding[], lines: readonly string[]): Diagnostic {
  const key = JSON.stringify(path);
  const line = lines.findIndex((text) => text.trimStart().startsWith(`${key}:`));
  const column = (lines[line]?.indexOf(key) ?? 0) + 1;
  const span = { start: { line: line + 1, column }, end: { line: line + 1, column: column + key.length } };
  const codes = [...new Set(known.map(({ code }) => code))].toSorted().join(", ");
  return outdatedEntries({ file, ...(line === -1 ? {} : span) }, { path, count: known.length, codes });
}

const outdatedEntries = defineFinding({
  code: "baseline/outdated",
  severity: "info",
  message: sentence({
    zh: "“{path}”中已知的问题有 {count} 个不再出现：{codes}",
    en: "known findings of “{path}” that no longer occur: {count} ({codes})",
  }),
  help: sentence({
    zh: "加 --update-baseline 再运行一次，即从基线中删去",
    en: "run once more with --update-baseline to remove them",
  }),
});
