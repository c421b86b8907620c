/**
 * The lines of a UTF-8 stream, in batches as they come in. An empty line is a line; whether the last one has an end makes
 * no difference. Throws what TextDecoder throws where the bytes are not UTF-8.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let begun = "";
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    const end = text.lastIndexOf("\n");
    if (end === -1) {
      begun += text;
      continue;
    }
    yield splitLines(begun + text.slice(0, end));
    begun = text.slice(end + 1);
  }
  const last = begun + decoder.decode();
  if (last !== "") yield splitLines(last);
}

function splitLines(text: string): readonly string[] {
  return text.split("\n").map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
}
