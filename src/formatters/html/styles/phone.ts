/** Rows as cards, each value with the heading of its column. */
export const PHONE = `
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
