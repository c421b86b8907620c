import type { Text } from "../../base/language.ts";

/** What the bytes of a file are; `what` names a kind that is not read. */
export type Sniffed =
  | "empty"
  | "zip"
  | "workbook"
  | "old-word"
  | "encrypted"
  | "pdf"
  | "html"
  | "text"
  | { readonly what: Text };

export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.every((byte) => byte === 0 || byte === 0x20 || byte === 0x0a || byte === 0x0d)) return "empty";
  if (startsWith(bytes, [0x50, 0x4b])) return "zip";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return compoundFile(bytes);
  const head = latin1(bytes.subarray(0, HEAD));
  if (head.includes("%PDF-")) return "pdf";
  const picture = PICTURES.find(([signature]) => startsWith(bytes, signature));
  if (picture !== undefined) return { what: picture[1] };
  if (/^\{\\rtf/.test(head)) return { what: { zh: " RTF 文件", en: "an RTF file" } };
  const start = head
    .replace(/^(?:ï»¿|ÿþ|þÿ)/u, "")
    .replaceAll("\0", "")
    .trimStart();
  if (BIFF.some((signature) => startsWith(bytes, signature))) return "workbook";
  if (/^<\?xml/iu.test(start) && /urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/u.test(head))
    return "workbook";
  if (/^<\?xml/iu.test(start) && /schemas-microsoft-com\/office\/word\/2003|wordDocument/u.test(head)) {
    return { what: { zh: " Word 2003 的 XML 文件", en: "an XML file of Word 2003" } };
  }
  if (/^<|<(?:html|table|body)[\s>]/iu.test(start)) return "html";
  return "text";
}

const HEAD = 4_096;

/** Excel 2 to 4 wrote the records of a sheet without a container. */
const BIFF = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x00, 0x06, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

const PICTURES: readonly (readonly [readonly number[], Text])[] = [
  [[0x89, 0x50, 0x4e, 0x47], { zh: "图片", en: "a picture" }],
  [[0xff, 0xd8, 0xff], { zh: "图片", en: "a picture" }],
  [[0x47, 0x49, 0x46, 0x38], { zh: "图片", en: "a picture" }],
  [[0x42, 0x4d], { zh: "图片", en: "a picture" }],
  [[0x49, 0x49, 0x2a, 0x00], { zh: "图片", en: "a picture" }],
  [[0x52, 0x61, 0x72, 0x21], { zh: " RAR 压缩文件", en: "a RAR archive" }],
  [[0x37, 0x7a, 0xbc, 0xaf], { zh: " 7z 压缩文件", en: "a 7z archive" }],
  [[0x1f, 0x8b], { zh: " gzip 压缩文件", en: "a gzip archive" }],
];

/** The names of the streams in a compound file ([MS-CFB] 2.6.1) are UTF-16 and stand in its directory. */
function compoundFile(bytes: Uint8Array): Sniffed {
  const has = (name: string) => includesUtf16(bytes, name);
  if (has("EncryptedPackage")) return "encrypted";
  if (has("WordDocument")) return "old-word";
  if (has("Workbook") || has("Book")) return "workbook";
  if (has("PowerPoint Document")) return { what: { zh: " PowerPoint 文件", en: "a PowerPoint file" } };
  // Damaged or of another program: who reads spreadsheets says which.
  return "workbook";
}

function includesUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((character) => [character.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

export function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
