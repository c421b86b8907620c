import { escapedInHtml } from "./escaped.ts";

/** A part that unfolds below its title. Markdown is read again behind an empty line. */
export function folded(title: string, content: string, isOpen = false): string {
  return `<details${isOpen ? " open" : ""}><summary>${escapedInHtml(title)}</summary>\n\n${content}\n\n</details>`;
}
