import { withChineseFormats } from "./chinese-formats.ts";
import { plainContent } from "./plain-content.ts";
import { plainSheet } from "./plain-sheet.ts";
import type { PackingProblem, Parts } from "./unpack.ts";

/**
 * The parts with tables and nothing else. What decorates a sheet may ask the library for more work than a file has bytes:
 * a link over all cells, a column that stands for a thousand million, a format without end.
 */
export function prepareParts(parts: Parts): Parts | PackingProblem {
  if (isEncrypted(parts)) return "encrypted";
  const prepared = new Map<string, Uint8Array>();
  for (const [name, bytes] of parts) {
    const plain = plainPart(name, bytes, parts);
    if (typeof plain === "string") return plain;
    prepared.set(name, plain);
  }
  return prepared;
}

/** An .ods file with a password is an archive like any other, of parts that are not. */
function isEncrypted(parts: Parts): boolean {
  const manifest = parts.get("META-INF/manifest.xml");
  return manifest !== undefined && decode(manifest).includes("encryption-data");
}

function plainPart(name: string, bytes: Uint8Array, parts: Parts): Uint8Array | PackingProblem {
  if (name === "[Content_Types].xml") return encode(onlyOf(parts, decode(bytes)));
  if (/worksheets\/[^/]+\.xml$/.test(name)) return encode(plainSheet(decode(bytes)));
  if (name === "content.xml") {
    const content = plainContent(decode(bytes));
    return content === undefined ? "too-large" : encode(content);
  }
  // The text as shown stands in an .ods file itself.
  if (name === "styles.xml") return encode("<styles/>");
  if (name !== "xl/styles.xml") return bytes;
  const styles = decode(bytes);
  return LONG_FORMAT.test(styles) ? "too-large" : encode(withChineseFormats(styles));
}

/** A list of contents without the parts that are left out: the library insists on all that are named. */
function onlyOf(parts: Parts, types: string): string {
  return types.replaceAll(/<(?:[^<>\s:/]+:)?Override\s[^>]*>/g, (override) => {
    const [, name = ""] = /\sPartName\s*=\s*["']\/([^"']*)["']/.exec(override) ?? [];
    return parts.has(name) ? override : "";
  });
}

/** A spreadsheet takes 255 characters. */
const LONG_FORMAT = /formatCode\s*=\s*["'][^"']{1000}/;

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
