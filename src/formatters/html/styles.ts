/** Colours of the page; every pair of text and ground has a contrast of 4.5 : 1 or more. */
const COLOURS = `
:root {
  color-scheme: light dark;
  --ground: #f4f6f8; --sheet: #fff; --text: #1b1f24; --muted: #57606a; --line: #d5dbe1; --band: #eef2f6;
  --accent: #0b4f8a; --good: #136c2e; --fine: #0b5fa5; --middling: #855000; --bad: #b3261e; --mark: #ffe08a; --on-mark: #1b1f24;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1317; --sheet: #171c22; --text: #e6e9ed; --muted: #a2acb7; --line: #343c45; --band: #1f262e;
    --accent: #8cc2ff; --good: #5cd17f; --fine: #79b8ff; --middling: #f0b84a; --bad: #ff8e85; --mark: #6b5200; --on-mark: #fff;
  }
}`;

const TEXT = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; padding: 1.5rem 1rem; background: var(--ground); color: var(--text); font-size: 1rem; line-height: 1.6;
  font-family: system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei UI", "Microsoft YaHei",
    "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", SimSun, sans-serif;
  overflow-wrap: anywhere;
}
main, footer { max-width: 68rem; margin: 0 auto; }
main > header, main > section, main > nav {
  background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; padding: 1.25rem 1.5rem; margin-bottom: 1.25rem;
}
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 1rem; }
h2 { font-size: 1.15rem; line-height: 1.4; margin: 0 0 .5rem; }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
h2 + .file, .file + .file { margin-top: 1.25rem; }
p, ul, ol, dl, dd, pre { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h2::first-letter, dt::first-letter, .label::first-letter, thead th::first-letter { text-transform: uppercase; }
small, .kind, .label, .standing, dt, .position, .help, footer { color: var(--muted); }
small, .standing, footer { font-size: .85rem; font-weight: normal; }
a { color: var(--accent); }
code, pre, .position { font-family: ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono CJK SC", "Microsoft YaHei", monospace; font-size: .85em; }
.number { font-variant-numeric: tabular-nums; white-space: nowrap; text-align: right; }
h2 .number { font-weight: normal; color: var(--muted); margin-left: .5em; }
.good, .pass { color: var(--good); }
.fine, .severity.info { color: var(--fine); }
.middling, .severity.warning { color: var(--middling); }
.bad, .severity.error, .fail { color: var(--bad); }
.muted { color: var(--muted); }
.verdict, .severity { white-space: nowrap; font-weight: 600; }
.notes ul, dd ul, .errors { list-style: disc; padding-left: 1.25em; }
summary { cursor: pointer; color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
footer { text-align: center; }`;

const COVER = `
.cover dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .5rem 1.5rem; }
.cover .facts { margin-top: 1rem; border-top: 1px solid var(--line); padding-top: .75rem; }
.cover dt { font-size: .85rem; }
.cover dd { font-size: .925rem; }
.cover .verdict { display: inline-block; margin-right: .75em; }
.cover > .standing { margin-top: .75rem; }
.source + .source::before { content: " · "; }
.outcome { display: flex; flex-wrap: wrap; gap: 1.25rem 2.5rem; align-items: flex-start; }
.total { flex: 1 1 19rem; }
.checks { flex: 1.4 1 24rem; }
.checks h2, .total h2 { margin-top: .9rem; font-size: 1rem; }
.check { font-size: 1.05rem; }
.steps { list-style: decimal; padding-left: 1.5em; }
.losses li { display: flex; justify-content: space-between; gap: 1em; border-bottom: 1px solid var(--line); padding: .1rem 0; }
.losses small { display: block; line-height: 1.35; }
.losses .total { flex: none; border-bottom: 0; font-weight: 600; }
.figure { display: flex; align-items: center; gap: .4rem; flex-wrap: wrap; margin-bottom: .4rem; }
.figure strong { font-size: 2.6rem; line-height: 1.1; font-variant-numeric: tabular-nums; }
.rating { margin-left: auto; border: 2px solid; border-radius: 6px; padding: 0 .5em; font-size: 1.3rem; font-weight: 700; }
.total > .bar { height: .8rem; }
.formula { font-variant-numeric: tabular-nums; }
.bar { display: block; width: 100%; height: .45rem; border-radius: 3px; margin-top: .3rem; }
.bar .track { fill: var(--line); }
.bar .fill { fill: var(--accent); }
.bar.good .fill, circle.good { fill: var(--good); }
.bar.fine .fill, circle.fine { fill: var(--fine); }
.bar.middling .fill, circle.middling { fill: var(--middling); }
.bar.bad .fill, circle.bad { fill: var(--bad); }
circle.muted { fill: var(--muted); }
.strip figure { margin: .5rem 0 0; max-width: 46rem; }
.strip svg { display: block; width: 100%; }
.strip .tick { stroke: var(--line); stroke-width: .6; }
.strip .goal { stroke: var(--text); stroke-width: .8; stroke-dasharray: 2 1.5; }
.axis { position: relative; height: 1.5em; font-size: .85rem; color: var(--muted); }
.axis span { position: absolute; transform: translateX(-50%); white-space: nowrap; }
.axis span:nth-child(1) { left: 2%; transform: none; }
.axis span:nth-child(2) { left: 34%; }
.axis span:nth-child(3) { left: 66%; }
.axis span:nth-child(4) { right: 0; transform: none; }`;

const TABLE = `
table { width: 100%; border-collapse: collapse; margin-top: .75rem; font-size: .925rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line); }
thead th { color: var(--muted); font-weight: 600; border-bottom: 2px solid var(--line); vertical-align: bottom; }
th.name { min-width: 9rem; }
th.number, td.number { text-align: right; }
td.number, td.word, th.word { white-space: nowrap; }
td.number { min-width: 4em; }
td.form, td.text { min-width: 5em; }
td.word { font-weight: 600; }
@media screen and (max-width: 60rem) {
  table { font-size: .85rem; }
  th, td { padding: .4rem .35rem; }
}
tbody th { font-weight: 600; }
th small { display: block; }
.composition td.number:nth-of-type(1) { width: 40%; }
.heading th, .heading td { background: var(--band); font-weight: 600; padding-top: .35rem; padding-bottom: .35rem; }
tbody.total th, tbody.total td { font-weight: 700; border-top: 2px solid var(--line); }
.indicator tr:not(:last-child) > * { border-bottom: 0; padding-bottom: .1rem; }
.more td { padding: 0 .6rem .5rem; font-size: .9em; }
details ul { color: var(--muted); padding-left: 1em; }
.remarks { border-left: 3px solid var(--line); padding-left: .6em; margin: .25rem 0; }
.goal p { padding: .25rem 0 .25rem 1em; white-space: pre-line; }`;

const FINDINGS = `
nav ol { columns: 16rem; }
.finding { border-top: 1px solid var(--line); padding: .75rem 0; }
.finding .position { float: right; margin-left: 1em; }
.finding code, .remarks code { color: var(--muted); }
pre { background: var(--band); border-radius: 4px; padding: .5rem .75rem; margin-top: .5rem; white-space: pre-wrap; }
.line { display: flex; gap: .75em; }
.gutter { color: var(--muted); min-width: 2.5em; text-align: right; user-select: none; flex: none; }
mark { background: var(--mark); color: var(--on-mark); border-bottom: 2px solid var(--bad); }`;

const SCREEN = `${COLOURS}${TEXT}${COVER}${TABLE}${FINDINGS}`;

/** A4: no row is cut, what unfolds on the screen is unfolded, a heading stays with its table. */
const PAPER = `
@page { size: A4; margin: 15mm 13mm 17mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 8pt; } }
@media print {
  :root { color-scheme: light; }
  html { font-size: 9.5pt; }
  body { padding: 0; background: none; line-height: 1.45; }
  main, footer { max-width: none; }
  main > header, main > section, main > nav { border: 0; border-radius: 0; padding: 0; margin: 0 0 6mm; }
  h2, h3, .head, thead, .heading { break-after: avoid; }
  tr, .head, .entry, .indicator, .finding, .notes li, .cover { break-inside: avoid; }
  thead { display: table-header-group; }
  table { font-size: 8.5pt; }
  th, td { padding: .3rem; }
  td.number, td.form, td.text, th.name { min-width: 0; }
  .ranking table { font-size: 7.5pt; }
  .more td { padding-left: .35rem; }
  .heading *, circle, pre, mark, .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
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

/** Rows as cards of two lines: what it is and its result, then the values, each with the heading of its column. */
const PHONE = `
@media screen and (max-width: 48rem) {
  body { padding: .5rem; }
  main > header, main > section, main > nav { padding: .75rem 1rem; margin-bottom: .75rem; }
  h1 { font-size: 1.15rem; margin-bottom: .5rem; }
  .kind { font-size: .85rem; line-height: 1.3; }
  .figure strong { font-size: 2.1rem; }
  .outcome { gap: .5rem; }
  .checks h2, .total h2 { margin: .5rem 0 .15rem; }
  .check { font-size: .95rem; }
  .losses, .steps, .errors { font-size: .9rem; }
  table, tbody { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody { border-bottom: 1px solid var(--line); padding: .4rem 0; }
  tbody.heading { background: var(--band); padding: .25rem .5rem; }
  tr { display: flex; flex-wrap: wrap; gap: .1rem .75em; align-items: baseline; }
  th[scope], td, .heading td, .heading th { border: 0; padding: 0; min-width: 0; }
  th.name { order: 0; flex: 1 1 calc(100% - 7em); min-width: 0; }
  td.word { order: 1; flex: none; }
  td { order: 2; font-size: .85rem; }
  td.number, td.form, td.text { min-width: 0; text-align: left; }
  td[data-label]:not([data-label=""])::before { content: attr(data-label); color: var(--muted); font-weight: normal; margin-right: .35em; }
  td.word[data-label]::before { content: none; }
  td .bar { display: none; }
  .composition td .bar { display: block; width: 9em; }
  .composition td.number:nth-of-type(1) { width: auto; }
  td:empty { display: none; }
  .more td { display: block; flex: 1 1 100%; padding: .15rem 0 0; }
}`;

/** One sheet for the screen, the phone, dark rooms and A4 paper. */
export const STYLES = `${SCREEN}${PHONE}${PAPER}
`;
