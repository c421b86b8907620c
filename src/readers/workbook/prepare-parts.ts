import type { FileEntry } from "@zip.js/zip.js";
import { optionalLibrary } from "../../base/optional-library.ts";
import { withChineseFormats } from "./number-cell.ts";
import { openingTag } from "./opening-tag.ts";
import { plainSheet } from "./workbook.ts";

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
  if (/worksheets\/[^/]+\.xml$/.test(name)) {
    const sheet = decode(bytes);
    return hasTooManyRows(sheet, SHEET_ROW) ? "too-large" : encode(plainSheet(sheet));
  }
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
  return types.replaceAll(/<(?:[^<>\s:/]+:)?Override\s[^<>]*>/g, (override) => {
    const [, name = ""] = /\sPartName\s*=\s*["']\/([^"']*)["']/.exec(override) ?? [];
    return parts.has(name) ? override : "";
  });
}

/** Of one sheet. The library takes 3 s and 240 MB for them; no table of actuals is longer. */
const MOST_ROWS = 100_000;

const SHEET_ROW = /<(?:[^<>\s:/]+:)?row[\s/>]/g;

function hasTooManyRows(xml: string, row: RegExp): boolean {
  let count = 0;
  for (const _ of xml.matchAll(row)) {
    count += 1;
    if (count > MOST_ROWS) return true;
  }
  return false;
}

