/** A4: no row is cut, what unfolds on the screen is unfolded, a heading stays with its table. */
export const PAPER = `
@page { size: A4; margin: 15mm 13mm 17mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 8pt; } }
@media print {
  :root { color-scheme: light; }
  html { font-size: 9.5pt; }
  body { padding: 0; background: none; line-height: 1.45; }
  main, footer { max-width: none; }
  main > header, main > section, main > nav { border: 0; border-radius: 0; padding: 0; margin: 0 0 6mm; }
  h2, h3, .head, thead, .class { break-after: avoid; }
  tr, .head, .indicator, .finding, .notes li, .composition .block, .cover { break-inside: avoid; }
  thead { display: table-header-group; }
  table { font-size: 8.5pt; }
  th, td { padding: .35rem; }
  .more td { padding-left: .35rem; }
  .class *, pre, mark, .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  details::details-content { display: inline; content-visibility: visible; block-size: auto; }
  summary { color: var(--muted); list-style: none; display: inline; }
  summary::after { content: ": "; }
  :lang(zh) > body summary::after { content: "："; }
  details ul { display: inline; padding: 0; }
  details li { display: inline; }
  details li + li::before { content: " · "; }
  .notes details ul { display: block; padding-left: 1.25em; columns: 2; column-gap: 2.5em; }
  .notes details li { display: list-item; }
  .notes details li::before { content: none; }
  .goal p { padding-left: 0; }
  a { color: inherit; text-decoration: none; }
}`;
