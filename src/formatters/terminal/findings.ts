import type { ChalkInstance } from "chalk";
import type { Diagnostic, Place, Severity } from "../../base/diagnostic.ts";
import { type FileReport, sourceLines } from "../../report/report.ts";
import type { Style } from "../formatter.ts";
import { codeFrame } from "../text/code-frame.ts";
import { inert } from "../text/inert.ts";
import { displayWidth, wrap } from "../text/wrap.ts";
import { cellName } from "../view/position.ts";
import { SEVERITIES, WORDS } from "../view/words.ts";

const FRAME_INDENT = 6;

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
