import type { YAMLError } from "yaml";
import type { Text } from "../../../base/language.ts";
import { yamlFindings } from "../findings.ts";
import { yamlLineFindings } from "../line-findings.ts";
import { contentLineAt, type Line, lineAbove, nextLine } from "../lines.ts";
import type { Slip } from "../reading.ts";
import type { Delimiters } from "../tokenise.ts";
import { yamlValueFindings } from "../value-findings.ts";
import { colonSlip, wrongColon } from "./colon.ts";
import { firstWithoutDash } from "./dash.ts";
import { tableSlip } from "./foreign.ts";
import { lineSlip } from "./line.ts";
import { commaBetweenEntries, short, valueSlip } from "./value.ts";

/** Where the parser complains first, and of what. */
interface Complaint {
  readonly text: string;
  readonly delimiters: Delimiters;
  readonly error: YAMLError;
  readonly line: Line;
}

/** A usual slip of the pen: which complaints may be about it, and how it is found. */
type UsualSlip = readonly [
  name: string,
  when: (error: YAMLError) => boolean,
  find: (complaint: Complaint) => Slip | undefined,
];

/**
 * What explains a complaint best comes first:
 * - what is wrong with a line by itself, whatever the parser expected there;
 * - what is wrong between two lines: it makes the parser complain of the second, which may look wrong in other ways then;
 * - what is wrong with the value of the line; a quote or bracket that was left open before makes any value look wrong, so
 *   this comes behind them, and a list without dashes makes its text look like values, so it comes behind that;
 * - a line without any colon, once it is none of these;
 * - a line further up, where nothing is wrong with this one.
 */
const USUAL_SLIPS: readonly UsualSlip[] = [
  ["beginning of a line", always, ({ text, line }) => lineSlip(text, line)],
  ["row of a table", always, ({ line }) => tableSlip(line)],
  ["comma between entries", always, ({ text, line, error }) => commaBetweenEntries(text, line, error)],
  ["colon of a key", isAboutKey, ({ text, line, error }) => keySlip(text, line, error)],
  ["open quote", always, ({ text, delimiters, error }) => openQuote(text, delimiters, error)],
  ["open bracket", isAboutBrackets, ({ text, delimiters }) => openBracket(text, delimiters)],
  ["list without dashes", isAboutIndent, ({ text, line }) => firstWithoutDash(text, line)],
  ["value without quotes", always, ({ text, line, error }) => valueSlip(text, line, error)],
  ["no colon", isAboutKey, ({ line }) => noColon(line)],
  ["line further up", always, ({ text, delimiters, line }) => slipAbove(text, delimiters, line)],
  ["indent", isAboutIndent, ({ line }) => misaligned(line)],
];

/** What the user did where the parser complains first. Its own words tell what it expected, not what went wrong. */
export function syntaxSlip(text: string, delimiters: Delimiters, error: YAMLError): Slip {
  const line = contentLineAt(text, error.pos[0]);
  for (const [, when, find] of USUAL_SLIPS) {
    const slip = when(error) ? find({ text, delimiters, error, line }) : undefined;
    if (slip) return slip;
  }
  return unexplained(line, error);
}

function always(): boolean {
  return true;
}

function isAboutKey({ code, message }: YAMLError): boolean {
  return code === "MULTILINE_IMPLICIT_KEY" || message.startsWith("Implicit map keys need");
}

/** A line without a proper colon runs on into the next ones. */
function keySlip(text: string, first: Line, { pos: [, end] }: YAMLError): Slip | undefined {
  for (let line: Line | undefined = first; line && line.start < end; line = nextLine(text, line)) {
    const slip = colonSlip(text, line) ?? lineSlip(text, line);
    if (slip) return slip;
  }
  return undefined;
}

/** A quote that opened on an earlier line, or that runs to the end of the file. */
function openQuote(text: string, { quotes }: Delimiters, { message, pos: [at] }: YAMLError): Slip | undefined {
  const { start, end } = quotes.findLast((quote) => quote.start < at) ?? { start: 0, end: 0 };
  const isOpen =
    message.startsWith("Missing closing") ||
    (text.slice(start, end).includes("\n") && !text.slice(end, at).includes("\n"));
  if (end === 0 || !isOpen) return undefined;
  const quote = text.charAt(start);
  return { start, end: start + 1, finding: (place) => yamlValueFindings.openQuote.here(place, { quote }), edits: [] };
}

function isAboutBrackets({ message }: YAMLError): boolean {
  return /flow/i.test(message);
}

function openBracket(text: string, { openBracket: start }: Delimiters): Slip | undefined {
  if (start === undefined) return undefined;
  const bracket = text.charAt(start);
  return {
    start,
    end: start + 1,
    finding: (place) => yamlValueFindings.openBracket.here(place, { bracket }),
    edits: [],
  };
}

/** A line that begins wrongly may stand further up: it ends the block that it was to be part of. */
function slipAbove(text: string, { blocks }: Delimiters, first: Line): Slip | undefined {
  let line: Line | undefined = first;
  for (let count = 0; count < LINES_ABOVE && line; count += 1) {
    const { start } = line;
    const isText = blocks.some((block) => block.start <= start && start < block.end);
    const slip = isText ? undefined : (lineSlip(text, line) ?? ownColonSlip(text, line));
    if (slip) return slip;
    line = lineAbove(text, line);
  }
  return undefined;
}

const LINES_ABOVE = 100;

/** Not of a line that is the text of a key above: 目标：… may well be meant so there. */
function ownColonSlip(text: string, line: Line): Slip | undefined {
  const slip = wrongColon(line) && colonSlip(text, line);
  return slip?.edits.some(({ start }) => line.start <= start && start < line.end) ? slip : undefined;
}

function isAboutIndent({ code, message }: YAMLError): boolean {
  return code === "BAD_INDENT" || /^(Sequence item without|A block sequence may not)/.test(message);
}

function misaligned(line: Line): Slip {
  return { ...lineAsSlip(line, (place) => yamlLineFindings.indent.wrongIndent(place, {})), mayFollow: "moved lines" };
}

function noColon(line: Line): Slip {
  return lineAsSlip(line, (place) => yamlLineFindings.missingColon.here(place, { text: short(line.text.trim()) }));
}

function unexplained(line: Line, { code }: YAMLError): Slip {
  return {
    ...lineAsSlip(line, (place) => yamlFindings.syntax.here(place, { what: COMPLAINTS[code] ?? UNEXPECTED })),
    mayFollow: "any",
  };
}

function lineAsSlip(line: Line, finding: Slip["finding"]): Slip {
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
