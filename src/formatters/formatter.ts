import type { ChalkInstance } from "chalk";
import type { Language } from "../language.ts";
import type { Report } from "../report/report.ts";

/** How a report is to look. Colour is a value here, not a mode of the process. */
export interface Style {
  readonly language: Language;
  /** A chalk instance; of level 0 where no colour is wanted. */
  readonly colour: ChalkInstance;
  /** Columns of the terminal; a Chinese character takes two. */
  readonly width: number;
  readonly tool: { readonly name: string; readonly version: string };
}

/** Turns a report into text. Pure: it prints nothing and decides nothing. */
export type Formatter = (report: Report, style: Style) => string;
