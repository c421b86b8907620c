import type { ChalkInstance } from "chalk";
import type { Severity } from "../base/diagnostic.ts";
import type { Language, Text } from "../base/language.ts";
import type { Report } from "../report/report.ts";

/** How a report is to look. Colour is a value here, not a mode of the process. */
export interface Style {
  readonly language: Language;
  /** A chalk instance; of level 0 where no colour is wanted. */
  readonly colour: ChalkInstance;
  /** Columns of the terminal; a Chinese character takes two. */
  readonly width: number;
  readonly tool: { readonly name: string; readonly version: string };
  /** The repository that the files stand in, and the folder that their paths start from; both absolute, with `/`. */
  readonly repository?: { readonly top: string; readonly current: string };
  /** What is known about the codes of findings, for formats that carry it along (sarif). */
  readonly rules?: readonly RuleFacts[];
}

/** What a report may say about a rule; every rule has it. */
export interface RuleFacts {
  readonly code: string;
  readonly severity: Severity;
  readonly title: Text;
  readonly explanation: Text;
  readonly basis?: Text;
}

/** Turns a report into text. Pure: it prints nothing and decides nothing. */
export type Formatter = (report: Report, style: Style) => string;
