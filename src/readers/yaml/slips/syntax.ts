import type { YAMLError } from "yaml";
import type { Text } from "../../../base/language.ts";
import { yamlFindings } from "../findings.ts";
import { yamlLineFindings } from "../line-findings.ts";
import { contentLineAt, type Line, lineAbove, nextLine } from "../lines.ts";
import type { Trap } from "../reading.ts";
import type { Delimiters } from "../tokenise.ts";
import { yamlValueFindings } from "../value-findings.ts";
import { colonTrap, wrongColon } from "./colon.ts";
import { firstWithoutDash } from "./dash.ts";
import { tableTrap } from "./foreign.ts";
import { lineTrap } from "./line.ts";
import { commaBetweenEntries, short, valueTrap } from "./value.ts";

/** What the user did where the parser complains first. Its own words tell what it expected, not what went wrong. */
export function syntaxTrap(text: string, delimiters: Delimiters, error: YAMLError): Trap {
  const line = contentLineAt(text, error.pos[0]);
  return (
    lineTrap(text, line) ??
    tableTrap(line) ??
    commaBetweenEntries(text, line, error) ??
    (isAboutKey(error) ? keyTrap(text, line, error) : undefined) ??
    quoteTrap(text, delimiters, error) ??
    bracketTrap(text, delimiters, error) ??
    (isAboutIndent(error) ? firstWithoutDash(text, line) : undefined) ??
    valueTrap(text, line, error) ??
    (isAboutKey(error) ? noColon(line) : undefined) ??
    trapAbove(text, delimiters, line) ??
    (isAboutIndent(error) ? misaligned(line) : unexplained(line, error))
  );
}

function isAboutKey({ code, message }: YAMLError): boolean {
  return code === "MULTILINE_IMPLICIT_KEY" || message.startsWith("Implicit map keys need");
}

/** A line without a proper colon runs on into the next ones. */
function keyTrap(text: string, first: Line, { pos: [, end] }: YAMLError): Trap | undefined {
  for (let line: Line | undefined = first; line && line.start < end; line = nextLine(text, line)) {
    const trap = colonTrap(text, line) ?? lineTrap(text, line);
    if (trap) return trap;
  }
  return undefined;
}

/** A quote that opened on an earlier line, or that runs to the end of the file. */
function quoteTrap(text: string, { quotes }: Delimiters, { message, pos: [at] }: YAMLError): Trap | undefined {
  const { start, end } = quotes.findLast((quote) => quote.start < at) ?? { start: 0, end: 0 };
  const isOpen =
    message.startsWith("Missing closing") ||
    (text.slice(start, end).includes("\n") && !text.slice(end, at).includes("\n"));
  if (end === 0 || !isOpen) return undefined;
  const quote = text.charAt(start);
  return { start, end: start + 1, finding: (place) => yamlValueFindings.openQuote.here(place, { quote }), edits: [] };
}

function bracketTrap(text: string, { openBracket: start }: Delimiters, { message }: YAMLError): Trap | undefined {
  if (start === undefined || !/flow/i.test(message)) return undefined;
  const bracket = text.charAt(start);
  return {
    start,
    end: start + 1,
    finding: (place) => yamlValueFindings.openBracket.here(place, { bracket }),
    edits: [],
  };
}

/** A line that begins wrongly may stand further up: it ends the block that it was to be part of. */
function trapAbove(text: string, { blocks }: Delimiters, first: Line): Trap | undefined {
  let line: Line | undefined = first;
  for (let count = 0; count < LINES_ABOVE && line; count += 1) {
    const { start } = line;
    const isText = blocks.some((block) => block.start <= start && start < block.end);
    const trap = isText ? undefined : (lineTrap(text, line) ?? ownColonTrap(text, line));
    if (trap) return trap;
    line = lineAbove(text, line);
  }
  return undefined;
}

const LINES_ABOVE = 100;

/** Not of a line that is the text of a key above: 目标：… may well be meant so there. */
function ownColonTrap(text: string, line: Line): Trap | undefined {
  const trap = wrongColon(line) && colonTrap(text, line);
  return trap?.edits.some(({ start }) => line.start <= start && start < line.end) ? trap : undefined;
}

function isAboutIndent({ code, message }: YAMLError): boolean {
  return code === "BAD_INDENT" || /^(Sequence item without|A block sequence may not)/.test(message);
}

function misaligned(line: Line): Trap {
  return { ...lineAsTrap(line, (place) => yamlLineFindings.indent.wrongIndent(place, {})), mayFollow: "moved lines" };
}

function noColon(line: Line): Trap {
  return lineAsTrap(line, (place) => yamlLineFindings.missingColon.here(place, { text: short(line.text.trim()) }));
}

function unexplained(line: Line, { code }: YAMLError): Trap {
  return {
    ...lineAsTrap(line, (place) => yamlFindings.syntax.here(place, { what: COMPLAINTS[code] ?? UNEXPECTED })),
    mayFollow: "any",
  };
}

function lineAsTrap(line: Line, finding: Trap["finding"]): Trap {
  const indent = line.text.length - line.text.trimStart().length;
  return { start: line.start + indent, end: line.start + line.text.trimEnd().length, finding, edits: [] };
}

const UNEXPECTED: Text = { zh: "此处的内容不合语法", en: "this is not expected here" };

/** What is left of the parser's complaints when no usual mistake explains them. */
const COMPLAINTS: Partial<Record<YAMLError["code"], Text>> = {
  BAD_ALIAS: { zh: "“*”后面的名称不合法", en: "the name behind “*” is not valid" },
  BAD_DIRECTIVE: { zh: "以“%”开头的指令不合法", en: "the directive that starts with “%” is not valid" },
  BLOCK_AS_IMPLICIT_KEY: { zh: "一行里有多个键", en: "several keys on one line" },
  BLOCK_IN_FLOW: { zh: "括号里不能用缩进的写法", en: "indented lists and mappings cannot stand in brackets" },
  KEY_OVER_1024_CHARS: { zh: "键超过 1024 个字符", en: "the key has more than 1024 characters" },
  MISSING_CHAR: { zh: "此处缺少标点或空格", en: "a mark or a space is missing here" },
  MULTIPLE_ANCHORS: { zh: "一个值有多个“&”名称", en: "one value has several “&” names" },
  MULTIPLE_TAGS: { zh: "一个值有多个“!”标签", en: "one value has several “!” tags" },
  TAG_RESOLVE_FAILED: { zh: "以“!”开头的标签不合法", en: "the tag that starts with “!” is not valid" },
};
