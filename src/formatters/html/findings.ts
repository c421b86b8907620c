import type { Diagnostic } from "../../base/diagnostic.ts";
import type { FileReport } from "../../report/report.ts";
import { sourceLines } from "../../report/source-lines.ts";
import type { Style } from "../formatter.ts";
import { position } from "../view/position.ts";
import { excerpt } from "./excerpt.ts";
import { type Markup, markup } from "./markup.ts";
import { remark } from "./remark.ts";

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
