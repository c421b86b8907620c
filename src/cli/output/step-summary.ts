import type { Language } from "../../base/language.ts";
import type { Rendered } from "../../formatters/formatter.ts";
import { type Context, remark } from "../context.ts";
import { errorCode } from "../files/read-input.ts";
import { noStepSummary, summaryCut } from "./messages.ts";

/** GitHub shows nothing at all of a summary that is larger than 1 MiB; some of it is left to other commands of the step. */
const MOST_BYTES = 1_000_000;

/** Characters that take no more: one of UTF-16 has three bytes at most. */
export const SUMMARY_ROOM = Math.floor(MOST_BYTES / 3);

/**
 * Puts a report below those that the step of a GitHub workflow already shows, where it runs in one. It is an addition to the
 * report that was asked for: where it cannot be written, the run is judged all the same.
 */
export async function appendStepSummary(render: () => Rendered, context: Context): Promise<void> {
  const path = context.io.environment.GITHUB_STEP_SUMMARY;
  if (path === undefined || path === "") return;
  try {
    const text = await render();
    if (typeof text === "string") await context.io.appendFile(path, `${withinLimit(text, context.language)}\n`);
  } catch (error) {
    const reason = errorCode(error);
    if (reason === undefined) throw error;
    remark(context, noStepSummary({ path, reason }));
  }
}

/** Whole lines only, so that tables stay tables; what is said then is not to be folded away with them. */
export function withinLimit(text: string, language: Language): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= MOST_BYTES) return text;
  const end = bytes.lastIndexOf("\n".charCodeAt(0), MOST_BYTES);
  return `${new TextDecoder().decode(bytes.subarray(0, end))}\n\n</details>\n\n${summaryCut[language]}\n`;
}
