import type { Diagnostic } from "../../base/diagnostic.ts";
import { bookStream } from "./book-stream.ts";
import { damaged, encrypted, tooLarge } from "./findings.ts";
import { isZip } from "./is-workbook.ts";
import { parseWorkbook } from "./parse-workbook.ts";
import { prepareParts } from "./prepare-parts.ts";
import { MOST_BYTES, type PackingProblem, pack, unpack } from "./unpack.ts";
import type { Workbook } from "./workbook.ts";

/** A spreadsheet file, or why it cannot be read. */
export interface OpenedWorkbook {
  readonly file: string;
  readonly workbook: Workbook | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes → sheets. What is damaged, locked or meant to fill the memory is a finding. */
export async function openWorkbook(file: string, bytes: Uint8Array): Promise<OpenedWorkbook> {
  const read = bytes.length > MOST_BYTES ? "too-large" : await readWorkbook(bytes);
  return typeof read === "string"
    ? { file, workbook: undefined, diagnostics: [FINDINGS[read]({ file }, {})] }
    : { file, workbook: read, diagnostics: [] };
}

const FINDINGS = { encrypted, damaged, "too-large": tooLarge };

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
    // The library throws for files with a password, for those of other programs and for damaged ones.
    return error instanceof Error && /password|encrypt/i.test(error.message) ? "encrypted" : "damaged";
  }
}
