import { CFB } from "@e965/xlsx";
import {
  TextReader,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
  type ZipWriterConstructorOptions,
} from "@zip.js/zip.js";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { isWorkbook, openWorkbook } from "../../../src/readers/workbook/open-workbook.ts";
import { savedAs, sheet, workbook } from "../../support/make-workbook.ts";

const TABLE = sheet("表", [
  ["三级指标", "实际完成值"],
  ["场次", "3场"],
]);
const XLSX = await workbook(TABLE);
const XLS = savedAs("xls", XLSX);
const ODS = savedAs("ods", XLSX);

/** What it is found to be, or the texts of its cells. */
async function open(bytes: Uint8Array): Promise<string> {
  const { workbook, diagnostics } = await openWorkbook("actuals.xlsx", bytes);
  if (workbook === undefined) return diagnostics.map(({ code }) => code).join();
  const cells = workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.map(({ text }) => text).join(" ");
}

type Edit = (xml: string) => string;

/** The archive with some of its parts changed. */
async function edited(
  bytes: Uint8Array,
  edits: Readonly<Record<string, Edit>>,
  options: ZipWriterConstructorOptions = {},
) {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options });
  for (const entry of await new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false }).getEntries()) {
    if (entry.directory) continue;
    const text = new TextDecoder().decode(await entry.getData(new Uint8ArrayWriter()));
    await writer.add(entry.filename, new TextReader(edits[entry.filename]?.(text) ?? text));
  }
  return writer.close();
}

const editedSheet = (edit: Edit) => edited(XLSX, { "xl/worksheets/sheet1.xml": edit });
const editedContent = (edit: Edit) => edited(ODS, { "content.xml": edit });

const LONG_XLS = savedAs(
  "xls",
  await workbook(
    sheet(
      "表",
      Array.from({ length: 300 }, (_, index) => [`指标${index}`, "3场"]),
    ),
  ),
);

function bookOf(bytes: Uint8Array): { readonly content: Uint8Array; readonly start: number } {
  return CFB.find(CFB.read(bytes, { type: "buffer" }), "/Workbook");
}

/** A compound file of some streams. */
function container(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(file, name, content);
  return Uint8Array.from(CFB.write(file, { type: "array" }));
}

/** Every chain of sectors leads back to the beginning of the workbook. */
function circular(): Uint8Array {
  const bytes = Uint8Array.from(LONG_XLS);
  const view = new DataView(bytes.buffer);
  const table = (view.getInt32(76, true) + 1) * 512;
  for (let at = table; at < table + 512; at += 4) {
    if (view.getInt32(at, true) === -2) view.setInt32(at, bookOf(LONG_XLS).start, true);
  }
  return bytes;
}

/** A summary of the document that says it has 16 million entries. */
function endlessSummary(): Uint8Array {
  const summary = new Uint8Array(64);
  const view = new DataView(summary.buffer);
  view.setUint16(0, 0xfffe, true);
  view.setUint32(24, 1, true);
  summary.set(Buffer.from("E0859FF2F94F6810AB9108002B27B3D9", "hex"), 28);
  view.setUint32(44, 48, true);
  view.setUint32(48, 16, true);
  view.setUint32(52, 0xffffff, true);
  return container({ "/Workbook": bookOf(XLS).content, "/\u0005SummaryInformation": summary });
}

/** An array formula in the place of the widths of outlines; it leads beyond its own record. */
function endlessFormula(): Uint8Array {
  const stream = Uint8Array.from(bookOf(XLS).content);
  const view = new DataView(stream.buffer);
  const GUTS = 0x0080;
  let at = 0;
  while (view.getUint16(at, true) !== GUTS) at += 4 + view.getUint16(at + 2, true);
  stream.set(Buffer.from("21020400010803ff1a000000", "hex"), at);
  return container({ "/Workbook": stream });
}

describe("what is no table is told:", () => {
  test.for<[what: string, make: () => Uint8Array | Promise<Uint8Array>, code: string]>([
    [
      "a password (.xlsx)",
      () => writeXlsx({ sheets: [TABLE], encryption: { password: "1234", spinCount: 10 } }),
      "workbook/encrypted",
    ],
    ["a password for the archive", () => edited(XLSX, {}, { password: "1234", zipCrypto: true }), "workbook/encrypted"],
    [
      "a password (.ods)",
      () =>
        edited(ODS, {
          "META-INF/manifest.xml": (xml) => xml.replace("<manifest:manifest", "<manifest:encryption-data/>$&"),
        }),
      "workbook/encrypted",
    ],
    [
      "a text in Word",
      () => edited(XLSX, { "[Content_Types].xml": (xml) => xml.replaceAll("spreadsheetml", "wordprocessingml") }),
      "workbook/unreadable",
    ],
    ["a text in Word (.doc)", () => container({ "/WordDocument": new Uint8Array(5000) }), "workbook/unreadable"],
    ["a web page that is called .xls", () => new TextEncoder().encode("\uFEFF\n<html><table>"), "workbook/unreadable"],
    ["half a file", () => XLSX.slice(0, XLSX.length / 2), "workbook/unreadable"],
    ["half a file (.xls)", () => XLS.slice(0, XLS.length / 2), "workbook/unreadable"],
    ["its first bytes alone", () => XLSX.slice(0, 4), "workbook/unreadable"],
    ["its first bytes alone (.xls)", () => XLS.slice(0, 4), "workbook/unreadable"],
    ["too many bytes", () => new Uint8Array(64 * 1024 * 1024 + 1), "workbook/too-large"],
  ])("%s", async ([, make, code]) => {
    expect(await open(await make())).toBe(code);
  });
});

