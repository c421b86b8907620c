import type { YAMLError } from "yaml";
import { yamlLineFindings } from "../line-findings.ts";
import { editsOf, type Line, nextLine, quoted } from "../lines.ts";
import type { Slip } from "../reading.ts";
import { yamlValueFindings } from "../value-findings.ts";

/** Values that YAML takes for something else: >95, %95, [2023]号, @…, 注意: …. Quotes are what they need. */
export function valueSlip(text: string, line: Line, error: YAMLError): Slip | undefined {
  const { start, value } = behindKey(line);
  if (error.code === "BAD_DQ_ESCAPE") return backslash(error.pos[0]);
  if (error.code === "BAD_SCALAR_START") return unquoted(error.pos[0], scalarAt(line, error.pos[0], value));
  if (error.pos[0] < start || QUOTED.test(value)) return undefined;
  if (SYNTAX_CHARACTER.test(value)) return unquoted(start, value);
  if (error.code !== "BLOCK_AS_IMPLICIT_KEY" || start === line.start) return undefined;
  return /:(?: |$)/.test(value) ? withColon(start, value) : overIndented(text, line);
}

/** Whatever the parser complains of, it is not that quotes are missing. */
const QUOTED = /^(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*")$/;

const SYNTAX_CHARACTER = /^[>|%@`[\]{}&*!'"?,-]/;

/** What stands behind the key or the dash of a line, without a comment. */
function behindKey({ start, text: line }: Line): { readonly start: number; readonly value: string } {
  const [key = ""] = KEY.exec(line) ?? [];
  return { start: start + key.length, value: withoutComment(line.slice(key.length)) };
}

const KEY = /^ *(?:- +)*(?:(?:"[^"]*"|'[^']*'|[^\s"'#:：][^#:：]{0,99}?) *:(?: +|$))?/;

function withoutComment(text: string): string {
  const comment = text.search(/\s#/);
  return (comment === -1 ? text : text.slice(0, comment)).trimEnd();
}

/** Inside brackets a value ends at the comma or the bracket, elsewhere with the line. */
function scalarAt(line: Line, start: number, value: string): string {
  const rest = withoutComment(line.text.slice(start - line.start));
  const end = /^[[{]/.test(value) ? rest.search(/[,\]}]/) : -1;
  return end === -1 ? rest : rest.slice(0, end).trimEnd();
}

function unquoted(start: number, value: string): Slip {
  const character = value.charAt(0);
  const inside = /^["']/.test(value) && value.endsWith(character) ? value.slice(1, -1) : "";
  if (/["']/.test(inside.slice(1, -1))) return quotesInside(start, value, inside);
  if (PERCENT_FIRST.test(value)) return percentFirst(start, value);
  const words = { value: short(value), character, quoted: short(quoted(value)) };
  return needsQuotes(start, value, (place) =>
    (value === character ? yamlValueFindings.unquotedValue.loneSign : yamlValueFindings.unquotedValue.startsWithSign)(
      place,
      words,
    ),
  );
}

const PERCENT_FIRST = /^%\d+(?:\.\d+)?$/;

function percentFirst(start: number, value: string): Slip {
  const meant = `${value.slice(1)}%`;
  const end = start + value.length;
  return {
    start,
    end,
    finding: (place) => yamlValueFindings.unquotedValue.percentFirst(place, { value, meant }),
    edits: [{ start, end, insert: meant }],
  };
}

/** "不少于"4"场" is not two words and a number but a text with quotes in it. */
function quotesInside(start: number, value: string, inside: string): Slip {
  const quote = value.charAt(0);
  let isOpen = false;
  const meant = inside.replaceAll(quote, () => {
    isOpen = !isOpen;
    return isOpen ? "“" : "”";
  });
  const words = { quote, meant: short(quoted(meant)) };
  const edits = [{ start, end: start + value.length, insert: quoted(meant) }];
  return {
    start,
    end: start + value.length,
    finding: (place) => yamlValueFindings.unquotedValue.quoteInQuotes(place, words),
    edits,
  };
}

function withColon(start: number, value: string): Slip {
  return needsQuotes(start, value, (place) =>
    yamlValueFindings.colonInValue.here(place, { value: short(value), quoted: short(quoted(value)) }),
  );
}

function needsQuotes(start: number, value: string, finding: Slip["finding"]): Slip {
  const end = start + value.length;
  return { start, end, finding, edits: [{ start, end, insert: quoted(value) }] };
}

function backslash(start: number): Slip {
  const edits = [{ start, end: start, insert: "\\" }];
  return { start, end: start + 1, finding: (place) => yamlValueFindings.badEscape.here(place, {}), edits };
}

/** A key that stands deeper than the key above it, which has a value already. */
function overIndented(text: string, line: Line): Slip | undefined {
  const expected = /^ *(?:- +)*/.exec(line.text)?.[0].length ?? 0;
  const first = nextLine(text, line);
  if (!first || indentOf(first) <= expected) return undefined;
  const finding: Slip["finding"] = (place) => yamlLineFindings.indent.wrongIndent(place, {});
  return { start: first.start, end: first.start + indentOf(first), finding, edits: [], mayFollow: "moved lines" };
}

function indentOf({ text: line }: Line): number {
  return line.length - line.trimStart().length;
}

/** Enough of a text to recognise it by. */
export function short(text: string): string {
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}

/** In braces, as JSON has them, an entry that ends with a full-width comma, or with none. */
export function commaBetweenEntries(text: string, line: Line, { message }: YAMLError): Slip | undefined {
  if (!/^\s*[{[]/.test(text) || !message.startsWith("Implicit keys need")) return undefined;
  const entry = line.text.trimEnd();
  const at = line.start + entry.length;
  if (entry.endsWith("，")) {
    const edits = editsOf(text, /，(?=[ \t\r]*$)/gm, () => ",");
    return {
      start: at - 1,
      end: at,
      finding: (place) => yamlValueFindings.fullWidthComma.between(place, {}),
      edits,
    };
  }
  if (/[,{[]$/.test(entry)) return undefined;
  return {
    start: at - 1,
    end: at,
    finding: (place) => yamlValueFindings.missingComma.here(place, {}),
    edits: [{ start: at, end: at, insert: "," }],
  };
}
