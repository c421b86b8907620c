/**
 * Whether the sectors of a compound file ([MS-CFB], the container of .xls) are chained in a circle. The library would
 * follow it until the memory is full.
 */
export function runsInCircles(bytes: Uint8Array): boolean {
  const file = openSectors(bytes);
  const table = allocationTable(file);
  if (table === undefined) return true;
  const seenFrom = new Uint32Array(table.length * (file.size / ENTRY));
  return seenFrom.some((_, start) => returns(start, seenFrom, (sector) => nextOf(sector, table, file)));
}

/** Bytes of a number of a sector. */
const ENTRY = 4;

interface Sectors {
  readonly view: DataView;
  /** Of a sector, in bytes. */
  readonly size: number;
}

function openSectors(bytes: Uint8Array): Sectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { view, size: read(view, HEADER.version) % 0x10000 === 4 ? 4096 : 512 };
}

/** Offsets in the header, [MS-CFB] 2.2. */
const HEADER = { version: 26, firstOfRest: 68, countOfRest: 72, table: 76, end: 512 };

/** The sectors that hold the table of chains, or undefined where the list of them does not end within the file. */
function allocationTable({ view, size }: Sectors): readonly number[] | undefined {
  const table = numbers(view, HEADER.table, HEADER.end);
  const most = view.byteLength / size;
  let sector = read(view, HEADER.firstOfRest);
  for (let rest = read(view, HEADER.countOfRest); rest > 0 && sector >= 0; rest -= 1) {
    if (table.length > most) return undefined;
    const start = (sector + 1) * size;
    table.push(...numbers(view, start, start + size - ENTRY));
    sector = read(view, start + size - ENTRY);
  }
  return table;
}

/** Up to the first that is no sector. */
function numbers(view: DataView, start: number, end: number): number[] {
  const found: number[] = [];
  for (let at = start; at < end && read(view, at) >= 0; at += ENTRY) found.push(read(view, at));
  return found;
}

function nextOf(sector: number, table: readonly number[], { view, size }: Sectors): number {
  const at = sector * ENTRY;
  const holder = table[Math.floor(at / size)];
  return holder === undefined ? END : read(view, (holder + 1) * size + (at % size));
}

/** Any negative number ends a chain. */
const END = -1;

function read(view: DataView, at: number): number {
  return at >= 0 && at + ENTRY <= view.byteLength ? view.getInt32(at, true) : END;
}

/** @param seenFrom for each sector the start, counted from 1, of the chain on which it was met first; 0 before that */
function returns(start: number, seenFrom: Uint32Array, next: (sector: number) => number): boolean {
  for (let sector = start; sector >= 0 && sector < seenFrom.length; sector = next(sector)) {
    const seen = seenFrom[sector];
    if (seen !== 0) return seen === start + 1;
    seenFrom[sector] = start + 1;
  }
  return false;
}
