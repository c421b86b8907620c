import type { FileEntry } from "@zip.js/zip.js";

/** Why the parts of a file are not to be had. */
export type PackingProblem = "encrypted" | "damaged" | "too-large";

export type Parts = ReadonlyMap<string, Uint8Array>;

/** All parts together, unpacked: a table of 200,000 rows, which takes some seconds and 700 MB of memory. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** The parts of a zip archive that may belong to a table. Nothing is taken on trust: sizes and checksums must be right. */
export async function unpack(bytes: Uint8Array): Promise<Parts | PackingProblem> {
  // zip.js: the one library that checks sizes and checksums as it unpacks; the one for spreadsheets checks neither.
  const { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } = await import("@zip.js/zip.js");
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
  const { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } = await import("@zip.js/zip.js");
  const writer = new ZipWriter(new Uint8ArrayWriter(), { level: 0, dataDescriptor: false, useWebWorkers: false });
  for (const [name, bytes] of parts) await writer.add(name, new Uint8ArrayReader(bytes));
  return writer.close();
}
