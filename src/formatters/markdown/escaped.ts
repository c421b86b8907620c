import { inert } from "../layout/inert.ts";

/** Text that Markdown shows as it is: no markup, no HTML, no mention of a user, no new table cell. */
export function escaped(text: string): string {
  return inert(text)
    .replaceAll(/[\\`*_{}[\]()#+!|~$-]/g, (sign) => `\\${sign}`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("@", "&#64;");
}

/** A table row of fields that are escaped already. */
export function row(fields: readonly string[]): string {
  return `| ${fields.join(" | ")} |`;
}
