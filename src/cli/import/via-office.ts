import type { Diagnostic } from "../../base/diagnostic.ts";
import { documentFindings } from "../../readers/documents/findings.ts";
import { sniff } from "../../readers/documents/sniff.ts";
import type { Io } from "../io.ts";

/** The bytes to read: those of a .docx that LibreOffice made where the file is of a kind that is not read here. */
export async function officeText(
  file: string,
  bytes: Uint8Array,
  io: Io,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: Diagnostic }> {
  const kind = sniff(bytes);
  if (kind !== "old-word" && typeof kind === "string") return { bytes };
  try {
    return { bytes: await io.toDocx(bytes) };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return { problem: documentFindings.noOffice.here({ file }, { reason }) };
  }
}
