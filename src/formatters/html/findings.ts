import type { Diagnostic } from "../../base/diagnostic.ts";
import { type FileReport, sourceLines } from "../../report/report.ts";
import type { Style } from "../formatter.ts";
import { position } from "../view/position.ts";
import { SEVERITIES, WORDS } from "../view/words.ts";
import { type Markup, markup } from "./markup.ts";

/** The findings of a file, each with the lines in question. */
export function fileFindings(file: FileReport, style: Style, id?: string): Markup {
  const lines = sourceLines(file);
  return markup`<section class="file"${id === undefined ? undefined : markup` id="${id}"`}><h3>${file.path}</h3>
<ol>
${file.diagnostics.map((diagnostic) => finding(diagnostic, lines, style))}</ol>
</section>
`;
}

function finding(diagnostic: Diagnostic, lines: readonly string[], style: Style): Markup {
  const where = position(diagnostic.place);
  const place = where === "" ? undefined : markup`<span class="position">${where}</span>`;
  return markup`<li class="finding ${diagnostic.severity}">${place}${remark(diagnostic, style)}${excerpt(diagnostic, lines)}</li>
`;
}

/** The line of a finding with the text in question marked; an error also shows the line before it. */
function excerpt({ place, severity }: Diagnostic, lines: readonly string[]): Markup | undefined {
  const { start, end } = place;
  const line = start && lines[start.line - 1];
  if (start === undefined || line === undefined) return undefined;
  const from = start.column - 1;
  const to = Math.max(from, end?.line === start.line ? end.column - 1 : line.length);
  const before = severity === "error" ? lines[start.line - 2] : undefined;
  const context = before === undefined ? undefined : numbered(start.line - 1, markup`${firstOf(before, INSIDE)}`);
  return markup`<pre lang="zh-CN">${context}${numbered(
    start.line,
    markup`${lastOf(line.slice(0, from), AROUND)}<mark>${firstOf(line.slice(from, to), INSIDE)}</mark>${firstOf(line.slice(to), AROUND)}`,
  )}</pre>`;
}

/** Characters that are shown of long lines: a file of one line may have thousands of findings. */
const AROUND = 80;
const INSIDE = 200;

function numbered(line: number, text: Markup): Markup {
  return markup`<span class="line"><span class="gutter">${line}</span><span>${text}</span></span>`;
}

function firstOf(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}

function lastOf(text: string, most: number): string {
  return text.length <= most ? text : `…${text.slice(-most)}`;
}

/** What a finding says: its severity as a word, the message, the code, and what to do. */
export function remark({ severity, message, code, help }: Diagnostic, { language }: Style): Markup {
  const remedy = help && markup`<p class="help">${WORDS.help[language]}${help[language]}</p>`;
  return markup`<p><span class="severity ${severity}">${SEVERITIES[severity][language]}</span> ${message[language]} <code>${code}</code></p>${remedy}`;
}
