import type { FileEntry } from "@zip.js/zip.js";
import type { Text } from "../../base/language.ts";
import { MissingLibrary, optionalLibrary } from "../../base/optional-library.ts";
import type { ReadDocument } from "./document.ts";
import { readDocx } from "./docx.ts";
import { documentFindings } from "./findings.ts";

/** .docx, .xlsx and .ods are archives; what is in them tells which. */
export async function readZipDocument(file: string, bytes: Uint8Array): Promise<ReadDocument> {
  // zip.js: checks sizes and checksums as it unpacks, so that a bomb is seen before it fills the memory.
  const { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } = await optionalLibrary("@zip.js/zip.js", loadZip);
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { checkSignature: true, useWebWorkers: false });
  let entries: readonly FileEntry[];
  try {
    entries = (await reader.getEntries()).filter((entry): entry is FileEntry => !entry.directory);
  } catch {
    return { problem: documentFindings.damaged.here({ file }, { what: NO_DIRECTORY }) };
  }
  const document = entries.find(({ filename }) => filename === "word/document.xml");
  if (document === undefined) return notWord(file, bytes, entries);
  if (document.encrypted) return { problem: documentFindings.encrypted.here({ file }, {}) };
  if (document.uncompressedSize > MOST_BYTES) return { problem: documentFindings.tooLarge.here({ file }, {}) };
  try {
    const xml = await document.getData(new Uint8ArrayWriter());
    return { document: await readDocx(xml) };
  } catch (error) {
    if (error instanceof MissingLibrary) throw error;
    // A size, a checksum or a tag is wrong; the libraries name each in words of their own.
    return { problem: documentFindings.damaged.here({ file }, { what: BAD_PART }) };
  }
}

function loadZip() {
  return import("@zip.js/zip.js");
}

/** Of the text of a Word file, unpacked: a form has a hundredth of it, and a second goes by for it. */
const MOST_BYTES = 12 * 1024 * 1024;

const NO_DIRECTORY: Text = { zh: "压缩包不完整，没有目录", en: "the archive is cut off and has no directory" };
const BAD_PART: Text = { zh: "其中的 word/document.xml 不完整", en: "its word/document.xml is not whole" };

async function notWord(file: string, bytes: Uint8Array, entries: readonly FileEntry[]): Promise<ReadDocument> {
  const names = new Set(entries.map(({ filename }) => filename));
  const isSheet = names.has("xl/workbook.xml") || names.has("xl/workbook.bin");
  if (isSheet || (names.has("content.xml") && names.has("mimetype"))) return readSheets(file, bytes, entries);
  const [, what] = OTHERS.find(([name]) => [...names].some((one) => one.startsWith(name))) ?? [];
  return { problem: documentFindings.unknown.here({ file }, { what: what ?? ARCHIVE }) };
}

const ARCHIVE: Text = {
  zh: "压缩文件，里面没有 Word 或 Excel 文档的内容（word/document.xml、xl/workbook.xml）",
  en: "an archive without the content of a Word or Excel document (word/document.xml, xl/workbook.xml)",
};

const OTHERS: readonly (readonly [string, Text])[] = [
  ["ppt/", { zh: " PowerPoint 文件", en: "a PowerPoint file" }],
  [
    "xl/",
    { zh: "不完整的 Excel 文件（没有 xl/workbook.xml）", en: "an incomplete Excel file (without xl/workbook.xml)" },
  ],
  [
    "word/",
    { zh: "不完整的 Word 文件（没有 word/document.xml）", en: "an incomplete Word file (without word/document.xml)" },
  ],
  ["OFD.xml", { zh: " OFD 文件", en: "an OFD file" }],
];

/** An OpenDocument text is an archive like an OpenDocument sheet. */
async function readSheets(file: string, bytes: Uint8Array, entries: readonly FileEntry[]): Promise<ReadDocument> {
  const mimetype = entries.find(({ filename }) => filename === "mimetype");
  if (mimetype !== undefined && mimetype.uncompressedSize < 200) {
    const { TextWriter } = await loadZip();
    const type = await mimetype.getData(new TextWriter()).catch(() => "");
    if (/opendocument\.text/.test(type)) return { problem: documentFindings.unknown.here({ file }, { what: ODT }) };
  }
  return (await import("./read-workbook.ts")).readWorkbookDocument(file, bytes);
}

const ODT: Text = {
  zh: " OpenDocument 文字文件（.odt），请另存为 .docx",
  en: "an OpenDocument text (.odt): save it as .docx",
};
