import type { ChalkInstance } from "chalk";
import type { Diagnostic, Place, Severity } from "../../base/diagnostic.ts";
import { findingsOf } from "../../report/messages.ts";
import { type FileReport, sourceLines } from "../../report/report.ts";
import type { Style } from "../formatter.ts";
import { codeFrame } from "../text/code-frame.ts";
import { inert } from "../text/inert.ts";
import { displayWidth, wrap } from "../text/wrap.ts";
import { countByCode, countsTable } from "../view/count-by-code.ts";
import { type ListedFinding, listFindings } from "../view/list-findings.ts";
import { cellName, fileAndLine } from "../view/position.ts";
import { hintsFolded, notShown, SEVERITIES, WORDS } from "../view/words.ts";
import { renderTable } from "./table.ts";

const FRAME_INDENT = 6;

/** The findings of all files, as far as a person reads them: the most severe ones, and hints as a line for each code. */
export function renderFiles(files: readonly FileReport[], style: Style): readonly (readonly string[])[] {
  const all = listFindings({ files });
  if (all.length === 0) return [];
  if (style.statistics) return [renderCounts(all, style)];
  const { maxFindings = MOST_FINDINGS, verbose = false } = style;
  const wanted = verbose ? all : all.filter(({ diagnostic }) => diagnostic.severity !== "info");
  const shown = new Set(
    wanted.slice(0, maxFindings === 0 ? undefined : maxFindings).map(({ diagnostic }) => diagnostic),
  );
  const listed = files
    .map((file) => ({ ...file, diagnostics: file.diagnostics.filter((one) => shown.has(one)) }))
    .filter(({ diagnostics }) => diagnostics.length > 0);
  const more = wanted.length - shown.size;
  const hints = verbose ? [] : all.filter(({ diagnostic }) => diagnostic.severity === "info");
  return [
    ...listed.map((file) => renderFindings(file, style)),
    ...(more === 0 ? [] : [wrap(notShown({ count: more })[style.language], style.width)]),
    ...(hints.length === 0 ? [] : [renderHints(hints, style)]),
  ];
}

const MOST_FINDINGS = 200;

/** A line for each code: how often it occurs, what it is about, and where to look first. */
function renderHints(hints: readonly ListedFinding[], style: Style): readonly string[] {
  const { language, colour, width } = style;
  const title = hintsFolded({ hints: findingsOf(hints.length, "info") })[language];
  const lines = countByCode(hints, style).flatMap(({ code, count, title, first: { diagnostic, file } }) => {
    const word = severityPainter("info", colour)(SEVERITIES.info[language]);
    const mark = `  ${SEVERITIES.info[language]}${count > 1 ? ` ×${count}` : ""}  `;
    const indent = displayWidth(mark);
    const [said, where] = [
      wrap(inert(title), width - indent),
      `${fileAndLine(diagnostic.place) ?? file.path}  ${code}`,
    ];
    const hanging = [...said, ...wrap(inert(where), width - indent).map((line) => colour.dim(line))];
    return hanging.map(
      (line, row) => (row === 0 ? mark.replace(SEVERITIES.info[language], word) : " ".repeat(indent)) + line,
    );
  });
  return [...wrap(title, width).map((line) => colour.dim(line)), ...lines];
}

function renderCounts(findings: readonly ListedFinding[], style: Style): readonly string[] {
  return renderTable(countsTable(findings, style), style);
}

/** The findings of one file: the file's name, then for each its place, what it says, the text and a remedy. */
export function renderFindings(file: FileReport, style: Style): readonly string[] {
  const { path, diagnostics } = file;
  const lines = sourceLines(file);
  const positions = Math.max(...diagnostics.map(({ place }) => position(place).length));
  const sheet = diagnostics.find(({ place }) => place.sheet !== undefined)?.place.sheet;
  const name = wrap(inert(sheet === undefined ? path : `${path} ${sheet}`), style.width).map((line) =>
    style.colour.bold.underline(line),
  );
  const findings = diagnostics.flatMap((diagnostic, index) => [
    ...(index === 0 ? [] : [""]),
    ...renderHeadline(diagnostic, positions, style),
    ...renderFrame(diagnostic, lines, style),
    ...renderHelp(diagnostic, style),
  ]);
  return [...name, ...findings];
}

/** The sheet of a spreadsheet is named with the file: only one is read. */
function position({ sheet, start }: Place): string {
  if (start === undefined) return "";
  return sheet === undefined ? `${start.line}:${start.column}` : cellName(start);
}

/** `2:1  error  message  code`: the message hangs below its own beginning, the code follows where it fits. */
function renderHeadline(
  { code, severity, message, place }: Diagnostic,
  positions: number,
  { language, colour, width }: Style,
): readonly string[] {
  const word = SEVERITIES[severity][language];
  const gap = " ".repeat(severityWidth(language) - displayWidth(word) + 2);
  const before = `  ${position(place).padStart(positions)}  ${word}${gap}`;
  const indent = displayWidth(before);
  const text = wrap(inert(abridged(message[language])), width - indent);
  const last = text.at(-1) ?? "";
  const fits = indent + displayWidth(last) + 2 + code.length <= width;
  const head = `  ${colour.dim(position(place).padStart(positions))}  ${severityPainter(severity, colour)(word)}${gap}`;
  const below = wrap(code, width - indent).map((line) => colour.dim(line));
  const body = fits ? [...text.slice(0, -1), `${last}  ${colour.dim(code)}`] : [...text, ...below];
  return body.map((line, index) => (index === 0 ? head : " ".repeat(indent)) + line);
}

/** Of a name of ten thousand characters the beginning is enough here; the other formats have it in full. */
function abridged(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= LONGEST) return text;
  return [...characters.slice(0, LONGEST / 2), "…", ...characters.slice(-LONGEST / 4)].join("");
}

const LONGEST = 600;

function severityWidth(language: Style["language"]): number {
  return Math.max(...Object.values(SEVERITIES).map((word) => displayWidth(word[language])));
}

/** An error also shows the line before it. */
function renderFrame(
  { severity, place }: Diagnostic,
  lines: readonly string[],
  { colour, width }: Style,
): readonly string[] {
  const paint = severityPainter(severity, colour);
  const frame = codeFrame(lines, place, width - FRAME_INDENT - 3, severity === "error" ? 1 : 0);
  return frame.map(({ kind, gutter, text }) => {
    const mark = kind === "marked" ? paint("▸") : " ";
    const shown = kind === "carets" ? paint(text) : kind === "context" ? colour.dim(text) : text;
    return `${" ".repeat(FRAME_INDENT - 2)}${mark} ${colour.dim(`${gutter} │`)} ${shown}`.trimEnd();
  });
}

function renderHelp({ help }: Diagnostic, { language, colour, width }: Style): readonly string[] {
  if (help === undefined) return [];
  const label = WORDS.help[language];
  const indent = FRAME_INDENT + displayWidth(label);
  return wrap(inert(help[language]), width - indent).map(
    (line, index) => (index === 0 ? " ".repeat(FRAME_INDENT) + colour.cyan(label) : " ".repeat(indent)) + line,
  );
}

export function severityPainter(severity: Severity, colour: ChalkInstance): ChalkInstance {
  return { error: colour.red, warning: colour.yellow, info: colour.blue }[severity];
}
