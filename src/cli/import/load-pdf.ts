import { createRequire } from "node:module";
import { dirname } from "node:path";
import { MissingLibrary } from "../../base/optional-library.ts";
import type { PdfLibrary } from "../../readers/documents/pdf-page.ts";

/**
 * pdfjs-dist, which few need and which is large: whoever reads PDF files installs it beside this program.
 * @throws MissingLibrary
 */
export async function loadPdf(): Promise<PdfLibrary> {
  const folder = folderOf();
  // pdfjs-dist: the one library that knows the Chinese fonts which a file does not bring along, by the tables beside it.
  const { getDocument, OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  return { getDocument, OPS, cMapUrl: `${folder}/cmaps/`, standardFontDataUrl: `${folder}/standard_fonts/` };
}

function folderOf(): string {
  try {
    return dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  } catch {
    throw new MissingLibrary("pdfjs-dist@5");
  }
}
