/** The text of a file whose encoding nobody states: by its mark, else strict UTF-8, else GB18030; undefined where it has none. */
export function decodeDocument(bytes: Uint8Array, named?: string): string | undefined {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return decoded(bytes, marked[1]);
  if (bytes.includes(0)) return looksUtf16(bytes) ? decoded(bytes, "utf-16le") : undefined;
  const names = named === undefined ? ["utf-8", "gb18030"] : [named, "utf-8", "gb18030"];
  for (const name of names) {
    const text = decoded(bytes, name);
    if (text !== undefined) return text;
  }
  return undefined;
}

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** Line ends and tabs have a zero byte behind them. */
function looksUtf16(bytes: Uint8Array): boolean {
  let [even, odd] = [0, 0];
  for (const [at, byte] of bytes.subarray(0, SAMPLE).entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  return even === 0 && odd > 10;
}

const SAMPLE = 10_000;

/** Undefined where the bytes are not of the encoding, or nobody knows it. */
function decoded(bytes: Uint8Array, name: string): string | undefined {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
