import type { Language } from "../../base/language.ts";

/** A sheet that holds one table for a person to fill in: a title, a note how to, a heading and rows. */
export interface TableSheet {
  /** Of the sheet: at most 31 characters, none of \ / ? * [ ] : */
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Below each printed page; &P stands for its number and &N for how many there are. */
  readonly footer: string;
  readonly language: Language;
}

export interface TableColumn {
  readonly heading: string;
  /** In digits of the sheet's font; a Chinese character takes two. */
  readonly width: number;
  /** Whether a person finds it there, has to fill it in, or may. */
  readonly role: "given" | "needed" | "optional";
}

export interface TableRow {
  /** One text per column. */
  readonly texts: readonly string[];
  /** What a cell offers to choose from; anything else may still be typed. */
  readonly choices?: { readonly column: number; readonly words: readonly string[] };
}
