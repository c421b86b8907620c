import type { FileReport, ValidationReport } from "../../report/report.ts";
import type { Style } from "../formatter.ts";
import { countsOf } from "../view/verdict-line.ts";
import { inFiles, WORDS } from "../view/words.ts";
import { fileFindings } from "./findings.ts";
import { type Markup, markup } from "./markup.ts";
import { PAGE } from "./messages.ts";
import type { Page } from "./page.ts";
import { fact, verdictOf } from "./table.ts";

export function validationPage(report: ValidationReport, style: Style): Page {
  const { language } = style;
  const title = PAGE.validationReport[language];
  const listed = report.files.filter(({ diagnostics }) => diagnostics.length > 0);
  const clean = report.files.filter(({ diagnostics }) => diagnostics.length === 0);
  return {
    title,
    body: [
      markup`<header class="cover"><h1>${title}</h1>
<dl>
${fact(PAGE.files[language], markup`${inFiles(report.files.length)[language]}`)}${fact(WORDS.findings[language], markup`${countsOf(report.summary, language)}`)}${fact(PAGE.result[language], verdictOf(report, style))}</dl>
</header>
`,
      ...(listed.length > 1 ? [contents(listed, style)] : []),
      ...listed.map((file, index) => fileFindings(file, style, `file-${index + 1}`)),
      ...(clean.length > 0 ? [cleanFiles(clean, style)] : []),
    ],
  };
}

/** Where to look first, of many files. */
function contents(files: readonly FileReport[], { language }: Style): Markup {
  const items = files.map(
    ({ path, diagnostics }, index) =>
      markup`<li><a href="#file-${index + 1}">${path}</a> <span class="number">${diagnostics.length}</span></li>
`,
  );
  return markup`<nav aria-label="${PAGE.files[language]}"><ol>
${items}</ol></nav>
`;
}

function cleanFiles(files: readonly FileReport[], { language }: Style): Markup {
  const items = files.map(
    ({ path }) => markup`<li>${path}</li>
`,
  );
  return markup`<section class="clean"><h2>${PAGE.cleanFiles[language]}</h2><ul>
${items}</ul></section>
`;
}
