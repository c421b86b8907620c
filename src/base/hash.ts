/** FNV-1a over UTF-16 units, twice with different offsets: 64 bits, no need for cryptography. */
export function hash(text: string): string {
  return [0x811c9dc5, 0x01234567].map((offset) => fnv1a(text, offset).toString(16).padStart(8, "0")).join("");
}

function fnv1a(text: string, offset: number): number {
  let state = offset;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state >>> 0;
}
