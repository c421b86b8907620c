import type { Diagnostic, Point } from "../../base/diagnostic.ts";
import type { Text } from "../../base/language.ts";
import { pointsOf } from "../../base/points.ts";
import { encodingFindings, WHAT } from "./findings.ts";

export interface Decoded {
  /** Without byte order mark; undefined where the bytes are no text that may be read. */
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export const ENCODINGS = ["utf-8", "gb18030"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * Decodes strictly: a file in another encoding is named, never read as a row of question marks.
 * @param accepted several are told apart by the bytes; one that a person names is taken at their word
 */
export function decodeText(file: string, bytes: Uint8Array, accepted: Encoding | "utf-8 or gb18030"): Decoded {
  const foreign = foreignFormat(file, bytes);
  if (foreign) return unreadable(foreign);
  if (accepted === "gb18030") return decodeGb18030(file, bytes);
  const text = decodeStrictly("utf-8", bytes);
  if (text !== undefined) return checkedForLoss(file, text);
  if (!looksLikeGb18030(bytes))
    return unreadable(encodingFindings.invalidUtf8.here({ file, start: firstBadPoint(bytes) }, {}));
  return accepted === "utf-8"
    ? unreadable(encodingFindings.gb18030.here({ file }, {}))
    : { text: decodeStrictly("gb18030", bytes), diagnostics: [] };
}

function decodeGb18030(file: string, bytes: Uint8Array): Decoded {
  const text = decodeStrictly("gb18030", bytes);
  return text === undefined ? unreadable(encodingFindings.notGb18030.here({ file }, {})) : { text, diagnostics: [] };
}

function unreadable(diagnostic: Diagnostic): Decoded {
  return { text: undefined, diagnostics: [diagnostic] };
}

/** What people hand in by mistake, by its first bytes. */
function foreignFormat(file: string, bytes: Uint8Array): Diagnostic | undefined {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]))
    return encodingFindings.utf16.here({ file }, {});
  const what = documentKind(bytes);
  if (what !== undefined) return encodingFindings.notText.document({ file }, { what, file });
  if (!bytes.includes(0)) return undefined;
  return isUtf16WithoutMark(bytes)
    ? encodingFindings.utf16.here({ file }, {})
    : encodingFindings.notText.here({ file }, { what: WHAT.binary });
}

/** What a form comes in before it is YAML. */
function documentKind(bytes: Uint8Array): Text | undefined {
  if (startsWith(bytes, ZIP) || startsWith(bytes, COMPOUND_FILE)) return WHAT.office;
  if (startsWith(bytes, PDF)) return WHAT.pdf;
  // Another page is text, and who reads YAML says what it is.
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  return /^\s*<(?:!doctype|html|table|head|meta)/i.test(head) && /charset\s*=\s*["']?gb/i.test(head)
    ? WHAT.web
    : undefined;
}

const HEAD = 2048;

/** Line ends, blanks and the keys have a zero byte there, nearly always on the same side. */
function isUtf16WithoutMark(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let [even, odd] = [0, 0];
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  return even + odd > Math.max(sample.length / 20, FEW) && Math.max(even, odd) > 9 * Math.min(even, odd);
}

/** Zero bytes that may be there by accident. */
const FEW = 10;

/** .xlsx and .docx */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** .xls and .doc */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

function decodeStrictly(encoding: "utf-8" | "gb18030", bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Damaged UTF-8 is often valid GB18030 too, but then most of its characters still decode as UTF-8. */
function looksLikeGb18030(bytes: Uint8Array): boolean {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const asUtf8 = new TextDecoder().decode(bytes.subarray(first, first + SAMPLE));
  const foreign = Array.from(asUtf8).filter((character) => character > "\x7f");
  const lost = foreign.filter((character) => character === REPLACEMENT);
  return lost.length * 4 > foreign.length && decodeStrictly("gb18030", bytes) !== undefined;
}

const SAMPLE = 100_000;

function firstBadPoint(bytes: Uint8Array): Point {
  const text = new TextDecoder().decode(bytes);
  return pointsOf(text)(text.indexOf(REPLACEMENT));
}

function checkedForLoss(file: string, text: string): Decoded {
  const at = text.indexOf(REPLACEMENT);
  if (at === -1) return { text, diagnostics: [] };
  const start = pointsOf(text)(at);
  const place = { file, start, end: { line: start.line, column: start.column + 1 } };
  return unreadable(encodingFindings.lostCharacter.here(place, { count: count(text, REPLACEMENT) }));
}

/** Stands where a decoder met bytes that it could not read. */
const REPLACEMENT = "\uFFFD";

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