test.for<[text: string, is: boolean]>([
  ["PK\x03\x04", true],
  ["\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", true],
  ["<html>", true],
  ["\xEF\xBB\xBF \r\n<?xml", true],
  ["PK,2\n", false],
  ["indicator,actual\n<3,2\n", false],
  ["", false],
])("what begins with %j is meant as a spreadsheet: %s", ([text, is]) => {
  expect(isWorkbook(Uint8Array.from(text, (character) => character.charCodeAt(0)))).toBe(is);
});

describe("nothing grows beyond measure:", () => {
  const CELL = /<table:table-cell [^>]*>/;
  test.for<[what: string, make: () => Uint8Array | Promise<Uint8Array>, outcome: string]>([
    [
      "an archive that unpacks to 100 MB",
      () => editedSheet((xml) => xml + " ".repeat(100_000_000)),
      "workbook/too-large",
    ],
    [
      "a row that is repeated a million times",
      () =>
        editedContent((xml) =>
          xml
            .replace("<table:table-row", '$& table:number-rows-repeated="1048576"')
            .replace(CELL, '<table:table-cell office:value-type="string" table:number-columns-repeated="16384">'),
        ),
      "workbook/too-large",
    ],
    [
      "the same under another prefix",
      () =>
        editedContent((xml) =>
          xml
            .replace("<table:table-row", "$& table:number-rows-repeated='99999999'")
            .replaceAll("table:table-", "t:table-"),
        ),
      "workbook/too-large",
    ],
    [
      "cells that others cover",
      () =>
        editedContent((xml) =>
          xml.replace("</table:table-row>", '<table:covered-table-cell table:number-columns-repeated="1000000000"/>$&'),
        ),
      "workbook/too-large",
    ],
    [
      "a blank that is repeated",
      () => editedContent((xml) => xml.replace("<text:p>", '$&<text:s text:c="900000000"/>')),
      "workbook/too-large",
    ],
    [
      "a number format without end",
      () =>
        edited(XLSX, {
          "xl/styles.xml": (xml) =>
            xml.replace("<fonts", `<numFmts><numFmt numFmtId="200" formatCode="${"0".repeat(2000)}"/></numFmts>$&`),
        }),
      "workbook/too-large",
    ],
    [
      "empty rows to the end of the sheet",
      () =>
        editedContent((xml) =>
          xml.replace(
            "</table:table>",
            '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>$&',
          ),
        ),
      "三级指标 实际完成值 场次 3场",
    ],
    [
      "a link over all cells",
      () =>
        editedSheet((xml) =>
          xml.replace("</sheetData>", '$&<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>'),
        ),
      "三级指标 实际完成值 场次 3场",
    ],
    [
      "a column that stands for four thousand million",
      () =>
        editedSheet((xml) => xml.replace("<sheetData>", '<cols><col min="1" max="4000000000" width="9"/></cols>$&')),
      "三级指标 实际完成值 场次 3场",
    ],
    [
      "a cell at the far end",
      () =>
        editedSheet((xml) => xml.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>$&')),
      "三级指标 实际完成值 场次 3场",
    ],
    ["sectors in a circle (.xls)", circular, "workbook/unreadable"],
    ["properties of the document without end (.xls)", endlessSummary, "三级指标 实际完成值 场次 3场"],
    ["a formula that leads beyond the end (.xls)", endlessFormula, "三级指标 实际完成值 场次 3场"],
  ])("%s", async ([, make, outcome]) => {
    expect(await open(await make())).toBe(outcome);
  });
});

test.for<[id: number, shown: string]>([
  [14, "2023/11/30"],
  [31, "2023年11月30日"],
  [57, "2023年11月"],
  [58, "11月30日"],
])("a date in the numbered format %i is shown as Chinese spreadsheets do: %s", async ([id, shown]) => {
  const cells = { "0,0": { value: 45260, style: { numFmt: "dd-mm" } } };
  const bytes = await edited(await workbook(sheet("表", [[45260]], { cells })), {
    "xl/styles.xml": (xml) =>
      xml.replace(/<numFmts.*<\/numFmts>/s, "").replaceAll(/numFmtId="16\d"/g, `numFmtId="${id}"`),
  });
  expect(await open(bytes)).toBe(shown);
});

describe("a file that was damaged on its way is never read as another one", () => {
  test("whatever the byte of an archive", async () => {
    const good = await open(XLSX);
    await fc.assert(
      fc.asyncProperty(fc.nat(XLSX.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Uint8Array.from(XLSX);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(["workbook/unreadable", "workbook/encrypted", "workbook/too-large", good]).toContain(await open(bytes));
      }),
      { numRuns: 100 },
    );
  });

  test("and whatever the bytes of an .xls file, something is said", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(XLS.length - 5),
        fc.uint8Array({ minLength: 1, maxLength: 4 }),
        async (at, replacement) => {
          const bytes = Uint8Array.from(XLS);
          bytes.set(replacement, at);
          const { workbook, diagnostics } = await openWorkbook("actuals.xls", bytes);
          expect(workbook === undefined).toBe(diagnostics.length > 0);
        },
      ),
      { numRuns: 200 },
    );
  });
});