/** A spreadsheet takes 255 characters. */
const LONG_FORMAT = /formatCode\s*=\s*["'][^"']{1000}/;

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Why the parts of a file are not to be had. */
export type PackingProblem = "encrypted" | "damaged" | "too-large";

export type Parts = ReadonlyMap<string, Uint8Array>;

/** All parts together, unpacked: a table of 200,000 rows, which takes some seconds and 700 MB of memory. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** The parts of a zip archive that may belong to a table. Nothing is taken on trust: sizes and checksums must be right. */
export async function unpack(bytes: Uint8Array): Promise<Parts | PackingProblem> {
  // zip.js: the one library that checks sizes and checksums as it unpacks; the one for spreadsheets checks neither.
  const { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } = await optionalLibrary(
    "@zip.js/zip.js",
    () => import("@zip.js/zip.js"),
  );
  try {
    const reader = new ZipReader(new Uint8ArrayReader(bytes), { checkSignature: true, useWebWorkers: false });
    const entries = (await reader.getEntries()).filter(isTablePart);
    const size = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (entries.some(({ encrypted }) => encrypted)) return "encrypted";
    if (size > MOST_BYTES) return "too-large";
    const parts = new Map<string, Uint8Array>();
    for (const entry of entries) parts.set(entry.filename, await entry.getData(new Uint8ArrayWriter()));
    return parts;
  } catch {
    // Whatever it is that the library does not like, the file is not as a spreadsheet wrote it.
    return "damaged";
  }
}

type Entry = Awaited<ReturnType<import("@zip.js/zip.js").ZipReader<unknown>["getEntries"]>>[number];

/** Pictures, macros, links and comments are not even unpacked. */
function isTablePart(entry: Entry): entry is FileEntry {
  return !entry.directory && TABLE_PARTS.some((names) => names.test(entry.filename));
}

const TABLE_PARTS = [
  // .xlsx
  /^\[Content_Types\]\.xml$/,
  /^(?:xl\/)?_rels\/[^/]+\.rels$/,
  /^xl\/(?:workbook|sharedStrings|styles)\.xml$/,
  /^xl\/worksheets\/[^/]+\.xml$/,
  // .ods
  /^(?:mimetype|META-INF\/manifest\.xml|content\.xml|styles\.xml)$/,
];

/** The parts as an archive again, without compression. */
export async function pack(parts: Parts): Promise<Uint8Array> {
  const { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } = await optionalLibrary(
    "@zip.js/zip.js",
    () => import("@zip.js/zip.js"),
  );
  const writer = new ZipWriter(new Uint8ArrayWriter(), { level: 0, dataDescriptor: false, useWebWorkers: false });
  for (const [name, bytes] of parts) await writer.add(name, new Uint8ArrayReader(bytes));
  return writer.close();
}

/**
 * The tables of an .ods file without their styles, or undefined where they would fill the memory: the file says of a row
 * or cell how often it is repeated, and a few bytes may stand for 17 thousand million cells.
 */
function plainContent(xml: string): string | undefined {
  const root = openingTag(xml, "document-content")?.text ?? "";
  const body = xml.search(/<(?:[^<>\s:/]+:)?body[\s>]/);
  if (hasTooManyRows(xml, CONTENT_ROW) || repeatedCells(xml) > MOST_CELLS || LONG_BLANK.test(xml)) return undefined;
  return body === -1 ? xml : root + xml.slice(body);
}

const MOST_CELLS = 2_000_000;

/** Blanks are repeated, too: <text:s text:c="400000000"/>. */
const LONG_BLANK = /\bc\s*=\s*["']?\d{5}/;

const CONTENT_ROW = /<(?:[^<>\s:/]+:)?(?:table-row|行)[\s/>]/g;

function repeatedCells(xml: string): number {
  const rows = xml.split(/<(?:[^<>\s:/]+:)?(?:table-row|行)(?=[\s>])/).slice(1);
  return rows.reduce((sum, row) => sum + repeated(row, "rows") * cellsIn(row), 0);
}

function cellsIn(row: string): number {
  const cells = row.split(/<(?:[^<>\s:/]+:)?(?=(?:covered-)?table-cell[\s/>]|数据[\s/>])/).slice(1);
  // Of an empty cell nothing is kept, however often it is repeated.
  const filled = cells.filter((cell) => !/^(?!covered)[^>]*\/>/.test(cell));
  return filled.reduce((sum, cell) => sum + repeated(cell, "columns"), 0);
}

/** The library reads any prefix and any kind of quotes. @param tag begins within the tag in question */
function repeated(tag: string, what: "rows" | "columns"): number {
  const end = tag.indexOf(">");
  const own = end === -1 ? tag : tag.slice(0, end);
  const name = `number-${what}-repeated`;
  const at = own.lastIndexOf(name);
  const [count = "1"] = at === -1 ? [] : (/\d+/.exec(own.slice(at + name.length)) ?? []);
  return Number(count);
}

/**
 * Whether the sectors of a compound file ([MS-CFB], the container of .xls) are chained in a circle. The library would
 * follow it until the memory is full.
 */
function hasCircularChain(bytes: Uint8Array): boolean {
  const file = openSectors(bytes);
  const table = allocationTable(file);
  if (table === undefined) return true;
  const seenFrom = new Uint32Array(table.length * (file.size / ENTRY));
  return seenFrom.some((_, start) => returns(start, seenFrom, (sector) => nextOf(sector, table, file)));
}

/** Bytes of a number of a sector. */
const ENTRY = 4;

interface Sectors {
  readonly view: DataView;
  /** Of a sector, in bytes. */
  readonly size: number;
}

function openSectors(bytes: Uint8Array): Sectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { view, size: read(view, HEADER.version) % 0x10000 === 4 ? 4096 : 512 };
}

/** Offsets in the header, [MS-CFB] 2.2. */
const HEADER = { version: 26, firstOfRest: 68, countOfRest: 72, table: 76, end: 512 };

/** The sectors that hold the table of chains, or undefined where the list of them does not end within the file. */
function allocationTable({ view, size }: Sectors): readonly number[] | undefined {
  const table = numbers(view, HEADER.table, HEADER.end);
  const most = view.byteLength / size;
  let sector = read(view, HEADER.firstOfRest);
  for (let rest = read(view, HEADER.countOfRest); rest > 0 && sector >= 0; rest -= 1) {
    if (table.length > most) return undefined;
    const start = (sector + 1) * size;
    table.push(...numbers(view, start, start + size - ENTRY));
    sector = read(view, start + size - ENTRY);
  }
  return table;
}

/** Up to the first that is no sector. */
function numbers(view: DataView, start: number, end: number): number[] {
  const found: number[] = [];
  for (let at = start; at < end && read(view, at) >= 0; at += ENTRY) found.push(read(view, at));
  return found;
}

function nextOf(sector: number, table: readonly number[], { view, size }: Sectors): number {
  const at = sector * ENTRY;
  const holder = table[Math.floor(at / size)];
  return holder === undefined ? END : read(view, (holder + 1) * size + (at % size));
}

/** Any negative number ends a chain. */
const END = -1;

function read(view: DataView, at: number): number {
  return at >= 0 && at + ENTRY <= view.byteLength ? view.getInt32(at, true) : END;
}

/** @param seenFrom for each sector the start, counted from 1, of the chain on which it was met first; 0 before that */
function returns(start: number, seenFrom: Uint32Array, next: (sector: number) => number): boolean {
  for (let sector = start; sector >= 0 && sector < seenFrom.length; sector = next(sector)) {
    const seen = seenFrom[sector];
    if (seen !== 0) return seen === start + 1;
    seenFrom[sector] = start + 1;
  }
  return false;
}

/**
 * A copy of the stream of an .xls file ([MS-XLS] 2.1.4) in which all records but those of a table are blank. Of the
 * others, formulas above all, the library trusts lengths that lead beyond the end, and reads there without end.
 */
function withTableRecordsOnly(stream: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(stream);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + HEAD <= view.byteLength; at += HEAD + view.getUint16(at + 2, true)) {
    const type = view.getUint16(at, true);
    if (type === FORMULA && at + FORMULA_SIZE + 2 <= view.byteLength) view.setUint16(at + FORMULA_SIZE, 0, true);
    else if (!TABLE_RECORDS.has(type)) view.setUint16(at, BLANK, true);
  }
  return copy;
}

