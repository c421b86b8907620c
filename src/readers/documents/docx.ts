import type { SaxesTagPlain } from "saxes";
import { optionalLibrary } from "../../base/optional-library.ts";
import { paragraphAddress, tableAddress } from "./addresses.ts";
import { MOST_COLUMNS, MOST_ROWS, type OfficeDocument, type Part } from "./document.ts";
import { type DocxCell, type DocxRow, placeRows } from "./docx-table.ts";
import { symbol } from "./symbols.ts";

/** The text of a Word file (word/document.xml) → paragraphs and grids. Throws where it is no XML. */
export async function readDocx(xml: Uint8Array): Promise<OfficeDocument> {
  // saxes: a small parser that checks well-formedness, expands no entities of the file and reads piece by piece.
  const { SaxesParser } = await optionalLibrary("saxes", () => import("saxes"));
  const parser = new SaxesParser({ xmlns: false });
  const reader = new DocxReader();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("no Word file has a document type");
  });
  parser.on("opentag", (tag) => reader.open(tag));
  parser.on("closetag", (tag) => reader.close(localName(tag)));
  parser.on("text", (text) => reader.text(text));
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let at = 0; at < xml.length; at += PIECE) {
    parser.write(decoder.decode(xml.subarray(at, at + PIECE), { stream: true }));
  }
  parser.write(decoder.decode()).close();
  return { parts: reader.parts };
}

const PIECE = 65_536;

/** Tags within tags; no form has a tenth of it. */
const MOST_DEPTH = 500;

function localName({ name }: { readonly name: string }): string {
  return name.slice(name.indexOf(":") + 1);
}

interface Table {
  readonly number: number;
  readonly rows: DocxRow[];
  /** Tables in its cells, which come behind it. */
  readonly inner: Part[];
  row: MutableRow | undefined;
  cell: MutableCell | undefined;
}

interface MutableRow {
  readonly cells: DocxCell[];
  isDeleted: boolean;
}

type MutableCell = { -readonly [Key in keyof DocxCell]: DocxCell[Key] };

/** Follows the tags of the text; what is deleted, hidden or only an instruction is passed over. */
class DocxReader {
  readonly parts: Part[] = [];
  readonly #tables: Table[] = [];
  /** A text box stands within the paragraph that anchors it. */
  readonly #paragraphs: string[] = [];
  readonly #controls: { isPlaceholder: boolean }[] = [];
  #tableCount = 0;
  #paragraphCount = 0;
  /** How many open tags stand within one that is passed over. */
  #passed = 0;
  #depth = 0;
  #isText = false;
  #isRun = false;
  #isHidden = false;
  #inRowProperties = false;

