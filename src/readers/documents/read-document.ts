import { MissingLibrary } from "../../base/optional-library.ts";
import { decodeDocument } from "./decode-document.ts";
import type { OfficeDocument, ReadDocument } from "./document.ts";
import { documentFindings } from "./findings.ts";
import type { PdfLibrary } from "./pdf-page.ts";
import { readTextDocument } from "./read-text.ts";
import { sniff } from "./sniff.ts";

/** Loads the library for PDF files. Throws MissingLibrary where it is not installed. */
export type LoadPdf = () => Promise<PdfLibrary>;

const hasNoPdf: LoadPdf = async () => {
  throw new MissingLibrary("pdfjs-dist@5");
};

/** Bytes → document, by what they are and not by the file's name. A library is loaded when a file needs it. */
export async function readDocument(
  file: string,
  bytes: Uint8Array,
  loadPdf: LoadPdf = hasNoPdf,
): Promise<ReadDocument> {
  const kind = sniff(bytes);
  switch (kind) {
    case "empty":
      return { problem: documentFindings.empty.here({ file }, {}) };
    case "workbook":
      return (await import("./read-workbook.ts")).readWorkbookDocument(file, bytes);
    case "html":
      return (await import("./read-html.ts")).readHtmlDocument(file, bytes);
    case "pdf":
      return (await import("./read-pdf.ts")).readPdfDocument(file, bytes, await loadPdf());
    case "zip":
      return (await import("./read-zip.ts")).readZipDocument(file, bytes);
    case "old-word":
      return { problem: documentFindings.oldWord.here({ file }, {}) };
    case "encrypted":
      return { problem: documentFindings.encrypted.here({ file }, {}) };
    case "text": {
      const text = decodeDocument(bytes);
      if (text === undefined) return { problem: documentFindings.unknown.here({ file }, { what: BINARY }) };
      const document = readTextDocument(text);
      return isTooLong(document) ? { problem: documentFindings.tooLarge.here({ file }, {}) } : { document };
    }
    default:
      return { problem: documentFindings.unknown.here({ file }, { what: kind.what }) };
  }
}

/** A form has a few hundred texts; with tabs a table of another kind may have more. */
const MOST_TEXTS = { order: 8_000, gaps: 100_000, spans: 100_000 };

function isTooLong({ parts }: OfficeDocument): boolean {
  return parts.some((part) => part.kind === "grid" && part.cells.length > MOST_TEXTS[part.columns]);
}

const BINARY = { zh: "二进制文件", en: "a binary file" };
