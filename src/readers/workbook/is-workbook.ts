/**
 * Whether a file is meant as a spreadsheet, by its first bytes, whatever it is called. Word files begin so too; and what
 * begins with < is the web page that some programs save under the name of .xls. Neither can be read, which is told.
 */
export function isWorkbook(bytes: Uint8Array): boolean {
  return isZip(bytes) || startsWith(bytes, COMPOUND_FILE) || /^(?:ï»¿)?\s*</.test(firstCharacters(bytes));
}

/** .xlsx, .ods */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP);
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** .xls, .et, and .xlsx with a password */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

/** One byte a character, a byte order mark as its three bytes. */
function firstCharacters(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 64));
}