  open(tag: SaxesTagPlain): void {
    this.#depth += 1;
    if (this.#depth > MOST_DEPTH) throw new Error("the tags are nested too deeply");
    const name = localName(tag);
    const row = this.#tables.at(-1)?.row;
    if (name === "del" && this.#inRowProperties && row !== undefined) row.isDeleted = true;
    if (this.#passed > 0 || PASSED.has(name)) {
      this.#passed += 1;
      if (name === "showingPlcHdr") this.#markPlaceholder();
      return;
    }
    const value = valOf(tag);
    switch (name) {
      case "sdt":
        this.#controls.push({ isPlaceholder: false });
        break;
      case "tbl":
        this.#tableCount += 1;
        this.#tables.push({ number: this.#tableCount, rows: [], inner: [], row: undefined, cell: undefined });
        break;
      case "p":
        this.#paragraphs.push("");
        break;
      case "r":
        [this.#isRun, this.#isHidden] = [true, false];
        break;
      case "t":
        this.#isText = true;
        break;
      case "vanish":
        if (this.#isRun && isOn(value)) this.#isHidden = true;
        break;
      case "sym":
        this.#add(symbol(attribute(tag, "font"), attribute(tag, "char")));
        break;
      default:
        if (SIGNS[name] !== undefined) this.#add(SIGNS[name]);
        else this.#openTablePart(name, value);
    }
  }

  #openTablePart(name: string, value: string | undefined): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    switch (name) {
      case "tr":
        table.row = { cells: [], isDeleted: false };
        break;
      case "trPr":
        this.#inRowProperties = true;
        break;
      case "gridBefore":
      case "gridAfter":
        if (this.#inRowProperties) this.#padRow(table, name, Number(value));
        break;
      case "tc":
        table.cell = { text: "", columnSpan: 1, vMerge: undefined, hMerge: undefined, isPadding: false };
        break;
      case "gridSpan":
        if (table.cell) table.cell.columnSpan = spanOf(value);
        break;
      case "vMerge":
      case "hMerge":
        if (table.cell) table.cell[name] = value === "restart" ? "restart" : "continue";
        break;
      default:
        break;
    }
  }

  close(name: string): void {
    this.#depth -= 1;
    if (this.#passed > 0) {
      this.#passed -= 1;
      return;
    }
    switch (name) {
      case "sdt":
        this.#controls.pop();
        break;
      case "t":
        this.#isText = false;
        break;
      case "r":
        [this.#isRun, this.#isHidden] = [false, false];
        break;
      case "p":
        this.#endParagraph(this.#paragraphs.pop() ?? "");
        break;
      case "trPr":
        this.#inRowProperties = false;
        break;
      case "tc":
        this.#endCell();
        break;
      case "tr":
        this.#endRow();
        break;
      case "tbl":
        this.#endTable();
        break;
      default:
        break;
    }
  }

  text(text: string): void {
    if (this.#passed === 0 && this.#isText) this.#add(text);
  }

  /** Text in what asks to be filled in is none. */
  #add(text: string): void {
    const last = this.#paragraphs.length - 1;
    if (last < 0 || this.#isHidden || this.#controls.some(({ isPlaceholder }) => isPlaceholder)) return;
    this.#paragraphs[last] += text;
  }

  #markPlaceholder(): void {
    const control = this.#controls.at(-1);
    if (control !== undefined) control.isPlaceholder = true;
  }

  #padRow({ row }: Table, name: string, count: number): void {
    if (row === undefined || !(count > 0)) return;
    const padding: DocxCell = {
      text: "",
      columnSpan: spanOf(String(count)),
      vMerge: undefined,
      hMerge: undefined,
      isPadding: true,
    };
    if (name === "gridBefore") row.cells.unshift(padding);
  }

  #endParagraph(raw: string): void {
    const text = raw
      .split("\n")
      .map((line) => line.trim())
      .join("\n")
      .trim();
    const cell = this.#tables.at(-1)?.cell;
    if (cell !== undefined) {
      cell.text = [cell.text, text].filter((one) => one !== "").join("\n");
      return;
    }
    if (text === "" || this.#tables.length > 0) return;
    this.#paragraphCount += 1;
    this.parts.push({ kind: "paragraph", text, address: paragraphAddress(this.#paragraphCount) });
  }

  #endCell(): void {
    const table = this.#tables.at(-1);
    if (table?.cell === undefined) return;
    table.row?.cells.push(table.cell);
    table.cell = undefined;
  }

  #endRow(): void {
    const table = this.#tables.at(-1);
    if (table?.row === undefined) return;
    if (!table.row.isDeleted && table.rows.length < MOST_ROWS) table.rows.push(table.row);
    table.row = undefined;
  }

  #endTable(): void {
    const table = this.#tables.pop();
    if (table === undefined) return;
    const cells = placeRows(table.rows, (row, column) => tableAddress(table.number, row + 1, column + 1));
    const isNested = this.#tables.length > 0;
    const grid = { kind: "grid", name: "", isHidden: false, isNested, columns: "spans", cells } as const;
    const parts: Part[] = [grid, ...table.inner];
    const outer = this.#tables.at(-1);
    if (outer === undefined) this.parts.push(...parts);
    else outer.inner.push(...parts);
  }
}

/** What was deleted or moved away, properties that hold no text, the second telling of a drawing, and the reading above a word. */
const PASSED: ReadonlySet<string> = new Set([
  ...[
    "del",
    "moveFrom",
    "sdtPr",
    "sdtEndPr",
    "Fallback",
    "rt",
    "instrText",
    "delText",
    "delInstrText",
    "tblPr",
    "tblGrid",
    "sectPr",
  ],
  ...["pPr", "rPrChange", "tcPrChange", "trPrChange", "pPrChange", "tblPrChange", "cellDel"],
]);

const SIGNS: Readonly<Record<string, string>> = { br: "\n", cr: "\n", tab: " ", noBreakHyphen: "-" };

function valOf(tag: SaxesTagPlain): string | undefined {
  return attribute(tag, "val");
}

function attribute({ attributes }: SaxesTagPlain, name: string): string | undefined {
  const found = Object.entries(attributes).find(([key]) => key.slice(key.indexOf(":") + 1) === name);
  return found?.[1];
}

function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/.test(value);
}

/** 2·10⁹ columns are as many as a grid has. */
function spanOf(value: string | undefined): number {
  const count = Number(value);
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_COLUMNS) : 1;
}
