/**
 * A copy of the stream of an .xls file ([MS-XLS] 2.1.4) in which all records but those of a table are blank. Of the
 * others, formulas above all, the library believes lengths that lead beyond the end, and would read there for ever.
 */
export function tameRecords(stream: Uint8Array): Uint8Array {
  const tamed = Uint8Array.from(stream);
  const view = new DataView(tamed.buffer);
  for (let at = 0; at + HEAD <= view.byteLength; at += HEAD + view.getUint16(at + 2, true)) {
    const type = view.getUint16(at, true);
    if (type === FORMULA && at + FORMULA_SIZE + 2 <= view.byteLength) view.setUint16(at + FORMULA_SIZE, 0, true);
    else if (!TABLE_RECORDS.has(type)) view.setUint16(at, BLANK, true);
  }
  return tamed;
}

/** Type and length. */
const HEAD = 4;

/** A record that the library passes over: page breaks. The stream keeps its length, because sheets are found by offsets. */
const BLANK = 0x001a;

/** Its last value stands before the formula itself, whose size is set to 0. */
const FORMULA = 0x0006;
const FORMULA_SIZE = HEAD + 20;

const TABLE_RECORDS: ReadonlySet<number> = new Set([
  // BOF, EOF, BoundSheet8, FilePass, CodePage, Date1904
  ...[0x0809, 0x000a, 0x0085, 0x002f, 0x0042, 0x0022],
  // SST, Continue, Format, XF, Row, MergeCells
  ...[0x00fc, 0x003c, 0x041e, 0x00e0, 0x0208, 0x00e5],
  // LabelSst, Label, RString, Number, RK, MulRk, Blank, MulBlank, BoolErr, String
  ...[0x00fd, 0x0204, 0x00d6, 0x0203, 0x027e, 0x00bd, 0x0201, 0x00be, 0x0205, 0x0207],
]);
