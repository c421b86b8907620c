import type { YAMLError } from "yaml";
import { foreignComma, missingComma } from "./findings.ts";
import { editsOf, type Line } from "./lines.ts";
import type { Trap } from "./trap.ts";

/** In braces, as JSON has them, an entry that ends with a full-width comma, or with none. */
export function commaBetweenEntries(text: string, line: Line, { message }: YAMLError): Trap | undefined {
  if (!/^\s*[{[]/.test(text) || !message.startsWith("Implicit keys need")) return undefined;
  const entry = line.text.trimEnd();
  const at = line.start + entry.length;
  if (entry.endsWith("，")) {
    const edits = editsOf(text, /，(?=[ \t\r]*$)/gm, () => ",");
    return { start: at - 1, end: at, finding: (place) => foreignComma(place, {}), edits };
  }
  if (/[,{[]$/.test(entry)) return undefined;
  return {
    start: at - 1,
    end: at,
    finding: (place) => missingComma(place, {}),
    edits: [{ start: at, end: at, insert: "," }],
  };
}
