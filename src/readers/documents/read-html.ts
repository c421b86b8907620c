import type { DefaultTreeAdapterTypes } from "parse5";
import { optionalLibrary } from "../../base/optional-library.ts";
import { paragraphAddress, tableAddress } from "./addresses.ts";
import { decodeDocument } from "./decode-document.ts";
import type { OfficeDocument, Part, ReadDocument } from "./document.ts";
import { documentFindings } from "./findings.ts";
import { type FlowCell, layCells } from "./lay-cells.ts";

/** A web page, also one that a program saved under the name of .xls or .doc. */
export async function readHtmlDocument(file: string, bytes: Uint8Array): Promise<ReadDocument> {
  if (bytes.length > MOST_BYTES) return { problem: documentFindings.tooLarge.here({ file }, {}) };
  const text = decodeDocument(bytes, namedCharset(bytes));
  if (text === undefined) return { problem: documentFindings.damaged.here({ file }, { what: NO_ENCODING }) };
  // parse5: the parser of the HTML standard, so that a misplaced tag moves no cell.
  const { parse } = await optionalLibrary("parse5", () => import("parse5"));
  const root = parse(text);
  if (depthOf(root) > MOST_DEPTH) return { problem: documentFindings.damaged.here({ file }, { what: TOO_DEEP }) };
  return { document: partsOf(root) };
}

/** Tags within tags; no page has a tenth of it. */
const MOST_DEPTH = 500;

const TOO_DEEP = { zh: "标签嵌套过深", en: "its tags are nested too deeply" };

function depthOf(root: Node): number {
  let deepest = 0;
  const open: { readonly node: Node; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    deepest = Math.max(deepest, depth);
    if ("childNodes" in node) for (const child of node.childNodes) open.push({ node: child, depth: depth + 1 });
  }
  return deepest;
}

/** A published page has a tenth of that. */
const MOST_BYTES = 6 * 1024 * 1024;

const NO_ENCODING = { zh: "文字编码无法识别", en: "its encoding is not known" };

function namedCharset(bytes: Uint8Array): string | undefined {
  const head = Array.from(bytes.subarray(0, 2_048), (byte) => String.fromCharCode(byte)).join("");
  const [, charset] = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ?? [];
  return charset === undefined || /^gb/i.test(charset) ? charset && "gb18030" : charset;
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page keeps while its nodes are passed. */
interface Page {
  readonly parts: Part[];
  /** The text of the paragraph that is not ended yet. */
  line: string;
  tables: number;
}

function partsOf(root: Node): OfficeDocument {
  const page: Page = { parts: [], line: "", tables: 0 };
  readNode(root, page);
  endLine(page);
  return { parts: page.parts };
}

function endLine(page: Page): void {
  const text = tidy(page.line);
  if (text !== "") {
    const number = page.parts.filter(({ kind }) => kind === "paragraph").length + 1;
    page.parts.push({ kind: "paragraph", text, address: paragraphAddress(number) });
  }
  page.line = "";
}

function readNode(node: Node, page: Page): void {
  if (isText(node)) {
    page.line += node.value.replaceAll(/\s+/gu, " ");
    return;
  }
  if (!("childNodes" in node)) return;
  if (!isElement(node)) {
    for (const child of node.childNodes) readNode(child, page);
    return;
  }
  if (UNSEEN.has(node.tagName) || isHidden(node)) return;
  if (node.tagName === "table") {
    endLine(page);
    readTable(node, page);
    return;
  }
  const isBlock = !INLINE.has(node.tagName);
  if (isBlock) endLine(page);
  for (const child of node.childNodes) readNode(child, page);
  if (isBlock) endLine(page);
}

function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === "#text";
}

function isElement(node: Node): node is Element {
  return "tagName" in node;
}

const UNSEEN: ReadonlySet<string> = new Set([
  "script",
  "style",
  "head",
  "noscript",
  "template",
  "select",
  "option",
  "comment",
  "svg",
]);
const INLINE: ReadonlySet<string> = new Set([
  ...[
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "big",
    "cite",
    "code",
    "del",
    "em",
    "font",
    "i",
    "ins",
    "kbd",
    "label",
    "mark",
    "q",
    "s",
  ],
  ...["small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var", "o:p", "wbr", "ruby", "rb"],
]);

function isHidden({ attrs }: Element): boolean {
  return attrs.some(
    ({ name, value }) =>
      name === "hidden" || (name === "style" && /display\s*:\s*none|mso-hide\s*:\s*all/i.test(value)),
  );
}

/** A table and, behind it, those that stand in its cells. A table that only arranges a page is passed through. */
function readTable(table: Element, page: Page, isNested = false): void {
  const rows = rowsOf(table);
  if (rows.every((row) => cellsOf(row).length <= 1) && rows.some((row) => cellsOf(row).some(holdsTable))) {
    for (const row of rows) for (const cell of cellsOf(row)) for (const child of cell.childNodes) readNode(child, page);
    endLine(page);
    return;
  }
  page.tables += 1;
  const number = page.tables;
  const caption = table.childNodes.find((node): node is Element => isElement(node) && node.tagName === "caption");
  if (caption !== undefined) {
    page.line = cellText(caption);
    endLine(page);
  }
  const inner: Element[] = [];
  const flow = rows.map((row) => cellsOf(row).map((cell) => flowCell(cell, inner)));
  const cells = layCells(flow, (row, column) => tableAddress(number, row + 1, column + 1));
  page.parts.push({ kind: "grid", name: "", isHidden: false, isNested, columns: "spans", cells });
  for (const one of inner) readTable(one, page, true);
}

function holdsTable(node: Node): boolean {
  return (
    "childNodes" in node &&
    node.childNodes.some((child) => (isElement(child) && child.tagName === "table") || holdsTable(child))
  );
}

function rowsOf(table: Element): readonly Element[] {
  return table.childNodes.flatMap((node): readonly Element[] => {
    if (!isElement(node) || isHidden(node)) return [];
    if (node.tagName === "tr") return [node];
    return /^t(?:head|body|foot)$/.test(node.tagName) ? rowsOf(node) : [];
  });
}

function cellsOf(row: Element): readonly Element[] {
  return row.childNodes.filter((node): node is Element => isElement(node) && /^t[dh]$/.test(node.tagName));
}

function flowCell(cell: Element, inner: Element[]): FlowCell {
  return { text: tidy(cellText(cell, inner)), columnSpan: span(cell, "colspan"), rowSpan: span(cell, "rowspan") };
}

/** The rules of HTML: no number counts as 1, a colspan of 0 too. */
function span({ attrs }: Element, name: "colspan" | "rowspan"): number {
  const [, count] = /^\s*\+?(\d{1,9})/.exec(attrs.find((one) => one.name === name)?.value ?? "") ?? [];
  if (count === undefined) return 1;
  return name === "colspan" ? Math.max(1, Number(count)) : Number(count);
}

/** With its lines; tables within are put aside. */
function cellText(node: Node, inner: Element[] = []): string {
  if (isText(node)) return node.value.replaceAll(/\s+/gu, " ");
  if (!("childNodes" in node)) return "";
  if (isElement(node)) {
    if (UNSEEN.has(node.tagName) || isHidden(node)) return "";
    if (node.tagName === "br") return "\n";
    if (node.tagName === "table") {
      inner.push(node);
      return "";
    }
  }
  const text = node.childNodes.map((child) => cellText(child, inner)).join("");
  return isElement(node) && !INLINE.has(node.tagName) && !/^t[dh]$/.test(node.tagName) ? `\n${text}\n` : text;
}

function tidy(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replaceAll(/[ \u00A0]+/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
