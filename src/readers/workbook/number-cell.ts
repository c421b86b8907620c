import { compareShown } from "./compare-shown.ts";
import type { SheetCell } from "./workbook.ts";

/** A number as its format shows it. Where the library may show it otherwise than a spreadsheet would, it is not read. */
export function numberCell(value: number, shown: string | undefined, format: string): SheetCell {
  const [general, written = ""] = GENERAL.exec(format) ?? [];
  if (general !== undefined) return { text: generalNumber(value, shown) + written.replaceAll('"', "") };
  const held = plainNumber(value);
  const text = shown?.trim();
  if (text === undefined || !showsWhatIsWritten(text, format)) return unlike(text ?? held, held);
  if (isDate(text, format)) return { text };
  const likeness = compareShown(text, held);
  if (likeness.kind === "rounded") return { text, problem: likeness };
  return likeness.kind === "same" ? { text } : unlike(text, held);
}

/** As it is, with a word behind it at most, which the library forgets. The second name is that of Chinese spreadsheets. */
const GENERAL = /^(?:General|G\/通用格式)((?:"[^"]*")*)$/i;

/** A spreadsheet shows 120000000000 as 1.2E+11 where no format says otherwise. */
function generalNumber(value: number, shown: string | undefined): string {
  return shown === undefined || shown.includes("E") ? plainNumber(value) : shown;
}

/** With the 15 digits that spreadsheets calculate with: 0.1 + 0.2 is 0.3. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function unlike(shown: string, held: string): SheetCell {
  return { text: "", problem: { kind: "unlike", shown, held } };
}

/** The words of a format (万, ‰) that a cell should show, those of one of its sections; the library passes over some. */
function showsWhatIsWritten(text: string, format: string): boolean {
  const sections = format.replaceAll(/\[[^\]]*\]|[_*]./gu, "").split(";");
  return sections.some((section) =>
    (section.match(/[^\0-\x7f]/gu) ?? []).every((character) => text.includes(character)),
  );
}

/** Days, times and fractions show other numbers than they hold. */
function isDate(text: string, format: string): boolean {
  return /[年月日时分:/]|\d-\d/.test(text) || /yy|mmm/i.test(format);
}
