/** Whether a file is a spreadsheet by its first bytes, whatever it is called. Word files begin so too. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return isZip(bytes) || startsWith(bytes, COMPOUND_FILE);
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
