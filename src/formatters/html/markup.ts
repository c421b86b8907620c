import { inertLines } from "../text/inert.ts";

/** A piece of HTML, as opposed to text. */
export interface Markup {
  readonly html: string;
}

type Part = Markup | string | number | undefined | readonly Part[];

/** Builds HTML: what is put in is text and is escaped, except other markup. (A library would do no more than these lines.) */
export function markup(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {
    html: literals.map((literal, index) => literal + render(parts[index])).join(""),
  };
}

function render(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "string" || typeof part === "number") return escaped(String(part));
  return "html" in part ? part.html : part.map(render).join("");
}

function escaped(text: string): string {
  return inertLines(text).replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Words of the form are Chinese in an English report too: that decides how they are drawn and read out. */
export function formText(text: string): Markup {
  return markup`<span lang="zh-CN">${text}</span>`;
}
