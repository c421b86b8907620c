import { isScalar, type ParsedNode, Scalar } from "yaml";
import { type Line, lineAt, quoted } from "./lines.ts";
import type { RawScalar, Span } from "./raw.ts";
import { lostValue, type Reading, report, spanOf } from "./reading.ts";
import { wrongColon } from "./slips/colon.ts";
import { short } from "./slips/value.ts";
import {
  commentCutsText,
  commentTakesAll,
  fullWidthComma,
  itemInText,
  keyInText,
  numberLosesDigits,
} from "./value-findings.ts";

export function scalarToRaw(scalar: Scalar.Parsed, reading: Reading): RawScalar {
  const span = spanOf(reading, scalar.range[0], scalar.range[1]);
  const value = plainValue(scalar);
  const isTrap = scalar.type === Scalar.PLAIN && isNumberTrap(scalar, value, span, reading);
  const flagged = isTrap || reading.mended.replaced.has(span.start);
  if (scalar.type === Scalar.PLAIN && typeof value === "string") warnOfLostText(scalar, value, reading);
  const { start, end } = span;
  return { kind: "scalar", start, end, value, source: scalar.source, at: scalar.range[0], flagged, size: 1 };
}

function plainValue({ value, source }: Scalar.Parsed): RawScalar["value"] {
  const isPlain =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" || value === null;
  return isPlain ? value : source;
}

function isNumberTrap({ source }: Scalar.Parsed, value: RawScalar["value"], span: Span, reading: Reading): boolean {
  if (typeof value !== "number" || PLAIN_NUMBER.test(source)) return false;
  const words = { source: short(source), value, quoted: short(quoted(source)) };
  report(reading, span, (place) => numberLosesDigits(place, words));
  return true;
}

/** What everyone takes for the same number: no leading zeros, exponents or other bases, no longer than a figure can be. */
const PLAIN_NUMBER = /^[-+]?(?:0|[1-9]\d{0,39})?(?:\.\d{0,18})?$/;

/** Text that a comment cut off, and lines that were to be keys or items and became text. */
function warnOfLostText({ range: [start, end] }: Scalar.Parsed, value: string, reading: Reading): void {
  const { text } = reading.mended;
  COMMENT_LIKE_TEXT.lastIndex = end;
  const [, before = "", comment] = COMMENT_LIKE_TEXT.exec(text) ?? [];
  if (comment !== undefined) {
    const at = end + before.length;
    const span = spanOf(reading, at, at + comment.length);
    report(reading, span, (place) => commentCutsText(place, { kept: short(value) }));
  }
  for (let at = text.indexOf("\n", start); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) {
    if (warnsOfContinuation(lineAt(text, at + 1), reading)) return;
  }
}

function warnsOfContinuation(line: Line, reading: Reading): boolean {
  const key = wrongColon(line);
  const item = /^( *)- /.exec(line.text);
  if (key) report(reading, spanOf(reading, key.start, key.end), (place) => keyInText(place, {}));
  if (item) {
    const start = line.start + (item[1] ?? "").length;
    report(reading, spanOf(reading, start, start + 1), (place) => itemInText(place, {}));
  }
  return Boolean(key ?? item);
}

/** A comment as people write it has a space behind the mark; “完成 #3 泵站” has none. */
const COMMENT_LIKE_TEXT = /([ \t]+)(#[^\s#!][^\r\n]*)/y;

/** The value of a key behind which nothing stands, or nothing but a comment. */
export function emptyValue(key: Scalar.Parsed, reading: Reading): RawScalar {
  const span = spanOf(reading, key.range[1], key.range[1]);
  COMMENT_ONLY.lastIndex = key.range[1];
  const [all, before = "", text = ""] = COMMENT_ONLY.exec(reading.mended.text) ?? [];
  if (all === undefined)
    return { ...span, kind: "scalar", value: null, source: "", at: key.range[1], flagged: false, size: 1 };
  const start = key.range[1] + before.length;
  const comment = spanOf(reading, start, start + text.length);
  report(reading, comment, (place) => commentTakesAll(place, { text: short(text), quoted: short(quoted(text)) }));
  return lostValue(comment);
}

const COMMENT_ONLY = /([ \t]*:[ \t]+)(#[^\s#!][^\r\n]*)/y;

/** 、 stands inside of names, such as 理论和出版、版权工作. */
export function warnOfFullWidthComma(item: ParsedNode, reading: Reading): void {
  if (!isScalar(item) || item.type !== Scalar.PLAIN || typeof item.value !== "string") return;
  const [comma] = /[，；]/.exec(item.value) ?? [];
  if (comma === undefined) return;
  report(reading, spanOf(reading, item.range[0], item.range[1]), (place) => fullWidthComma(place, { comma }));
}
