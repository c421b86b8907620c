import type { Diagnostic } from "../../base/diagnostic.ts";
import { MissingLibrary } from "../../base/optional-library.ts";
import { workbookFindings } from "./findings.ts";
import { parseWorkbook } from "./parse-workbook.ts";
import { bookStream, MOST_BYTES, type PackingProblem, pack, prepareParts, unpack } from "./prepare-parts.ts";
import type { Workbook } from "./workbook.ts";

/** A spreadsheet file, or why it cannot be read. */
export interface OpenedWorkbook {
  readonly file: string;
  readonly workbook: Workbook | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Bytes → sheets. What is damaged, locked or meant to fill the memory is a finding.
 * @throws MissingLibrary where the optional packages for spreadsheets are not installed
 */
export async function openWorkbook(file: string, bytes: Uint8Array): Promise<OpenedWorkbook> {
  const read = bytes.length > MOST_BYTES ? "too-large" : await readWorkbook(bytes);
  return typeof read === "string"
    ? { file, workbook: undefined, diagnostics: [FINDINGS[read]({ file }, {})] }
    : { file, workbook: read, diagnostics: [] };
}

const FINDINGS = {
  encrypted: workbookFindings.encrypted.here,
  damaged: workbookFindings.unreadable.here,
  "too-large": workbookFindings.tooLarge.here,
};

async function readWorkbook(bytes: Uint8Array): Promise<Workbook | PackingProblem> {
  const prepared = isZip(bytes) ? await repacked(bytes) : await bookStream(bytes);
  return typeof prepared === "string" ? prepared : parse(prepared);
}

async function repacked(bytes: Uint8Array): Promise<Uint8Array | PackingProblem> {
  const parts = await unpack(bytes);
  const prepared = typeof parts === "string" ? parts : prepareParts(parts);
  return typeof prepared === "string" ? prepared : pack(prepared);
}

async function parse(bytes: Uint8Array): Promise<Workbook | PackingProblem> {
  try {
    const workbook = await parseWorkbook(bytes);
    return workbook.sheets.length === 0 ? "damaged" : workbook;
  } catch (error) {
    if (error instanceof MissingLibrary) throw error;
    // The library throws for files with a password, for those of other programs and for damaged ones.
    return error instanceof Error && /password|encrypt/i.test(error.message) ? "encrypted" : "damaged";
  }
}

/**
 * Whether a file is meant as a spreadsheet, by its first bytes, whatever it is called. Word files begin so too; and what
 * begins with < is the web page that some programs save under the name of .xls. Neither can be read, which is told.
 */
export function isWorkbook(bytes: Uint8Array): boolean {
  return isZip(bytes) || startsWith(bytes, COMPOUND_FILE) || /^(?:ï»¿)?\s*</.test(firstCharacters(bytes));
}

/** .xlsx, .ods */
function isZip(bytes: Uint8Array): boolean {
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
