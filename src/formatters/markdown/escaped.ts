import { inert } from "../text/inert.ts";

/** Text that Markdown shows as it is: no markup, no HTML, no mention, no link, no formula, no new table cell. */
export function escaped(text: string): string {
  return inReferences(text, (part) =>
    part
      .replaceAll(/[\\`*_{}[\]()#+!|~-]/g, (sign) => `\\${sign}`)
      .replaceAll(/[&<>]/g, asEntity)
      .replaceAll("$", "<span>$</span>"),
  );
}

/** The same inside an element of HTML, where some read Markdown and others do not. */
function escapedInHtml(text: string): string {
  return inReferences(text, (part) => part.replaceAll(/[&<>\\`*_[\]()#!|~$]/g, (sign) => `&#${sign.charCodeAt(0)};`));
}

/** A table row of fields that are escaped already. */
export function row(fields: readonly string[]): string {
  return `| ${fields.join(" | ")} |`;
}

/**
 * GitHub, GitLab and Gitee look for users, issues and addresses in what has become of the text: a backslash or an entity
 * does not keep them from it, a space without width does.
 */
function inReferences(text: string, escapePart: (part: string) => string): string {
  return inert(text).split(REFERENCE).map(escapePart).join("&#8203;");
}

/** Between a sign and what it would refer to: @user, #12, !12, GH-12, https://, www. */
const REFERENCE = /(?<=[@#!%~$])(?=[\p{L}\p{N}_])|(?<=\bGH-)(?=\d)|(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)/giu;

function asEntity(sign: string): string {
  return { "&": "&amp;", "<": "&lt;", ">": "&gt;" }[sign] ?? sign;
}

/** A part that unfolds below its title. Markdown is read again behind an empty line. */
export function folded(title: string, content: string, isOpen = false): string {
  return `<details${isOpen ? " open" : ""}><summary>${escapedInHtml(title)}</summary>\n\n${content}\n\n</details>`;
}