/** Type and length. */
const HEAD = 4;

/** A record that the library passes over: page breaks. The stream keeps its length, because sheets are found by offsets. */
const BLANK = 0x001a;

/** Its last value stands before the formula itself, whose size is set to 0. */
const FORMULA = 0x0006;
const FORMULA_SIZE = HEAD + 20;

const TABLE_RECORDS: ReadonlySet<number> = new Set([
  // BOF, EOF, BoundSheet8, FilePass, CodePage, Date1904
  ...[0x0809, 0x000a, 0x0085, 0x002f, 0x0042, 0x0022],
  // SST, Continue, Format, XF, Row, MergeCells
  ...[0x00fc, 0x003c, 0x041e, 0x00e0, 0x0208, 0x00e5],
  // LabelSst, Label, RString, Number, RK, MulRk, Blank, MulBlank, BoolErr, String
  ...[0x00fd, 0x0204, 0x00d6, 0x0203, 0x027e, 0x00bd, 0x0201, 0x00be, 0x0205, 0x0207],
]);

/**
 * The sheets of an .xls file, without the properties of the document beside them: the library for spreadsheets believes
 * these when they say how long they are, and fills the memory.
 */
export async function bookStream(bytes: Uint8Array): Promise<Uint8Array | PackingProblem> {
  if (hasCircularChain(bytes)) return "damaged";
  const { CFB } = await optionalLibrary("@e965/xlsx", () => import("@e965/xlsx"));
  try {
    const { find, read } = CFB as CompoundFiles;
    const file = read(bytes, { type: "buffer" });
    if (find(file, "/EncryptedPackage") !== null || find(file, "/encryption") !== null) return "encrypted";
    const book = find(file, "/Workbook") ?? find(file, "/Book");
    return book?.content === undefined ? "damaged" : withTableRecordsOnly(Uint8Array.from(book.content));
  } catch {
    return "damaged";
  }
}

/** The part of the library that its types leave open. */
interface CompoundFiles {
  readonly read: (bytes: Uint8Array, options: { readonly type: "buffer" }) => object;
  readonly find: (file: object, path: string) => { readonly content?: ArrayLike<number> } | null;
}
