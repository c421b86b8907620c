import { runsInCircles } from "./runs-in-circles.ts";
import { tameRecords } from "./tame-records.ts";
import type { PackingProblem } from "./unpack.ts";

/**
 * The sheets of an .xls file, without the properties of the document beside them: the library for spreadsheets believes
 * these when they say how long they are, and fills the memory.
 */
export async function bookStream(bytes: Uint8Array): Promise<Uint8Array | PackingProblem> {
  if (runsInCircles(bytes)) return "damaged";
  const { CFB } = await import("@e965/xlsx");
  try {
    const { find, read } = CFB as CompoundFiles;
    const file = read(bytes, { type: "buffer" });
    if (find(file, "/EncryptedPackage") !== null || find(file, "/encryption") !== null) return "encrypted";
    const book = find(file, "/Workbook") ?? find(file, "/Book");
    return book?.content === undefined ? "damaged" : tameRecords(Uint8Array.from(book.content));
  } catch {
    return "damaged";
  }
}

/** The part of the library that its types leave open. */
interface CompoundFiles {
  readonly read: (bytes: Uint8Array, options: { readonly type: "buffer" }) => object;
  readonly find: (file: object, path: string) => { readonly content?: ArrayLike<number> } | null;
}
