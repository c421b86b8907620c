import type { Diagnostic, Edit, Fix } from "../../base/diagnostic.ts";
import { type MendedText, mend } from "./mended-text.ts";
import type { Slip } from "./reading.ts";
import { tokenise } from "./tokenise.ts";

/**
 * The edits of a slip as a fix of the user's text. None where they are about what an earlier mistake was mended to, and
 * none where they would change the words of a text of several lines.
 */
export function fixFor({ edits, isGuess = false }: Slip, mended: MendedText, text: string): Pick<Diagnostic, "fix"> {
  const { original } = mended;
  const own = edits.map(({ start, end, insert }) => ({ start: original(start), end: original(end), insert }));
  const isOwn = edits.every(({ start, end }, index) => {
    const edit = own[index] ?? { start, end };
    return mended.text.slice(start, end + 1) === text.slice(edit.start, edit.end + 1);
  });
  return isOwn && !isGuess && isFix(own) && (own.length === 1 || !touchesText(edits, mended)) ? { fix: own } : {};
}

function isFix(edits: readonly Edit[]): edits is Fix {
  return edits.length > 0;
}

/** Whether an edit lies inside of quotes or of a text behind | or >, once all of them are made. */
function touchesText(edits: readonly Edit[], mended: MendedText): boolean {
  const { blocks, quotes } = tokenise(mend(mended, edits).text).delimiters;
  let shift = 0;
  for (const { start, end, insert } of edits) {
    const at = start + shift;
    if ([...blocks, ...quotes].some((span) => span.start <= at && at < span.end)) return true;
    shift += insert.length - (end - start);
  }
  return false;
}
