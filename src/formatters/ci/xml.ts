import { inertLines } from "../text/inert.ts";

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with text or elements inside. An attribute that is undefined is left out. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  return content === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${content}</${name}>`;
}

/** Elements inside an element, each on a line of its own. */
export function lines(elements: readonly string[]): string {
  return elements.length === 0 ? "" : `\n${elements.join("\n")}\n`;
}

export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/**
 * Text inside an element or an attribute. XML has no way at all to write most control characters and U+FFFE, U+FFFF:
 * they are shown as pictures. Line ends become references, since a reader makes blanks of them in an attribute.
 * With every > written as &gt; there is no ]]> either.
 */
export function xmlText(text: string): string {
  return inertLines(text).replaceAll(/[&<>"\n\uFFFE\uFFFF]/g, (character) => XML[character] ?? "");
}

const XML: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\uFFFE": "&lt;U+FFFE&gt;",
  "\uFFFF": "&lt;U+FFFF&gt;",
};
