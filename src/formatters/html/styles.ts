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
h2::first-letter, dt::first-letter, .label::first-letter, thead th::first-letter, .name::first-letter { text-transform: uppercase; }
small, .kind, .label, .standing, dt, .position, .help, footer { color: var(--muted); }
small, .standing, footer { font-size: .85rem; font-weight: normal; }
a { color: var(--accent); }
code, pre, .position { font-family: ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono CJK SC", "Microsoft YaHei", monospace; font-size: .85em; }
.number { font-variant-numeric: tabular-nums; white-space: nowrap; text-align: right; }
h2 .number { font-weight: normal; color: var(--muted); margin-left: .5em; }
.good, .met .verdict, .verdict.met, .pass { color: var(--good); }
.fine, .severity.info { color: var(--fine); }
.middling, .verdict.undecided, .verdict.missing, .severity.warning { color: var(--middling); }
.bad, .verdict.unmet, .severity.error, .fail { color: var(--bad); }
.verdict.not-applicable { color: var(--muted); }
.verdict, .severity { white-space: nowrap; font-weight: 600; }
.notes ul, dd ul { list-style: disc; padding-left: 1.25em; }
summary { cursor: pointer; color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
footer { text-align: center; }`;

const COVER = `
.cover dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem 1.5rem; flex: 1; }
.cover dt { font-size: .85rem; }
.cover .verdict { display: inline-block; margin-right: .75em; }
.outcome dl > :last-child { grid-column: 1 / -1; }
.source + .source::before { content: " · "; }
.outcome { display: flex; flex-wrap: wrap; gap: 1.5rem 2.5rem; align-items: flex-start; }
.total { flex: 0 1 22rem; min-width: 15rem; }
.figure { display: flex; align-items: center; gap: .4rem; flex-wrap: wrap; margin-bottom: .4rem; }
.figure strong { font-size: 2.6rem; line-height: 1.1; font-variant-numeric: tabular-nums; }
.rating { margin-left: auto; border: 2px solid; border-radius: 6px; padding: 0 .5em; font-size: 1.3rem; font-weight: 700; }
.total .bar { height: .8rem; }
.formula { font-variant-numeric: tabular-nums; }
.total .formula { font-size: .85rem; color: var(--muted); }
.bar { display: block; width: 100%; height: .45rem; border-radius: 3px; }
.bar .track { fill: var(--line); }
.bar .fill { fill: var(--accent); }
.bar.good .fill, .bar.met .fill { fill: var(--good); }
.bar.fine .fill { fill: var(--fine); }
.bar.middling .fill, .bar.undecided .fill, .bar.missing .fill { fill: var(--middling); }
.bar.bad .fill, .bar.unmet .fill { fill: var(--bad); }
.composition .block + .block { margin-top: 1rem; }
.composition li, .bars li { display: grid; grid-template-columns: 44% 1fr 8.5rem; gap: 0 1em; align-items: center; }
.composition li > ul { grid-column: 1 / -1; }
.composition li > .number, .bars li > .number { grid-column: 3; }
.composition li li > .name { padding-left: 1.5em; }
.composition small { display: block; }
.composition .block > .bar { height: .75rem; }`;

const TABLE = `
table { width: 100%; table-layout: fixed; border-collapse: collapse; margin-top: .75rem; font-size: .925rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .6rem; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-left: 1rem; }
thead th { color: var(--muted); font-weight: 600; border-bottom: 2px solid var(--line); white-space: nowrap; }
thead th:nth-child(1) { width: 29%; }
thead th:nth-child(2) { width: 15%; }
thead th:nth-child(3) { width: 15%; }
thead th:nth-child(4) { width: 10.5%; }
thead th:nth-child(5) { width: 8.5%; }
thead th:nth-child(6) { width: 9.5%; }
td.number { white-space: normal; }
td .verdict { display: inline-block; white-space: normal; }
@media screen and (max-width: 60rem) {
  table { font-size: .85rem; }
  th, td { padding: .4rem .35rem; }
  th:last-child, td:last-child { padding-left: .6rem; }
  thead th:nth-child(1) { width: 27%; }
  thead th:nth-child(3) { width: 14%; }
  thead th:nth-child(4) { width: 11%; }
}
.movement thead th:nth-child(1) { width: 26%; }
.movement thead th:nth-child(2) { width: 22%; }
.movement thead th:nth-child(3) { width: 10%; }
.movement thead th:nth-child(4), .movement thead th:nth-child(5) { width: 16%; }
.lost thead th:nth-child(1) { width: 40%; }
.lost thead th:nth-child(4) { width: 12%; }
.lost thead th:nth-child(5) { width: 14%; }
.move { white-space: nowrap; }
.up { color: var(--good); }
.down, .gone { color: var(--bad); }
.level, .new { color: var(--middling); }
tbody th { font-weight: 600; }
th small { display: block; }
.class th, .class td { background: var(--band); font-weight: 600; padding-top: .35rem; padding-bottom: .35rem; }
.indicator tr:not(:last-child) > * { border-bottom: 0; padding-bottom: .1rem; }
.more td { padding: 0 .6rem .5rem; font-size: .9em; }
td .bar { margin-top: .35rem; }
details ul { color: var(--muted); padding-left: 1em; }
.remarks { border-left: 3px solid var(--line); padding-left: .6em; margin: .25rem 0; }
.goal p { padding: .25rem 0 .25rem 1em; white-space: pre-line; }`;

const RANKING = `
.ranking table { table-layout: auto; }
.ranking thead th:nth-child(n) { width: auto; }
.ranking thead th:first-child { width: 30%; }
.cover > .standing { margin-top: .75rem; }
.ranking .rating { border-width: 1px; margin: 0; justify-self: start; font-size: .9em; padding: 0 .3em; white-space: nowrap; }
.ranking .verdict { display: inline-block; margin-right: .5em; }
.ranking td.number { min-width: 4em; }`;

const FINDINGS = `
nav ol { columns: 16rem; }
.finding { border-top: 1px solid var(--line); padding: .75rem 0; }
.finding .position { float: right; margin-left: 1em; }
.finding code, .remarks code { color: var(--muted); }
pre { background: var(--band); border-radius: 4px; padding: .5rem .75rem; margin-top: .5rem; white-space: pre-wrap; }
.line { display: flex; gap: .75em; }
.gutter { color: var(--muted); min-width: 2.5em; text-align: right; user-select: none; flex: none; }
mark { background: var(--mark); color: var(--on-mark); border-bottom: 2px solid var(--bad); }`;

const SCREEN = `${COLOURS}${TEXT}${COVER}${TABLE}${RANKING}${FINDINGS}`;

/** A4: no row is cut, what unfolds on the screen is unfolded, a heading stays with its table. */
const PAPER = `
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

/** Rows as cards, each value with the heading of its column. */
const PHONE = `
@media screen and (max-width: 44rem) {
  body { padding: .5rem; }
  main > header, main > section, main > nav { padding: 1rem; }
  h1 { font-size: 1.3rem; }
  .total { flex-basis: 100%; }
  .composition li, .bars li { grid-template-columns: 1fr auto; margin-bottom: .25rem; }
  .composition li > .number, .bars li > .number { grid-area: 1 / 2; }
  .composition li > .bar, .bars li > .bar { grid-area: 2 / 1 / auto / -1; }
  .composition li li { padding-left: 1em; }
  .composition li li > .name { padding-left: 0; }
  table, tbody, tr, th[scope], td { display: block; width: auto; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; margin-bottom: .75rem; }
  th[scope], td, .class td { border: 0; padding: .15rem 0; }
  th:last-child, td:last-child { padding-left: 0; }
  td, td.number { display: grid; grid-template-columns: 6.5em 1fr; gap: 0 .5em; text-align: left; white-space: normal; }
  td::before { content: attr(data-label); color: var(--muted); text-transform: capitalize; }
  td .bar { grid-column: 2; margin: 0; width: 100%; }
  td:empty { display: none; }
  .more td { display: block; }
  .class { background: var(--band); }
}`;

/** One sheet for the screen, the phone, dark rooms and A4 paper. */
export const STYLES = `${SCREEN}${PHONE}${PAPER}
`;
