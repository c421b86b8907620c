import { type Markup, markup } from "./markup.ts";

/** A table whose rows become cards on a phone, for which its roles are spelled out. */
export function tableOf(head: readonly Markup[], rows: readonly Markup[]): Markup {
  const bodies = rows.map(
    (row) => markup`<tbody role="rowgroup">${row}</tbody>
`,
  );
  return markup`<table role="table">
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
${bodies}</table>
`;
}

/** @param kind `number` where the column is of numbers, which stand to the right */
export function heading(word: string, kind = ""): Markup {
  return markup`<th role="columnheader" scope="col"${kind === "" ? undefined : markup` class="${kind}"`}>${word}</th>`;
}

/** @param label the heading of its column, which a card shows beside it */
export function cell(label: string, content: Markup, kind = ""): Markup {
  return markup`<td role="cell"${kind === "" ? undefined : markup` class="${kind}"`} data-label="${label}">${content}</td>`;
}
