import type { Language, Text } from "../base/language.ts";
import { inert } from "../formatters/text/inert.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";

/** What every command is given. */
export interface Context {
  readonly io: Io;
  /** Data that may have annotations for GitHub in it, to standard output. */
  readonly printAnnotations: (text: string) => void;
  readonly language: Language;
  /** Sets the exit status of the run. */
  readonly finish: (code: ExitCode) => void;
}

/** One line on standard error: what cannot be done and why. */
export function complain({ io, language }: Context, problem: Text): void {
  io.note(`perf: ${inert(problem[language])}\n`);
}

/** One line on standard error: what is worth knowing about the run. */
export function remark({ io, language }: Context, text: Text): void {
  io.note(`${inert(text[language])}\n`);
}
