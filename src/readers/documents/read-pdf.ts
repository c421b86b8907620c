import type { Diagnostic } from "../../base/diagnostic.ts";
import { pageLineAddress } from "./addresses.ts";
import type { OfficeDocument, ReadDocument } from "./document.ts";
import { documentFindings } from "./findings.ts";
import { pageGrids } from "./pdf-grid.ts";
import { joinPages, type PagePart } from "./pdf-join.ts";
import { type PageContent, type PdfLibrary, type PdfPage, readPage } from "./pdf-page.ts";

/** A PDF file that a program made: its texts lie in the cells that its lines draw. */
export async function readPdfDocument(file: string, bytes: Uint8Array, library: PdfLibrary): Promise<ReadDocument> {
  const loading = library.getDocument({
    // The library takes the bytes away from who gives them.
    data: Uint8Array.from(bytes),
    cMapUrl: library.cMapUrl,
    cMapPacked: true,
    standardFontDataUrl: library.standardFontDataUrl,
    // A picture of more points is not unpacked: only texts and lines are read.
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    verbosity: 0,
  });
  try {
    const pdf = await loading.promise;
    if (pdf.numPages > MOST_PAGES) return { problem: documentFindings.tooLarge.here({ file }, {}) };
    const pages: PageContent[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page: PdfPage = await pdf.getPage(number);
      pages.push(await readPage(page, library.OPS));
    }
    const problem = unreadable(file, pages);
    return problem === undefined ? { document: documentOf(pages) } : { problem };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    if (isLocked) return { problem: documentFindings.encrypted.here({ file }, {}) };
    return { problem: documentFindings.damaged.here({ file }, { what: NO_PDF }) };
  } finally {
    await loading.destroy();
  }
}

const MOST_PAGES = 100;
const NO_PDF = { zh: "不是完整的 PDF", en: "it is no complete PDF" };

/** Without texts it is a scan, unless texts are drawn and the fonts do not tell which. */
function unreadable(file: string, pages: readonly PageContent[]): Diagnostic | undefined {
  const text = pages.flatMap(({ texts }) => texts.map((one) => one.text)).join("");
  const lost = text.replaceAll(/[^\uFFFD\p{Co}\p{Cc}]/gu, "").length;
  const drawsText = pages.some((page) => page.drawsText);
  if (text.trim() === "") return (drawsText ? documentFindings.fonts : documentFindings.scan).here({ file }, {});
  return lost * 2 > text.length ? documentFindings.fonts.here({ file }, {}) : undefined;
}

function documentOf(pages: readonly PageContent[]): OfficeDocument {
  const laid = pages.map((page, index) => partsOf(page, index + 1));
  return { parts: joinPages(laid.flat()) };
}

function partsOf(page: PageContent, number: number): readonly PagePart[] {
  const { grids, rest } = pageGrids(page, number);
  const lines = linesOf(rest).map(
    ({ text, y }, index): PagePart => ({
      kind: "line",
      part: { kind: "paragraph", text, address: pageLineAddress(number, index + 1) },
      y,
    }),
  );
  return [...lines, ...grids.map((grid): PagePart => ({ kind: "grid", grid, y: grid.top }))].toSorted(
    (one, other) => one.y - other.y,
  );
}

/** Texts of one height are a line. */
function linesOf(texts: PageContent["texts"]): readonly { readonly text: string; readonly y: number }[] {
  const sorted = texts.toSorted((one, other) => one.y - other.y);
  const lines: { y: number; texts: PageContent["texts"][number][] }[] = [];
  for (const text of sorted) {
    const [last] = lines.slice(-1);
    if (last !== undefined && Math.abs(last.y - text.y) <= text.height / 2) last.texts.push(text);
    else lines.push({ y: text.y, texts: [text] });
  }
  return lines.map(({ y, texts: own }) => ({ y, text: joinLine(own) })).filter(({ text }) => text !== "");
}

/** Texts beside each other; a gap of more than a character parts them. */
export function joinLine(texts: PageContent["texts"]): string {
  let joined = "";
  let end: number | undefined;
  for (const { text, x, width, height } of texts.toSorted((one, other) => one.x - other.x)) {
    if (end !== undefined && x - end > height * WIDE_GAP) joined += "  ";
    joined += text;
    end = x + width;
  }
  return joined.trim();
}

const WIDE_GAP = 1.2;
