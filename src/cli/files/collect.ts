/** More than any form or actuals file has; beyond it stands no document but /dev/zero. */
const LIMIT = 256 * 1024 * 1024;

/** All bytes of a stream. */
export async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > LIMIT) throw Object.assign(new Error("too large"), { code: "EFBIG" });
    parts.push(chunk);
  }
  return Buffer.concat(parts, length);
}
