import { type Markup, markup } from "./markup.ts";

/** Words of the form are Chinese in an English report too: that decides how they are drawn and read out. */
export function formText(text: string): Markup {
  return markup`<span lang="zh-CN">${text}</span>`;
}
