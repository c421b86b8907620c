import type { Diagnostic } from "../../base/diagnostic.ts";
import { findingsOf } from "../../report/messages.ts";
import type { FileReport } from "../../report/report.ts";
import type { Style } from "../formatter.ts";
import { countByCode } from "../view/count-by-code.ts";
import { type ListedFinding, listFindings } from "../view/list-findings.ts";
import { fileAndLine, position } from "../view/position.ts";
import { countsOf } from "../view/verdict-line.ts";
import { notListed, SEVERITIES, WORDS } from "../view/words.ts";
import { escaped, folded, row } from "./escaped.ts";
import type { Section } from "./sections.ts";

/** The errors of all files, as far as half of the room goes: nobody should have to unfold anything to see them. */
export function errorsSection(files: readonly FileReport[], style: Style, room: number): readonly Section[] {
  const { language } = style;
  const errors = listFindings({ files }).filter(({ diagnostic }) => diagnostic.severity === "error");
  if (errors.length === 0) return [];
  const head = [
    `### ${findingsOf(errors.length, "error")[language]}`,
    "",
    row([WORDS.place, WORDS.message, WORDS.code].map((word) => word[language])),
    row(["---", "---", "---"]),
  ];
  const rows = errors.map(({ file, diagnostic }) =>
    row([escaped(fileAndLine(diagnostic.place) ?? file.path), messageOf(diagnostic, style), codeOf(diagnostic)]),
  );
  const shown = rows.slice(0, countThatFits(rows, room / 2));
  const more = rows.length - shown.length;
  const rest = more === 0 ? [] : ["", notListed({ more: findingsOf(more, "error")[language] })[language]];
  return [{ text: [...head, ...shown, ...rest].join("\n") }];
}

function countThatFits(lines: readonly string[], room: number): number {
  let left = room;
  const tooLong = lines.findIndex((line) => {
    left -= line.length + 1;
    return left < 0;
  });
  return tooLong === -1 ? lines.length : tooLong;
}

/** What is no error: warnings as counts of each code, and below all that there is room for, file by file. */
export function otherSections(files: readonly FileReport[], style: Style): readonly Section[] {
  const lesser = files
    .map((file) => ({ ...file, diagnostics: file.diagnostics.filter(({ severity }) => severity !== "error") }))
    .filter(({ diagnostics }) => diagnostics.length > 0);
  const warnings = listFindings({ files: lesser }).filter(({ diagnostic }) => diagnostic.severity === "warning");
  return [
    ...(warnings.length === 0 ? [] : [{ text: countsSection(warnings, style) }]),
    ...lesser.map((file) => fileSection(file, style)),
  ];
}

function countsSection(findings: readonly ListedFinding[], style: Style): string {
  const { language } = style;
  const rows = countByCode(findings, style).map(({ code, count, title, first }) =>
    row([
      `\`${code}\``,
      String(count),
      escaped(title),
      escaped(fileAndLine(first.diagnostic.place) ?? first.file.path),
    ]),
  );
  return [
    `### ${findingsOf(findings.length, "warning")[language]}`,
    "",
    row([WORDS.code, WORDS.count, WORDS.message, WORDS.firstPlace].map((word) => word[language])),
    row(["---", "--:", "---", "---"]),
    ...rows,
  ].join("\n");
}

function fileSection({ path, diagnostics }: FileReport, style: Style): Section {
  const { language } = style;
  const countOf = (severity: Diagnostic["severity"]) => diagnostics.filter((one) => one.severity === severity).length;
  const counts = { errors: 0, warnings: countOf("warning"), infos: countOf("info") };
  const title = path + WORDS.colon[language] + countsOf(counts, language);
  return { text: folded(title, findingsTable(diagnostics, style)), orElse: escaped(title) };
}

function findingsTable(diagnostics: readonly Diagnostic[], style: Style): string {
  const { place, severity, message, code } = WORDS;
  const rows = diagnostics.map((diagnostic) =>
    row([
      position(diagnostic.place),
      SEVERITIES[diagnostic.severity][style.language],
      messageOf(diagnostic, style),
      codeOf(diagnostic),
    ]),
  );
  const head = row([place, severity, message, code].map((word) => word[style.language]));
  return [head, row(["--:", "---", "---", "---"]), ...rows].join("\n");
}

function messageOf({ message, help }: Diagnostic, { language }: Style): string {
  return escaped(message[language]) + (help ? `<br>${escaped(WORDS.help[language] + help[language])}` : "");
}

function codeOf({ code }: Diagnostic): string {
  return `\`${code}\``;
}
